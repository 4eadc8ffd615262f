import * as v from 'valibot';
import {LONGEST_WORDS} from './limits.js';

/** Words that are shown: never empty, and no longer than any place on the page can hold. */
export const wordsSchema = v.pipe(
  v.string(),
  v.nonEmpty('at least one word'),
  v.maxLength(LONGEST_WORDS, `at most ${LONGEST_WORDS} characters`)
);

/**
 * Words in which `{id}` stands for a fact (shown as its formatted value) or an actor (shown by name;
 * `{id|other words}` shows an actor by other words). A figure is never typed: it comes from a fact, or is
 * marked as a literal name with backticks.
 */
export const textSchema = v.pipe(
  wordsSchema,
  v.metadata({is: 'prose'}),
  v.description('Inline Markdown. {fact-id} shows that fact; `F-35` in backticks marks a literal.')
);
