import * as v from 'valibot';
import {countryCode} from '../model/geography.js';
import {idOf, refersTo} from '../model/id.js';
import {atMost, most} from '../model/most.js';
import type {DeepReadonly} from '../model/readonly.js';
import type {SceneLanguage} from '../model/story.js';
import {viewEntries} from '../model/view.js';
import {textSchema} from '../model/words.js';
import {statementSchema} from './statement.js';

/** A length from zero. How it is drawn follows from its fact's kind: claimed solid, demanded outlined. */
const barSchema = v.strictObject({
  id: idOf('bar'),
  fact: refersTo('fact'),
  side: v.picklist(['first', 'second']),
  by: v.pipe(textSchema, v.description('By whom and of what, in a few words.'))
});

/** A figure of another unit than the bars': a bar where another measure has its unit, else the figure alone. */
const measureSchema = v.strictObject({
  id: idOf('measure'),
  fact: refersTo('fact'),
  by: textSchema,
  circle: v.optional(
    v.pipe(
      v.boolean(),
      v.description(
        'The figure is a radius, such as a spread about an aim: it stands beside it, as in a sight.'
      )
    )
  )
});

/** Where the lengths can be laid on the ground: one point, which the source does not give and the editors choose. */
const groundSchema = v.strictObject({
  centre: refersTo('place'),
  words: v.pipe(textSchema, v.description('Whose choice the point is; it stands on the map.')),
  home: v.strictObject({
    country: countryCode,
    actor: refersTo('actor'),
    side: v.optional(v.picklist(['first', 'second']))
  })
});

export const rangesData = v.strictObject({
  subject: v.pipe(textSchema, v.description('What the lengths are of, in a few words.')),
  bars: v.pipe(
    v.array(barSchema),
    v.minLength(1, 'at least one bar'),
    v.maxLength(most.bars, atMost('bars'))
  ),
  ratio: v.optional(
    v.pipe(refersTo('fact'), v.description('A computed fact: the longer bar in units of the shorter.'))
  ),
  ground: v.optional(groundSchema),
  measures: v.optional(v.array(measureSchema)),
  statements: v.optional(v.pipe(v.array(statementSchema), v.maxLength(most.statements, atMost('statements'))))
});

/** `bars`: on the common axis, those named. `map`: the same, as circles about one point. `measures`: figures of other units. `statements`: in words. */
export const rangesView = v.variant('show', [
  v.strictObject({
    ...viewEntries,
    show: v.literal('bars'),
    bars: v.pipe(v.array(refersTo('bar')), v.minLength(1, 'at least one bar')),
    ratio: v.optional(v.boolean()),
    aside: v.optional(v.pipe(textSchema, v.description('A sentence beside the bars.')))
  }),
  v.strictObject({...viewEntries, show: v.literal('map'), bars: v.array(refersTo('bar'))}),
  v.strictObject({...viewEntries, show: v.literal('measures'), measures: v.array(refersTo('measure'))}),
  v.strictObject({...viewEntries, show: v.literal('statements'), statements: v.array(refersTo('statement'))})
]);

export type RangesData = DeepReadonly<v.InferOutput<typeof rangesData>>;
export type RangesView = DeepReadonly<v.InferOutput<typeof rangesView>>;

/** This kind’s part of the dataset’s language. */
export const rangesLanguage: SceneLanguage = {kind: 'ranges', data: rangesData, view: rangesView};
