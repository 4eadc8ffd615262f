import * as v from 'valibot';
import {idOf, refersTo} from '../model/id.js';
import {atMost, most} from '../model/most.js';
import type {DeepReadonly} from '../model/readonly.js';
import type {SceneLanguage} from '../model/story.js';
import {viewEntries} from '../model/view.js';
import {textSchema} from '../model/words.js';
import {statementSchema} from './statement.js';

/** Something done, in the colour of who did it; without `by`, of both sides, of others, or not said whose. */
const actSchema = v.strictObject({
  id: idOf('act'),
  fact: refersTo('fact'),
  words: textSchema,
  by: v.optional(refersTo('actor'))
});

/** A place on the timeline. One without `when` is undated: no date is ever made up for it. */
const eventSchema = v.strictObject({
  id: idOf('event'),
  when: v.optional(
    v.pipe(refersTo('fact'), v.description('A time, or words such as “last year”; left out, undated.'))
  ),
  acts: v.pipe(v.array(actSchema), v.minLength(1, 'at least one act'))
});

/** What a hundred becomes at a rate in percent: two bars, the second as open as the rate's bound is. */
const growthSchema = v.strictObject({
  id: idOf('growth'),
  grown: v.pipe(refersTo('fact'), v.description('A fact whose value is of type growth.')),
  side: v.optional(v.picklist(['first', 'second'])),
  by: v.pipe(textSchema, v.description('What the rate is of, and who says so.')),
  before: v.pipe(textSchema, v.description('When the base was: under the first bar.')),
  after: v.pipe(textSchema, v.description('Under the second bar.')),
  reading: v.pipe(textSchema, v.description('What the two bars say, and whose reading it is.'))
});

export const pressureData = v.strictObject({
  subject: v.pipe(textSchema, v.description('What all this is about, in a few words.')),
  events: v.pipe(
    v.array(eventSchema),
    v.maxLength(most.events, atMost('events')),
    v.description('In their order. Between years the line is to scale; all else says the order only.')
  ),
  growth: v.optional(growthSchema),
  statements: v.optional(v.pipe(v.array(statementSchema), v.maxLength(most.statements, atMost('statements'))))
});

/** `timeline`: the events up to the last in `focus`, those in it lit; without it all. `growth`: the two bars. `statements`: in words. */
export const pressureView = v.variant('show', [
  v.strictObject({...viewEntries, show: v.literal('timeline')}),
  v.strictObject({...viewEntries, show: v.literal('growth')}),
  v.strictObject({...viewEntries, show: v.literal('statements'), statements: v.array(refersTo('statement'))})
]);

export type PressureData = DeepReadonly<v.InferOutput<typeof pressureData>>;
export type PressureView = DeepReadonly<v.InferOutput<typeof pressureView>>;

/** This kind’s part of the dataset’s language. */
export const pressureLanguage: SceneLanguage = {kind: 'pressure', data: pressureData, view: pressureView};

export type PressureEvent = PressureData['events'][number];
