import type {Finding} from './fault.js';
import {found} from './found.js';
import {valueAt} from './path.js';

/** The lines grow from two letters of the first word: the others are set to the right of them. Reads a story of any shape. */
export function checkTitle(story: unknown, report: (finding: Finding) => void): void {
  const title = valueAt(story, 'title');
  const stems = valueAt(story, 'titleStems');
  if (typeof title !== 'string' || !Array.isArray(stems) || stems.length !== 2) return;
  const [first, second] = stems as readonly unknown[];
  if (typeof first !== 'number' || typeof second !== 'number') return;
  const word = title.split(' ')[0] ?? '';
  if (first < second && second < word.length) return;
  const expected = `two letters of ${JSON.stringify(word)} in their order, from 0 to ${word.length - 1}, or no titleStems`;
  report({path: ['titleStems'], code: 'title-stems', expected, found: found(`${first}, ${second}`)});
}
