import * as v from 'valibot';
import {idOf, refersTo} from './id.js';
import type {DeepReadonly} from './readonly.js';
import {locatorSchema} from './source.js';
import {wordsSchema} from './words.js';

/** Units: those of `Intl.NumberFormat` by their names there, and the counts that it has no name for. */
export const unitSchema = v.picklist([
  'kilometer',
  'meter',
  'kilogram',
  'percent',
  'hour',
  'day',
  'week',
  'year',
  'person',
  'times',
  'one'
]);

/** A finite number with its unit. `in: "dozens"` says a multiple of twelve in dozens, as its claimant did. */
const numberValue = v.strictObject({
  type: v.literal('number'),
  number: v.pipe(v.number(), v.finite()),
  unit: unitSchema,
  in: v.optional(v.picklist(['dozens']))
});

/** Our words for what is said. */
const wordsValue = v.strictObject({type: v.literal('words'), words: wordsSchema});

/** The claimant's own words as the source renders them: at most eight, shown in quotation marks. */
const quoteValue = v.strictObject({
  type: v.literal('quote'),
  words: v.pipe(wordsSchema, v.metadata({is: 'quote'}))
});

const listValue = v.strictObject({
  type: v.literal('list'),
  items: v.pipe(v.array(wordsSchema), v.minLength(1, 'at least one item'))
});

/**
 * A moment as precisely as the source gives it: a year, a day, or a minute in a named zone. Where the
 * source names no year, `yearNote` points at the editors' note that supplies it, and no year is shown.
 */
const timeValue = v.strictObject({
  type: v.literal('time'),
  date: v.pipe(
    v.string(),
    v.regex(/^\d{4}(-\d{2}-\d{2})?$/, 'a year or a date, such as 1979 or 2026-02-06'),
    v.metadata({is: 'date'})
  ),
  time: v.optional(
    v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'hours and minutes, such as 10:00'))
  ),
  zone: v.optional(
    v.pipe(wordsSchema, v.metadata({is: 'zone'}), v.description('An IANA time zone, such as Europe/Lisbon.'))
  ),
  yearNote: v.optional(refersTo('note'))
});

/** Computed from two other facts of one unit, never typed: the first divided by the second. */
const ratioValue = v.strictObject({
  type: v.literal('ratio'),
  of: v.strictTuple([refersTo('fact'), refersTo('fact')])
});

/** Computed from a fact in percent, never typed: what the base is once it has grown by so much. */
const growthValue = v.strictObject({
  type: v.literal('growth'),
  base: v.pipe(v.number(), v.finite(), v.description('What there was before, such as 100; above zero.')),
  of: refersTo('fact')
});

export const valueSchema = v.variant('type', [
  numberValue,
  wordsValue,
  quoteValue,
  listValue,
  timeValue,
  ratioValue,
  growthValue
]);

export const boundSchema = v.pipe(
  v.picklist(['exact', 'about', 'over', 'atLeast', 'atMost']),
  v.description('How the claimant bounds the value; shown wherever the value is.')
);

export const factKindSchema = v.pipe(
  v.picklist(['reported', 'claimed', 'demanded', 'refused', 'quoted', 'argued', 'computed']),
  v.description(
    'What sort of saying this is. argued: a judgement. computed: by the editors, from other facts.'
  )
);

/** One thing that the source says: the value, how it is bounded, who says so, and where it stands. */
export const factSchema = v.strictObject({
  id: idOf('fact'),
  label: v.pipe(wordsSchema, v.description('What the value is of, as a noun phrase.')),
  labelShort: v.optional(wordsSchema),
  value: valueSchema,
  bound: boundSchema,
  kind: factKindSchema,
  claimants: v.pipe(v.array(refersTo('actor')), v.minLength(1, 'at least one claimant: the id of an actor')),
  for: v.optional(
    v.pipe(refersTo('actor'), v.description('The actor on whose behalf the claimant says it.'))
  ),
  via: v.optional(
    v.pipe(v.array(refersTo('actor')), v.description('Actors through whom the claim is reported.'))
  ),
  sources: v.pipe(v.array(locatorSchema), v.minLength(1, 'at least one source and place')),
  notes: v.optional(v.array(refersTo('note')))
});

export type Unit = v.InferOutput<typeof unitSchema>;
export type Bound = v.InferOutput<typeof boundSchema>;
export type FactKind = v.InferOutput<typeof factKindSchema>;
export type Value = DeepReadonly<v.InferOutput<typeof valueSchema>>;
export type Fact = DeepReadonly<v.InferOutput<typeof factSchema>>;
