import * as v from 'valibot';
import {idOf, refersTo} from './id.js';
import {textSchema, wordsSchema} from './words.js';

/** One step of the reading: a few sentences, and how the stage stands beside them. */
export const stepSchema = <View extends v.GenericSchema>(view: View) =>
  v.strictObject({
    id: v.pipe(idOf('step'), v.description('Also the URL fragment of the step.')),
    was: v.optional(
      v.pipe(v.array(idOf('former step')), v.description('Earlier ids, so that old links still open.'))
    ),
    text: v.pipe(v.array(textSchema), v.minLength(1, 'at least one paragraph')),
    caption: v.optional(
      v.pipe(
        textSchema,
        v.description(
          'A key or a source at the foot of the step. Where no step of a chapter has one, the first has its scene’s.'
        )
      )
    ),
    view: v.optional(view)
  });

/** A run of steps that share one stage. */
export const chapterSchema = <View extends v.GenericSchema>(view: View) =>
  v.strictObject({
    id: idOf('chapter'),
    was: v.optional(v.array(idOf('former chapter'))),
    title: wordsSchema,
    scene: v.optional(v.pipe(refersTo('scene'), v.description('The scene that is this chapter’s stage.'))),
    steps: v.pipe(v.array(stepSchema(view)), v.minLength(1, 'at least one step'))
  });
