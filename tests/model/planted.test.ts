import {readFileSync} from 'node:fs';
import {expect, it} from 'vitest';
import {checkStory} from '../../src/model/check.js';
import {languages} from '../../src/scenes/languages.js';

type Planted = [find: string, replacement: string, line: number, code: string, hint: string];

/** What designers get wrong; the hint is what was probably meant, or what is wanted instead. */
const planted: readonly Planted[] = [
  ['"dek": "The harbour', '"deck": "The harbour', 6, 'unknown-key', 'dek'],
  ['"asOf": "2031-04-02"', '"asOf": "2 April 2031"', 9, 'wrong-form', 'a date, such as 2026-02-06'],
  ['"second": "hill"}', '"second": "hil"}', 11, 'unknown-id', 'hill'],
  ['"role": "Keeps', '"rôle": "Keeps', 27, 'unknown-key', 'role'],
  ['"kind": "media"', '"kind": "medium"', 45, 'not-a-choice', 'media'],
  ['"Atlantic/Faroe"', '"Atlantic/Faroer"', 57, 'no-such-zone', 'Atlantic/Faeroe'],
  ['"number": 30, "unit"', '"number": "30", "unit"', 89, 'wrong-type', 'a number'],
  ['"bound": "atMost"', '"bound": "at most"', 100, 'not-a-choice', 'atMost'],
  [
    '"at": "1.c1"',
    '"at": "1, caption 1"',
    140,
    'wrong-form',
    'section.paragraph, such as 4.2 or 0.c1; a page, such as p. 12; a time, such as 1:02:40; or an address'
  ],
  ['["note-glare"]', '["note-glair"]', 149, 'unknown-id', 'note-glare'],
  ['"unit": "times"', '"unit": "time"', 164, 'not-a-choice', 'times'],
  [
    'a dark coast is a closed one',
    'a dark coast is a closed coast for any ship',
    182,
    'quote-too-long',
    'at most 8 quoted words'
  ],
  [
    '"id": "statement-stars"',
    '"id": "Statement Stars"',
    257,
    'wrong-form',
    'lower-case words joined by hyphens, such as range-claimed'
  ],
  [
    '"blocks": 3,\n              "word": "must',
    '"blocks": 4,\n              "word": "must',
    286,
    'not-a-choice',
    'one of 1, 2, 3'
  ],
  [
    '"id": "scene-reach",',
    '"id": "scene-reach", "callouts": [{"id": "callout-new", "part": "bar-mew", "words": "a new one"}],',
    227,
    'unknown-id',
    'bar-new'
  ],
  [
    '"id": "scene-positions",',
    '"id": "scene-positions", "colours": [{"part": "row-lamp", "colour": "accents"}],',
    268,
    'not-a-choice',
    'accent'
  ],
  [
    '"focus": ["row-lamp", "row-petition"]',
    '"focus": ["row-lamp", "row-petitions"]',
    497,
    'unknown-id',
    'row-petition'
  ],
  [
    '"headline": "First the lamp"',
    '"headline": "First the lamp", "nudges": [{"part": "row-lamp", "to": "left"}]',
    497,
    'not-a-choice',
    'one of "above", "below", "start", "end"'
  ],
  ['"view": {"headline": "All of it"', '"view": {"headlines": "All of it"', 511, 'unknown-key', 'headline'],
  ['{odd-fenn} brings', '{od-fenn} brings', 430, 'unknown-id', 'odd-fenn'],
  ['"scene": "scene-positions"', '"scene": "lists"', 490, 'wrong-kind', 'the id of a scene'],
  ['`Fresnel-2` by', 'Fresnel-2 by', 445, 'digits', 'a figure as {fact-id}, or a literal in backticks'],
  ['"show": "statements"', '"show": "statement"', 481, 'not-a-choice', 'statements'],
  ['"title": "Two lists",\n', '', 488, 'missing-key', 'the key "title": a string'],
  ['the colour of the light', 'the <i>colour</i> of the light', 509, 'html', 'plain Markdown, without HTML']
];

it('twenty-five mistakes planted in one file are all found, each at its line and with a hint', () => {
  let text = readFileSync('tests/fixtures/small-story.json', 'utf8');
  for (const [find, replacement] of planted) {
    expect(text.split(find)).toHaveLength(2);
    text = text.replace(find, () => replacement);
  }
  const {faults} = checkStory(text, languages);
  const told = faults.map(({line, code, didYouMean, expected}) => [line, code, didYouMean ?? expected]);
  expect(told).toEqual(expect.arrayContaining(planted.map(([, , line, code, hint]) => [line, code, hint])));
  // What follows from them: the key that the misspelt one leaves missing, the use of the id, the end of the element.
  expect(told).toHaveLength(28);
});
