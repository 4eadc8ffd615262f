import * as v from 'valibot';
import {idOf} from './id.js';
import {dateSchema} from './date.js';
import type {DeepReadonly} from './readonly.js';
import {wordsSchema} from './words.js';

/** What the editors add and the source does not contain; always shown as the editors'. */
export const noteSchema = v.strictObject({id: idOf('note'), text: wordsSchema});

/** A mistake that was mended after publication, shown on the page. */
export const correctionSchema = v.strictObject({
  date: dateSchema,
  text: wordsSchema
});

export type Note = DeepReadonly<v.InferOutput<typeof noteSchema>>;
