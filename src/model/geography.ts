import * as v from 'valibot';
import {idOf, refersTo} from './id.js';
import type {DeepReadonly} from './readonly.js';
import {textSchema, wordsSchema} from './words.js';

/** A country in the file of outlines. */
export const countryCode = v.pipe(
  v.string(),
  v.regex(/^[A-Z]{3}$/, 'three capital letters, such as FRO'),
  v.description('The ISO 3166 code of a country that the file of outlines has.')
);

const at = v.pipe(
  v.strictTuple([v.pipe(v.number(), v.finite()), v.pipe(v.number(), v.finite())]),
  v.description('Longitude and latitude, in degrees.')
);

/** A point that a map names. The source gives names, not coordinates: where a point lies, the editors say. */
const placeSchema = v.strictObject({
  id: idOf('place'),
  name: wordsSchema,
  at,
  notes: v.optional(v.array(refersTo('note')))
});

/** A sea, named where there is room for it. */
const waterSchema = v.strictObject({id: idOf('water'), name: wordsSchema, at});

/** What the story's maps are drawn from. */
export const geographySchema = v.strictObject({
  file: v.pipe(wordsSchema, v.description('The outlines, as TopoJSON: an address, relative to the dataset.')),
  credit: v.pipe(textSchema, v.description('Whose outlines these are; it stands on every map.')),
  places: v.array(placeSchema),
  waters: v.array(waterSchema)
});

export type GeographyEntry = DeepReadonly<v.InferOutput<typeof geographySchema>>;
export type MapPlace = GeographyEntry['places'][number];
