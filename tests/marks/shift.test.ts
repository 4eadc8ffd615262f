import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {Mark} from '../../src/marks/mark.js';
import {shift} from '../../src/marks/shift.js';
import {anyMark, dot, label, link, rect, rule, shape} from './samples.js';

const seed = Number(process.env.SEED ?? 1);

describe('shift(mark, dx, dy)', () => {
  it.each<[string, Mark, Mark]>([
    ['rect', rect(), rect({x: 13, y: 16})],
    ['rule', rule(), rule({x1: 13, y1: 16, x2: 43, y2: 56})],
    ['dot', dot(), dot({x: 13, y: 16})],
    ['shape', shape(), shape({x: 13, y: 16})],
    ['link', link(), link({x1: 13, y1: 16, x2: 53, y2: 16})],
    ['label', label(), label({x: 103, y: 46})]
  ])('shift(mark, 3, -4) of a %s moves it and leaves its size', (_, mark, moved) => {
    expect(shift(mark, 3, -4)).toEqual(moved);
  });

  it('shift(mark, dx, dy) moves where a mark comes from', () => {
    const from = {x: 0, y: 0, width: 1, opacity: 1};
    expect(shift(rect({from}), 3, -4).from).toEqual({x: 3, y: -4, width: 1, opacity: 1});
    expect(shift(rule({from: {x2: 0, y2: 9}}), 3, -4).from).toEqual({x2: 3, y2: 5});
  });

  it('shift(mark, 0, 0) is the same mark', () => {
    fc.assert(
      fc.property(anyMark, (mark) => {
        expect(shift(mark, 0, 0)).toEqual(mark);
      }),
      {seed}
    );
  });

  it('shift(shift(mark, dx, dy), -dx, -dy) is the same mark', () => {
    const by = fc.integer({min: -500, max: 500});
    fc.assert(
      fc.property(anyMark, by, by, (mark, dx, dy) => {
        expect(shift(shift(mark, dx, dy), -dx, -dy)).toEqual(mark);
      }),
      {seed}
    );
  });
});
