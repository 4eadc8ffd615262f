import {describe, expect, it} from 'vitest';
import {opening} from '../../src/markup/opening.js';
import {misnested, tagsOf, textOf} from './html.js';
import {smallStory} from './small-story.js';

const titleOf = (html: string) => /<h1[^>]*>(.*?)<\/h1>/s.exec(html)?.[1] ?? '';
const stems = (html: string) =>
  tagsOf(html).flatMap((tag) => (tag.attributes['data-line'] ? [tag.text] : []));

describe('opening(story)', () => {
  it('opening(story) has the whole title, with stems and without', () => {
    expect(textOf(titleOf(opening(smallStory({title: 'Two Lamps'}))))).toBe('Two Lamps');
    expect(textOf(titleOf(opening(smallStory({title: 'Two Lamps', titleStems: [0, 2]}))))).toBe('Two Lamps');
  });

  it('opening(story) lets the two lines grow from the letters that the story names', () => {
    const html = opening(smallStory({title: 'Two Lamps', titleStems: [0, 2]}));
    expect(stems(html)).toEqual(['T', 'o']);
    expect(titleOf(html)).toContain('<span class="first" data-line="first">T</span>');
    expect(titleOf(html)).toContain('<span class="second" data-line="second">o</span>');
  });

  it('opening(story) lets no line grow where the story names no letters', () => {
    expect(stems(opening(smallStory()))).toEqual([]);
  });

  it('opening(story) names the sides, when it was published, and how far to trust it', () => {
    const text = textOf(opening(smallStory()));
    expect(text).toContain('The Lamp Office of Lower Mirrow Harbour The Upper Mirrow Hill Observatory');
    expect(text).toContain('Published April 5, 2031');
    expect(text).toContain('An invented story for tests.');
  });

  it('opening(story) says what the marks on the lines mean, for a sheet to show where there are marks', () => {
    expect(opening(smallStory())).toContain(
      '<p class="status place" hidden aria-hidden="true">On the lines: how far you have read.</p>'
    );
  });

  it('opening(story) is well formed, whatever the title', () => {
    expect(misnested(opening(smallStory({title: '<b> & "so"', titleStems: [0, 2]})))).toEqual([]);
  });
});
