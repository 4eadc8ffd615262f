import * as v from 'valibot';
import {idSchema} from './id.js';
import {wordsSchema} from './words.js';

/** A published text that facts are taken from. */
export const sourceSchema = v.strictObject({
  id: idSchema,
  title: wordsSchema,
  publisher: wordsSchema,
  url: v.pipe(v.string(), v.url('a full address')),
  statement: v.pipe(wordsSchema, v.description('What the source says of itself, in our words.'))
});

/** Where in a source a fact stands: `section.paragraph`, `c` before the number of a caption. */
export const locatorSchema = v.strictObject({
  source: idSchema,
  at: v.pipe(v.string(), v.regex(/^\d+\.c?\d+$/, 'section.paragraph, such as 4.2 or 0.c1'))
});
