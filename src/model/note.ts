import * as v from 'valibot';
import {idSchema} from './id.js';
import type {DeepReadonly} from './readonly.js';
import {wordsSchema} from './words.js';

/** What the editors add and the source does not contain; always shown as the editors'. */
export const noteSchema = v.strictObject({id: idSchema, text: wordsSchema});

/** A mistake that was mended after publication, shown on the page. */
export const correctionSchema = v.strictObject({
  date: v.pipe(v.string(), v.isoDate('a date, such as 2026-11-22')),
  text: wordsSchema
});

export type Note = DeepReadonly<v.InferOutput<typeof noteSchema>>;
