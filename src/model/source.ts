import * as v from 'valibot';
import {idOf, refersTo} from './id.js';
import {wordsSchema} from './words.js';

/** What facts are taken from: an article, a book, a recording, a page. */
export const sourceSchema = v.strictObject({
  id: idOf('source'),
  title: wordsSchema,
  publisher: wordsSchema,
  url: v.pipe(v.string(), v.url('a full address'), v.regex(/^https?:/, 'an address that begins with https:')),
  statement: v.pipe(wordsSchema, v.description('What the source says of itself, in our words.')),
  called: v.optional(
    v.pipe(wordsSchema, v.description('What it is called where a place in it is named; else the article.'))
  )
});

/** Where in a source a fact stands; the form of `at` says what is counted there. */
export const locatorSchema = v.strictObject({
  source: refersTo('source'),
  at: v.pipe(
    v.string(),
    v.regex(
      /^(\d+\.c?\d+|p\. \d+(-\d+)?|(\d+:)?\d{1,2}:\d\d|https?:\/\/[^\s"<>]+)$/,
      'section.paragraph, such as 4.2 or 0.c1; a page, such as p. 12; a time, such as 1:02:40; or an address'
    )
  )
});
