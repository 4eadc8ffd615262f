import {describe, expect, it} from 'vitest';
import {bendPoint} from '../../src/marks/bend.js';
import {contains, labelBox, markBox, overlaps, type Box} from '../../src/marks/box.js';
import type {LabelMark, ShapeMark} from '../../src/marks/mark.js';
import {dot, label, link, rect, rule, shape} from './samples.js';

const box = (x: number, y: number, width: number, height: number): Box => ({x, y, width, height});
const ten = box(0, 0, 10, 10);

describe('overlaps(a, b)', () => {
  it.each<[string, Box, boolean]>([
    ['the same box', ten, true],
    ['a box within', box(2, 2, 3, 3), true],
    ['a box around', box(-5, -5, 30, 30), true],
    ['a corner', box(9, 9, 10, 10), true],
    ['a cross', box(4, -5, 2, 20), true],
    ['the next box at the right, edge on edge', box(10, 0, 5, 10), false],
    ['the next box at the left', box(-5, 0, 5, 10), false],
    ['the next box below', box(0, 10, 10, 5), false],
    ['the next box above', box(0, -5, 10, 5), false],
    ['a box of the same rows, far off', box(30, 0, 5, 10), false],
    ['a box of the same columns, far off', box(0, 30, 10, 5), false]
  ])('overlaps(a, b) of %s', (_, b, expected) => {
    expect(overlaps(ten, b)).toBe(expected);
    expect(overlaps(b, ten)).toBe(expected);
  });
});

describe('contains(outer, inner)', () => {
  it.each<[string, Box, boolean]>([
    ['the same box', ten, true],
    ['a box within', box(2, 2, 3, 3), true],
    ['a box out at the left', box(-0.1, 2, 3, 3), false],
    ['a box out above', box(2, -0.1, 3, 3), false],
    ['a box out at the right', box(8, 2, 2.1, 3), false],
    ['a box out below', box(2, 8, 3, 2.1), false],
    ['a box around', box(-5, -5, 30, 30), false]
  ])('contains(outer, inner) of %s', (_, inner, expected) => {
    expect(contains(ten, inner)).toBe(expected);
  });
});

describe('labelBox(label, stretch, dir)', () => {
  // Two zeros are 137.6 px wide at 100 px; the capitals begin 78 px above the baseline.
  it.each<[LabelMark['anchor'], 'ltr' | 'rtl', number]>([
    ['start', 'ltr', 100],
    ['middle', 'ltr', 31.2],
    ['end', 'ltr', -37.6],
    ['start', 'rtl', -37.6],
    ['middle', 'rtl', 31.2],
    ['end', 'rtl', 100]
  ])('labelBox(label, 1, dir) of one anchored at its %s, in %s', (anchor, dir, x) => {
    const found = labelBox(label({anchor}), 1, dir);
    expect(found.x).toBeCloseTo(x, 9);
    expect(found).toMatchObject({y: -28, height: 100});
    expect(found.width).toBeCloseTo(137.6, 9);
  });

  it('labelBox(label) is as wide as its widest line and as high as all of them', () => {
    expect(labelBox(label({lines: ['0', '00', '']}))).toEqual({x: 100, y: -28, width: 137.6, height: 340});
  });

  it('labelBox(label, stretch) is wider by the stretch, no higher', () => {
    expect(labelBox(label(), 1.5)).toEqual({x: 100, y: -28, width: 206.39999999999998, height: 100});
  });

  it('labelBox(label) of no words has no width', () => {
    expect(labelBox(label({lines: []})).width).toBe(0);
  });
});

describe('markBox(mark)', () => {
  it('markBox(rect) is the rect', () => {
    expect(markBox(rect())).toMatchObject({x: 10, y: 20, width: 30, height: 40});
  });

  it('markBox(dot) is around the centre', () => {
    expect(markBox(dot())).toEqual({x: 5, y: 15, width: 10, height: 10});
  });

  it('markBox(rule) is the same whichever end comes first', () => {
    expect(markBox(rule())).toEqual({x: 10, y: 20, width: 30, height: 40});
    expect(markBox(rule({x1: 40, y1: 60, x2: 10, y2: 20}))).toEqual({x: 10, y: 20, width: 30, height: 40});
  });

  it.each<[string, Partial<ShapeMark>, Box]>([
    ['as it is', {}, box(8, 19, 6, 3)],
    ['scaled', {scale: 2}, box(6, 18, 12, 6)],
    ['flipped', {flipped: true}, box(6, 19, 6, 3)],
    ['turned upside down', {turn: 180}, box(6, 18, 6, 3)],
    ['turned a quarter, clockwise', {turn: 90}, box(8, 18, 3, 6)],
    ['flipped, then turned a quarter', {flipped: true, turn: 90}, box(8, 16, 3, 6)]
  ])('markBox(shape) of one %s', (_, more, expected) => {
    const found = markBox(shape(more));
    expect(found.x).toBeCloseTo(expected.x, 9);
    expect(found.y).toBeCloseTo(expected.y, 9);
    expect(found.width).toBeCloseTo(expected.width, 9);
    expect(found.height).toBeCloseTo(expected.height, 9);
  });

  it('markBox(link) reaches as far out as the link is bent, to its left', () => {
    expect(markBox(link())).toEqual({x: 10, y: 12, width: 40, height: 8});
    expect(markBox(link({bend: -8}))).toEqual({x: 10, y: 20, width: 40, height: 8});
    expect(markBox(link({bend: 0}))).toEqual({x: 10, y: 20, width: 40, height: 0});
  });

  it('markBox(label, stretch, dir) is its label’s box', () => {
    expect(markBox(label(), 2, 'rtl')).toEqual({x: -175.2, y: -28, width: 275.2, height: 100});
  });
});

describe('bendPoint(link)', () => {
  it('bendPoint(link) is twice as far from the middle as the link is bent', () => {
    expect(bendPoint(link())).toEqual([30, 4]);
    expect(bendPoint(link({bend: -8}))).toEqual([30, 36]);
  });

  it('bendPoint(link) of a straight one is its middle', () => {
    expect(bendPoint(link({bend: 0}))).toEqual([30, 20]);
  });

  it('bendPoint(link) of one without length is where it stands', () => {
    expect(bendPoint(link({x2: 10}))).toEqual([10, 20]);
  });
});
