import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {beforeTheStory, placeAt, type Geometry, type Place} from '../../src/controllers/place.js';

const seed = Number(process.env.SEED ?? 1);

/** Steps between edges; the line is at 300. */
const between = (...edges: readonly number[]): Geometry => ({
  count: Math.max(0, edges.length - 1),
  edge: (index) => edges[index] ?? Number.NaN,
  line: 300,
  atEnd: false
});

/** Three steps of 400 px, scrolled so far that the first one's top stands at `top`. */
const at = (top: number, more: Partial<Geometry> = {}): Geometry => ({
  ...between(top, top + 400, top + 800, top + 1200),
  ...more
});

describe('placeAt(geometry)', () => {
  it.each<[string, Geometry, number, number]>([
    ['before the first step', at(700), -1, 0],
    ['a px before the first step', at(301), -1, 0],
    ['at the first step, to the px', at(300), 0, 0],
    ['half a px before it, which is forgiven', at(300.5), 0, 0],
    ['more than half a px before it', at(300.6), -1, 0],
    ['a quarter into the first step', at(200), 0, 0.25],
    ['at the second step, to the px', at(-100), 1, 0],
    ['half a px before the second', at(-99.5), 1, 0],
    ['a px before the second', at(-99), 0, 0.9975],
    ['in the last step', at(-700), 2, 0.5],
    ['at the end of the last step', at(-900), 2, 1],
    ['past the last step', at(-2000), 2, 1],
    ['at the end of the scroll, though the last step is far below the line', at(0, {atEnd: true}), 2, 0],
    ['at the end of the scroll, in the last step', at(-700, {atEnd: true}), 2, 0.5],
    ['steps of no height', between(300, 300, 300, 300), 2, 0],
    ['a gap after the first step', between(0, 1200, 1600), 0, 0.25]
  ])('placeAt(geometry) of a reader %s', (_, geometry, index, progress) => {
    expect(placeAt(geometry)).toMatchObject({index, progress});
  });

  it.each([false, true])(
    'placeAt(geometry) without steps is before the story, at the end or not',
    (atEnd) => {
      expect(placeAt({...between(), atEnd})).toEqual(beforeTheStory);
    }
  );

  it('placeAt(geometry) has a progress from 0 to 1 and an index of a step, whatever the geometry', () => {
    const px = fc.integer({min: -5000, max: 5000});
    const steps = fc.record({edges: fc.array(px), line: px, atEnd: fc.boolean(), from: fc.nat(20)});
    fc.assert(
      fc.property(steps, ({edges, line, atEnd, from}) => {
        const geometry = {...between(...edges), line, atEnd};
        const {index, progress} = placeAt(geometry, {index: from - 1, progress: 0, direction: 'none'});
        expect(index).toBeGreaterThanOrEqual(-1);
        expect(index).toBeLessThan(Math.max(1, geometry.count));
        expect(progress).toBeGreaterThanOrEqual(0);
        expect(progress).toBeLessThanOrEqual(1);
      }),
      {seed}
    );
  });

  it('placeAt(geometry, previous) is at the same step wherever the reader was before', () => {
    const heights = fc.array(fc.nat(900), {minLength: 1, maxLength: 8});
    fc.assert(
      fc.property(heights, fc.integer({min: -4000, max: 900}), fc.nat(9), (heights, top, from) => {
        const edges = [0, ...heights].map((_, i) => heights.slice(0, i).reduce((a, b) => a + b, top));
        const last = edges.slice(0, -1).findLastIndex((edge) => edge <= 300.5);
        const previous = {index: from - 1, progress: 0.5, direction: 'none'} as const;
        expect(placeAt(between(...edges), previous).index).toBe(last);
      }),
      {seed}
    );
  });

  it('placeAt(geometry) never goes back while the reader scrolls on', () => {
    const heights = fc.array(fc.integer({min: 1, max: 900}), {minLength: 1, maxLength: 8});
    fc.assert(
      fc.property(heights, fc.nat(4000), fc.nat(200), (heights, scrolled, more) => {
        const place = (scroll: number) => {
          const edges = [0, ...heights].map((_, i) =>
            heights.slice(0, i).reduce((a, b) => a + b, 400 - scroll)
          );
          return placeAt(between(...edges));
        };
        const [before, after] = [place(scrolled), place(scrolled + more)];
        expect(after.index + after.progress).toBeGreaterThanOrEqual(before.index + before.progress);
      }),
      {seed}
    );
  });
});

describe('placeAt(geometry, previous).direction', () => {
  const place = (index: number, progress: number): Place => ({index, progress, direction: 'none'});

  it.each<[string, Place | undefined, number, Place['direction']]>([
    ['down into the story from before it', undefined, 200, 'down'],
    ['none while the reader stays before it', undefined, 700, 'none'],
    ['up out of the story', place(0, 0.25), 700, 'up'],
    ['down within a step', place(0, 0.2), 200, 'down'],
    ['up within a step', place(0, 0.3), 200, 'up'],
    ['none where nothing moved', place(0, 0.25), 200, 'none'],
    ['down to the next step, though its progress is less', place(0, 0.9), -100, 'down'],
    ['up to the step before, though its progress is more', place(1, 0.1), -99, 'up']
  ])('placeAt(geometry, previous).direction is %s', (_, previous, top, direction) => {
    expect(placeAt(at(top), previous).direction).toBe(direction);
  });
});
