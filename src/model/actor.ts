import * as v from 'valibot';
import {idOf, refersTo} from './id.js';
import type {DeepReadonly} from './readonly.js';
import {locatorSchema} from './source.js';
import {wordsSchema} from './words.js';

/** A named party: a state, an office, a group, a person, or whoever makes a claim. */
export const actorSchema = v.strictObject({
  id: idOf('actor'),
  name: v.pipe(wordsSchema, v.description('The full name, as the source spells it.')),
  nameShort: v.optional(v.pipe(wordsSchema, v.description('For running text and narrow places.'))),
  kind: v.picklist(['state', 'office', 'group', 'person', 'media', 'author', 'editors']),
  of: v.optional(
    v.pipe(refersTo('actor'), v.description('The actor that this one belongs to or speaks for.'))
  ),
  role: v.optional(v.pipe(wordsSchema, v.description('Who this is, as far as the source says.'))),
  colour: v.optional(v.picklist(['accent'])),
  sources: v.optional(v.array(locatorSchema)),
  notes: v.optional(v.array(refersTo('note')))
});

export type Actor = DeepReadonly<v.InferOutput<typeof actorSchema>>;
