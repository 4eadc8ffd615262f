import * as v from 'valibot';
import {idOf, refersTo} from '../model/id.js';
import type {DeepReadonly} from '../model/readonly.js';
import type {SceneLanguage} from '../model/story.js';
import {viewEntries} from '../model/view.js';
import {textSchema, wordsSchema} from '../model/words.js';

const sideSchema = v.picklist(['first', 'second']);

/** A line as the clock of a place. */
const trackSchema = v.strictObject({
  zone: v.pipe(
    wordsSchema,
    v.metadata({is: 'zone'}),
    v.description('An IANA time zone, such as Europe/Lisbon.')
  ),
  place: v.pipe(wordsSchema, v.description('What stands at the head of the line.')),
  role: v.pipe(textSchema, v.description('Why this clock is shown, in a few words.'))
});

/** What was sent out on a day whose hour is not given: a mark without edges, so long before the meeting. */
const noticeSchema = v.strictObject({
  id: idOf('notice'),
  fact: v.pipe(refersTo('fact'), v.description('Its words.')),
  day: v.pipe(refersTo('fact'), v.description('The day that is given.')),
  before: v.pipe(
    refersTo('fact'),
    v.description('The time from it to the meeting: a number of hours or days.')
  ),
  side: v.pipe(sideSchema, v.description('On whose clock its day is given.')),
  by: v.pipe(textSchema, v.description('Whose words these are.')),
  how: v.optional(v.pipe(textSchema, v.description('Through what, and to whom.')))
});

/** What happened at an hour that is given: a table across both tracks. */
const meetingSchema = v.strictObject({
  id: idOf('meeting'),
  fact: v.pipe(refersTo('fact'), v.description('Its date, time and zone.')),
  label: textSchema,
  host: v.optional(v.pipe(refersTo('actor'), v.description('Whose colour the table has.')))
});

/** What the notice or the meeting says, in a phrase beside its moment. */
const messageSchema = v.strictObject({
  id: idOf('message'),
  of: v.picklist(['notice', 'meeting']),
  fact: refersTo('fact'),
  by: textSchema,
  aside: v.optional(v.pipe(textSchema, v.description('How it is read, and by whom.')))
});

const halfSchema = v.strictObject({
  fact: refersTo('fact'),
  title: v.pipe(textSchema, v.description('The large words.')),
  words: textSchema
});

/** Words on either side of the lines, each half whole: half a sentence would be read as one side's. */
const pairSchema = v.strictObject({id: idOf('pair'), first: halfSchema, second: halfSchema});

/** Words beside the lines, all on one side of them; large words that are a whole sentence may stand alone. */
const passageSchema = v.strictObject({
  id: idOf('passage'),
  fact: refersTo('fact'),
  title: v.pipe(textSchema, v.description('The large words.')),
  words: v.optional(textSchema),
  sign: v.optional(v.picklist(['thermometer']))
});

export const clockData = v.strictObject({
  tracks: v.strictObject({first: trackSchema, second: trackSchema}),
  notice: noticeSchema,
  meeting: meetingSchema,
  messages: v.optional(v.array(messageSchema)),
  pairs: v.optional(v.array(pairSchema)),
  passages: v.optional(v.array(passageSchema))
});

/**
 * `hours`: the tracks, and what happens on them. `messages`: the phrases beside their moments. `pairs`: words
 * on either side of the lines. `closing`: the lines close together, words beside them.
 */
export const clockView = v.variant('show', [
  v.strictObject({
    ...viewEntries,
    show: v.literal('hours'),
    marks: v.array(v.picklist(['notice', 'meeting', 'span']))
  }),
  v.strictObject({...viewEntries, show: v.literal('messages'), messages: v.array(refersTo('message'))}),
  v.strictObject({
    ...viewEntries,
    show: v.literal('pairs'),
    pairs: v.array(refersTo('pair')),
    by: v.optional(v.pipe(textSchema, v.description('Who says so, of all of them.')))
  }),
  v.strictObject({
    ...viewEntries,
    show: v.literal('closing'),
    passages: v.array(refersTo('passage')),
    by: v.optional(v.pipe(textSchema, v.description('Who says so, of all of them.')))
  })
]);

export type ClockData = DeepReadonly<v.InferOutput<typeof clockData>>;
export type ClockView = DeepReadonly<v.InferOutput<typeof clockView>>;

/** This kind’s part of the dataset’s language. */
export const clockLanguage: SceneLanguage = {kind: 'clock', data: clockData, view: clockView};
