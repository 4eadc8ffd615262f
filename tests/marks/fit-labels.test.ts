import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {labelBox, overlaps} from '../../src/marks/box.js';
import {fitLabels} from '../../src/marks/fit-labels.js';
import type {LabelMark, Mark} from '../../src/marks/mark.js';
import {label, rect, rule} from './samples.js';

const seed = Number(process.env.SEED ?? 1);
const bounds = {x: 0, y: 0, width: 100, height: 100};

/** Two zeros at 10 px: a box of 13.76 by 10 px, 7.8 px of it above the baseline. */
const small = (key: string, x: number, y: number, more: Partial<LabelMark> = {}) =>
  label({key, x, y, size: 10, leading: 12, ...more});
const keys = (marks: readonly Mark[], stretch = 1) =>
  fitLabels(marks, bounds, stretch).marks.map(({key}) => key);

describe('fitLabels(marks, bounds, stretch)', () => {
  it('fitLabels(marks, …) keeps labels that lie apart, in the order of the marks', () => {
    const marks = [small('b', 50, 20, {priority: 3}), rect(), small('a', 0, 20)];
    expect(fitLabels(marks, bounds, 1)).toEqual({marks, leftOut: 0});
  });

  it('fitLabels(marks, …) leaves out the later of two labels that meet', () => {
    expect(keys([small('a', 0, 20), small('b', 10, 20)])).toEqual(['a']);
  });

  it('fitLabels(marks, …) leaves out the one with the higher number of two that meet', () => {
    expect(keys([small('a', 0, 20, {priority: 2}), small('b', 10, 20, {priority: 1})])).toEqual(['b']);
    expect(keys([small('a', 0, 20, {priority: 1}), small('b', 10, 20)])).toEqual(['b']);
  });

  it('fitLabels(marks, …) keeps a label that meets only one that is itself left out', () => {
    const marks = [small('a', 0, 20), small('b', 10, 20, {priority: 1}), small('c', 20, 20, {priority: 2})];
    expect(fitLabels(marks, bounds, 1)).toEqual({marks: [marks[0], marks[2]], leftOut: 1});
  });

  it('fitLabels(marks, …) keeps labels 3 px apart side by side, not one above the other', () => {
    expect(keys([small('a', 0, 20), small('b', 16.8, 20)])).toEqual(['a', 'b']);
    expect(keys([small('a', 0, 20), small('b', 16.7, 20)])).toEqual(['a']);
    expect(keys([small('a', 0, 20), small('b', 0, 30)])).toEqual(['a', 'b']);
  });

  it.each<[string, LabelMark, boolean]>([
    ['at the left', small('a', -0.5, 20), true],
    ['out at the left', small('a', -0.6, 20), false],
    ['at the right', small('a', 100.5, 20, {anchor: 'end'}), true],
    ['out at the right', small('a', 100.6, 20, {anchor: 'end'}), false],
    ['at the top', small('a', 0, 7.4), true],
    ['out at the top', small('a', 0, 7.2), false],
    ['at the foot', small('a', 0, 98.2), true],
    ['out at the foot', small('a', 0, 98.4), false]
  ])('fitLabels(marks, bounds, …) of a label %s, half a px forgiven', (_, mark, fits) => {
    expect(fitLabels([mark], bounds, 1)).toEqual({marks: fits ? [mark] : [], leftOut: fits ? 0 : 1});
  });

  it('fitLabels(marks, …, stretch) reckons with the reader’s own letters', () => {
    expect(keys([small('a', 0, 20), small('b', 21, 20)], 1.25)).toEqual(['a', 'b']);
    expect(keys([small('a', 0, 20), small('b', 21, 20)], 1.5)).toEqual(['a']);
  });

  it('fitLabels(marks, …) never leaves out another mark, wherever it lies', () => {
    const marks = [rect({x: -900}), rect({key: 'other'}), small('a', 10, 30)];
    expect(fitLabels(marks, bounds, 1)).toEqual({marks, leftOut: 0});
  });

  it('fitLabels(marks, …) does not count what says nothing new', () => {
    const tick = small('tick', 0, 20, {priority: 3});
    expect(fitLabels([small('a', 0, 20), tick], bounds, 1).leftOut).toBe(0);
    expect(fitLabels([small('a', 0, 20), {...tick, priority: 2}], bounds, 1).leftOut).toBe(1);
  });

  it('fitLabels(marks, …) lets no label cross a barrier, and any other rule', () => {
    const upright = rule({x1: 5, y1: 0, x2: 5, y2: 100});
    expect(keys([upright, small('a', 0, 20)])).toEqual(['rule', 'a']);
    expect(keys([{...upright, barrier: true}, small('a', 0, 20)])).toEqual(['rule']);
    expect(keys([{...upright, barrier: true}, small('a', 6, 20)])).toEqual(['rule', 'a']);
  });

  it('fitLabels(marks, …) takes a level barrier for one as well', () => {
    const level = rule({x1: 0, y1: 16, x2: 100, y2: 16, barrier: true});
    expect(keys([level, small('a', 50, 20)])).toEqual(['rule']);
    expect(keys([level, small('a', 50, 30)])).toEqual(['rule', 'a']);
  });

  it('fitLabels(marks, …) of any labels: none that stay meet, and all that say something are kept or counted', () => {
    const place = fc.integer({min: -10, max: 110});
    const some = fc.array(fc.tuple(place, place, fc.nat(3)), {maxLength: 20});
    fc.assert(
      fc.property(some, (places) => {
        const labels = places.map(([x, y, priority], i) => small(`label-${i}`, x, y, {priority}));
        const {marks, leftOut} = fitLabels(labels, bounds, 1);
        const boxes = (marks as LabelMark[]).map((mark) => labelBox(mark));
        boxes.forEach((box, i) => {
          expect(boxes.slice(i + 1).some((other) => overlaps(box, other))).toBe(false);
        });
        const kept = new Set(marks.map(({key}) => key));
        const lost = labels.filter(({key, priority = 0}) => !kept.has(key) && priority < 3);
        expect(leftOut).toBe(lost.length);
      }),
      {seed}
    );
  });
});
