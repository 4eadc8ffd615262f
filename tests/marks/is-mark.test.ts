import {describe, expect, it} from 'vitest';
import {isMark} from '../../src/marks/is-mark.js';

const rect = {kind: 'rect', key: 'a/bar', paint: 'first solid', x: 1, y: 2, width: 3, height: 4};
const label = {
  kind: 'label',
  key: 'a/name',
  paint: 'ink',
  x: 1,
  y: 2,
  lines: ['a', 'b'],
  font: 'sans-strong',
  size: 14,
  leading: 18,
  anchor: 'start'
};
const shape = {kind: 'shape', key: 'a/land', paint: 'land', x: 1, y: 2, path: 'M-1.5,2L3 4Z', turn: 30};

describe('isMark(value)', () => {
  it.each([
    ['a rect', rect],
    ['a rect as far as any drawing reaches', {...rect, x: -100_000}],
    ['a label', label],
    ['a shape that turns', shape],
    ['a rule of a thickness', {kind: 'rule', key: 'r', paint: 'x', x1: 0, y1: 0, x2: 9, y2: 0, weight: 2}],
    ['a dot of a fact', {kind: 'dot', key: 'd', paint: 'x', x: 0, y: 0, r: 2, fact: 'range', from: {r: 0}}],
    ['a link', {kind: 'link', key: 'l', paint: 'x', x1: 0, y1: 0, x2: 9, y2: 0, bend: 4}],
    ['what no drawing reads', {...rect, onclick: 'x', style: {}}]
  ])('isMark(value) takes %s', (_, value) => {
    expect(isMark(value)).toBe(true);
  });

  it.each([
    ['nothing', undefined],
    ['a list', [rect]],
    ['a kind of no mark', {...rect, kind: 'script'}],
    ['a kind from a prototype', {...rect, kind: 'toString'}],
    ['no key', {...rect, key: undefined}],
    ['no width', {...rect, width: undefined}],
    ['a width in words', {...rect, width: '3'}],
    ['a place that is nowhere', {...rect, x: Infinity}],
    ['a place beyond all drawings', {...rect, x: 1e308}],
    ['a place a px beyond all drawings', {...rect, x: -100_001}],
    ['a place that is no number', {...rect, x: Number.NaN}],
    ['a class that ends its attribute', {...rect, paint: 'first" onload="x'}],
    ['an opacity in words', {...rect, opacity: 'all'}],
    ['a thickness that is an object', {...rect, weight: {}}],
    ['a fact that is a list', {...rect, fact: ['a']}],
    ['an origin in words', {...rect, from: {x: 'left'}}],
    ['a font of its own', {...label, font: 'url(//evil)'}],
    ['an anchor of its own', {...label, anchor: 'left'}],
    ['no lines', {...label, lines: null}],
    ['lines that are no words', {...label, lines: [{}]}],
    ['101 lines', {...label, lines: Array(101).fill('a')}],
    ['a path with a function', {...shape, path: 'url(#x)'}],
    ['a path of 60,001 characters', {...shape, path: 'M'.padEnd(60_001, '0')}],
    ['a turn in words', {...shape, turn: '30'}]
  ])('isMark(value) refuses %s', (_, value) => {
    expect(isMark(value)).toBe(false);
  });
});
