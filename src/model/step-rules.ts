import {countWords} from './count-words.js';
import type {Finding} from './fault.js';
import {found} from './found.js';
import {LONGEST_WORDS} from './limits.js';
import {atMost, most} from './most.js';
import {listAt, valueAt} from './path.js';
import type {ProseReader} from './prose.js';

const FEWEST_WORDS = 15;
const MOST_WORDS = 55;

/** How many steps a story has, and how long each is; reads a story of any shape. */
export function checkSteps(
  story: unknown,
  language: string,
  readProse: ProseReader,
  report: (finding: Finding) => void
): void {
  let count = 0;
  listAt(story, 'chapters').forEach((chapter, chapterIndex) => {
    listAt(chapter, 'steps').forEach((step, index) => {
      const path = ['chapters', chapterIndex, 'steps', index];
      if (++count === most.steps + 1) {
        report({path, code: 'too-many-steps', expected: atMost('steps'), found: 'one more'});
      }
      if (count > most.steps) return;
      if (valueAt(chapter, 'scene') === undefined && valueAt(step, 'view') !== undefined) {
        const expected = 'no view, as the chapter has no scene';
        report({
          path: [...path, 'view'],
          code: 'view-without-scene',
          expected,
          found: found(valueAt(step, 'view'))
        });
      }
      const words = wordsOf(listAt(step, 'text').filter(isText));
      if (words > 0 && (words < FEWEST_WORDS || words > MOST_WORDS)) {
        report({
          path: [...path, 'text'],
          code: 'step-length',
          expected: `${FEWEST_WORDS} to ${MOST_WORDS} words`,
          found: `about ${words}`,
          severity: 'warning'
        });
      }
    });
  });

  /** About as many words as a reader sees: a reference without words of its own counts as two. */
  function wordsOf(paragraphs: readonly string[]): number {
    let count = 0;
    for (const text of paragraphs) {
      const {plain, refs} = readProse(text);
      count += countWords(plain, language) + 2 * refs.filter(({words}) => words === undefined).length;
      if (count > 10 * MOST_WORDS) break;
    }
    return count;
  }
}

/** Whether a paragraph is none of those that are reported for what they are. */
function isText(text: unknown): text is string {
  return typeof text === 'string' && text.length <= LONGEST_WORDS;
}
