import {describe, expect, it} from 'vitest';
import {readingMinutes} from '../../src/markup/reading-time.js';
import {smallStory} from './small-story.js';

const ofWords = (...counts: readonly number[]) => {
  const steps = counts.map((count, i) => ({id: `step-${i}`, text: [Array(count).fill('word').join(' ')]}));
  return smallStory({chapters: [{id: 'quay', title: 'Quay', steps}]});
};

describe('readingMinutes(story)', () => {
  it.each<[readonly number[], number]>([
    [[1], 1],
    [[220], 1],
    [[329], 1],
    [[330], 2],
    [[440], 2],
    [[220, 220, 220], 3]
  ])('readingMinutes(story) of %j words is %d', (counts, minutes) => {
    expect(readingMinutes(ofWords(...counts))).toBe(minutes);
  });

  it('readingMinutes(story) counts the words that references stand for', () => {
    const text = [Array(100).fill('{harbour|one two three four}').join(' ')];
    const chapters = [{id: 'quay', title: 'Quay', steps: [{id: 'step', text}]}];
    expect(readingMinutes(smallStory({chapters}))).toBe(2);
  });
});
