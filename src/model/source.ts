import * as v from 'valibot';
import {idOf, refersTo} from './id.js';
import {wordsSchema} from './words.js';

/** A published text that facts are taken from. */
export const sourceSchema = v.strictObject({
  id: idOf('source'),
  title: wordsSchema,
  publisher: wordsSchema,
  url: v.pipe(v.string(), v.url('a full address'), v.regex(/^https?:/, 'an address that begins with https:')),
  statement: v.pipe(wordsSchema, v.description('What the source says of itself, in our words.'))
});

/** Where in a source a fact stands: `section.paragraph`, `c` before the number of a caption. */
export const locatorSchema = v.strictObject({
  source: refersTo('source'),
  at: v.pipe(v.string(), v.regex(/^\d+\.c?\d+$/, 'section.paragraph, such as 4.2 or 0.c1'))
});
