import {describe, expect, it} from 'vitest';
import {partsOf, titleLength} from '../../src/markup/title-length.js';
import {smallStory} from './small-story.js';

describe('titleLength(story)', () => {
  it.each<[string, readonly [number, number] | undefined, number]>([
    ['Lull', [2, 3], 1],
    ['Tall Lights', [2, 3], 1.5],
    ['Intercontinentally apart', [15, 16], 4],
    ['Two Lamps', undefined, 1],
    ['Two lamps, two harbours, and a goat that has no opinion', undefined, 2]
  ])('titleLength of %j with stems at %j is %d', (title, titleStems, length) => {
    expect(titleLength(smallStory({title, titleStems}))).toBe(length);
  });
});

describe('partsOf(title, stems)', () => {
  it('partsOf(title, stems) gives the letters before the stems, the stems, those after, and the other words', () => {
    expect(partsOf('Parallel Lines of old', [4, 5])).toEqual({
      word: 'Parallel',
      lead: 'Para',
      stems: 'll',
      tail: 'el',
      rest: 'Lines of old'
    });
  });
});
