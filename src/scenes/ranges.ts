import * as v from 'valibot';
import {idSchema} from '../model/id.js';
import type {DeepReadonly} from '../model/readonly.js';
import {viewEntries} from '../model/view.js';
import {textSchema, wordsSchema} from '../model/words.js';

/** A length from zero. How it is drawn follows from its fact's kind: claimed solid, demanded outlined. */
const barSchema = v.strictObject({
  id: idSchema,
  fact: idSchema,
  side: v.picklist(['first', 'second']),
  by: v.pipe(textSchema, v.description('By whom and of what, in a few words.'))
});

/** A figure of another unit than the bars', on a small scale of its own. */
const measureSchema = v.strictObject({id: idSchema, fact: idSchema, by: textSchema});

/** Things said that have no length: words on one side's half, never bars. */
const statementSchema = v.strictObject({
  id: idSchema,
  fact: idSchema,
  side: v.optional(v.picklist(['first', 'second'])),
  title: v.pipe(textSchema, v.description('The large words, such as a name or {factor}.')),
  words: textSchema
});

export const rangesData = v.strictObject({
  subject: v.pipe(textSchema, v.description('What the lengths are of, in a few words.')),
  bars: v.pipe(v.array(barSchema), v.minLength(1, 'at least one bar')),
  ratio: v.optional(v.pipe(idSchema, v.description('A computed fact: the longer bar in units of the shorter.'))),
  measures: v.optional(v.array(measureSchema)),
  statements: v.optional(v.array(statementSchema))
});

/** `bars`: on the common axis, those named. `measures`: each on its own scale. `statements`: in words. */
export const rangesView = v.variant('show', [
  v.strictObject({
    ...viewEntries,
    show: v.literal('bars'),
    bars: v.array(idSchema),
    ratio: v.optional(v.boolean()),
    aside: v.optional(v.pipe(textSchema, v.description('A sentence beside the bars.')))
  }),
  v.strictObject({...viewEntries, show: v.literal('measures'), measures: v.array(idSchema)}),
  v.strictObject({...viewEntries, show: v.literal('statements'), statements: v.array(idSchema)})
]);

export type RangesData = DeepReadonly<v.InferOutput<typeof rangesData>>;
export type RangesView = DeepReadonly<v.InferOutput<typeof rangesView>>;
