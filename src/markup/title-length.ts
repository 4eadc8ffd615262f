import type {Story} from '../model/story.js';
import {lookups} from '../scenes/context.js';
import {textWidth} from '../words/text-width.js';

/** The sizes that opening.css has for titles, as parts of the largest. */
const lengths = [1, 1.25, 1.5, 2, 2.5, 3, 4];

/** By how much a title must be smaller than the largest, to have room on the smallest screens of either layout. */
export function titleLength(story: Story): number {
  const fits = (length: number) =>
    onPhone(story, (320 - 38) / 3.42 / length) <= 320 - 44 &&
    onDesktop(story, (0.168 * 900) / length) <= 900 - 144 &&
    em(story.title) <= 7 * length ** 2;
  return lengths.find(fits) ?? 4;
}

/** A title's first word, in the parts that the lines make of it, and the words after it. */
export function partsOf(title: string, [first, second]: readonly [number, number]) {
  const [word = '', ...others] = title.split(' ');
  const lead = word.slice(0, first);
  const stems = word.slice(first, second + 1);
  return {word, lead, stems, tail: word.slice(second + 1), rest: others.join(' ')};
}

/** The width on a phone, in px: text and words at the left, then the stems, then the end of the word under a name. */
function onPhone(story: Story, size: number): number {
  const {title, titleStems} = story;
  if (!titleStems) return longest(title) * size;
  const {lead, stems, tail, rest} = partsOf(title, titleStems);
  const beside = 14 - 0.112 * size;
  const {second} = lookups(story).sides;
  const name = Math.max(...second.name.split(' ').map((word) => textWidth(word, 'sans-strong', 16)));
  const text = Math.max(em(lead) * size, longest(rest) * size + beside - 8, 90);
  return text + em(stems) * size + Math.max(em(tail) * size, beside + name);
}

/** The width beside other text, in px: the words after the first stand to the right of the stems. */
function onDesktop({title, titleStems}: Story, size: number): number {
  if (!titleStems) return longest(title) * size;
  const {lead, stems, tail, rest} = partsOf(title, titleStems);
  const right = Math.max(em(tail), longest(rest) + 0.17);
  return Math.max(em(lead) * size, 240) + (em(stems) + right) * size;
}

function longest(words: string): number {
  return Math.max(...words.split(' ').map(em));
}

/** The title is set a little close. */
function em(text: string): number {
  return textWidth(text, 'display', 1) - 0.014 * text.length;
}
