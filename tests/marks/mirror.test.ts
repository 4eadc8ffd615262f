import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {markBox} from '../../src/marks/box.js';
import {draw} from '../../src/marks/draw.js';
import type {Mark} from '../../src/marks/mark.js';
import {mirror} from '../../src/marks/mirror.js';
import {anyMark, dot, label, link, rect, rule, shape} from './samples.js';

const seed = Number(process.env.SEED ?? 1);

describe('mirror(mark, width)', () => {
  it.each<[string, Mark, Mark]>([
    ['rect', rect(), rect({x: 160})],
    ['rule', rule(), rule({x1: 190, x2: 160})],
    ['dot', dot(), dot({x: 190})],
    ['link, bent the other way,', link(), link({x1: 190, x2: 150, bend: -8})],
    [
      'shape, flipped and turned the other way,',
      shape({turn: 30}),
      shape({x: 190, turn: -30, flipped: true})
    ],
    ['shape that was flipped', shape({flipped: true}), shape({x: 190, flipped: false})],
    ['label, whose anchor stays,', label(), label({x: 100, anchor: 'start'})]
  ])('mirror(mark, 200) of a %s', (_, mark, mirrored) => {
    expect(draw(mirror(mark, 200))).toEqual(draw(mirrored));
  });

  it('mirror(mark, width) mirrors where a mark comes from', () => {
    expect(mirror(dot({from: {x: 50, r: 0}}), 200).from).toEqual({x: 150, r: 0});
    expect(mirror(rule({from: {x2: 10, y2: 0}}), 200).from).toEqual({x2: 190, y2: 0});
  });

  it('mirror(rect, width) lets a bar that grew from its left edge grow from its right', () => {
    expect(mirror(rect({from: {width: 0}}), 200).from).toEqual({x: 190, width: 0});
  });

  it('mirror(rect, width) lets a bar that came from afar come from as far', () => {
    expect(mirror(rect({from: {x: -30}}), 200).from).toEqual({x: 200});
  });

  it('mirror(mirror(mark, width), width) is drawn as the mark is, and comes from where it does', () => {
    fc.assert(
      fc.property(anyMark, fc.integer({min: 1, max: 2000}), (mark, width) => {
        const twice = mirror(mirror(mark, width), width);
        expect(draw(twice)).toEqual(draw(mark));
        expect(draw({...twice, ...twice.from})).toEqual(draw({...mark, ...mark.from}));
      }),
      {seed}
    );
  });

  it('markBox(mirror(mark, width), stretch, "rtl") is the mirror of markBox(mark, stretch, "ltr")', () => {
    fc.assert(
      fc.property(
        anyMark,
        fc.integer({min: 1, max: 2000}),
        fc.constantFrom(1, 1.25),
        (mark, width, stretch) => {
          const before = markBox(mark, stretch, 'ltr');
          const after = markBox(mirror(mark, width), stretch, 'rtl');
          expect(after.x).toBeCloseTo(width - before.x - before.width, 6);
          expect(after.y).toBeCloseTo(before.y, 6);
          expect(after.width).toBeCloseTo(before.width, 6);
          expect(after.height).toBeCloseTo(before.height, 6);
        }
      ),
      {seed}
    );
  });
});
