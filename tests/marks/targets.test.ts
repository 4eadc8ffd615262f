import {describe, expect, it} from 'vitest';
import type {Mark} from '../../src/marks/mark.js';
import {targetAt} from '../../src/marks/target-at.js';
import {targets} from '../../src/marks/targets.js';

const room = {width: 400, height: 300, stretch: 1, dir: 'ltr'} as const;
const rect = (key: string, x: number, y: number, width: number, height: number, fact?: string): Mark => ({
  kind: 'rect',
  key,
  paint: 'ink',
  x,
  y,
  width,
  height,
  ...(fact !== undefined && {fact})
});
const label = (key: string, x: number, y: number, fact: string): Mark => ({
  kind: 'label',
  key,
  paint: 'ink',
  x,
  y,
  lines: ['mmmm'],
  font: 'serif',
  size: 20,
  leading: 24,
  anchor: 'start',
  fact
});

describe('targets(marks, room)', () => {
  it('targets(marks, room) leaves out marks that stand for no fact, and those that cannot be seen', () => {
    const unseen: Mark = {...rect('b', 0, 0, 50, 50, 'unseen'), opacity: 0};
    expect(targets([rect('a', 0, 0, 50, 50), unseen], room)).toEqual([]);
  });

  it('targets(marks, room) is the largest mark of a fact without words, with some room around it', () => {
    const marks = [rect('a', 100, 100, 40, 40, 'f'), rect('b', 200, 200, 10, 10, 'f')];
    expect(targets(marks, room)).toEqual([{fact: 'f', box: {x: 97, y: 97, width: 46, height: 46}}]);
  });

  it('targets(marks, room) is around the words of a fact that has some', () => {
    const [target] = targets([rect('a', 0, 0, 400, 20, 'f'), label('b', 100, 100, 'f')], room);
    expect(target?.box.x).toBe(97);
    expect(target?.box.y).toBeCloseTo(81.4, 6);
    expect(target?.box.height).toBe(26);
  });

  it('targets(marks, room) is never smaller than 24 px, and never outside the frame', () => {
    expect(targets([rect('a', 398, 298, 2, 2, 'f')], room)).toEqual([
      {fact: 'f', box: {x: 376, y: 276, width: 24, height: 24}}
    ]);
  });

  it('targets(marks, room) goes from top to bottom, and in a row from where the writing starts', () => {
    const marks = [
      rect('low', 0, 200, 40, 40, 'low'),
      rect('right', 300, 50, 40, 40, 'right'),
      rect('left', 20, 55, 40, 40, 'left')
    ];
    const order = (dir: 'ltr' | 'rtl') => targets(marks, {...room, dir}).map(({fact}) => fact);
    expect(order('ltr')).toEqual(['left', 'right', 'low']);
    expect(order('rtl')).toEqual(['right', 'left', 'low']);
  });
});

describe('targetAt(found, x, y)', () => {
  const found = targets([rect('a', 0, 0, 200, 200, 'large'), rect('b', 50, 50, 30, 30, 'small')], room);

  it('targetAt(found, x, y) is the smallest of those that a point is in', () => {
    expect(targetAt(found, 60, 60)?.fact).toBe('small');
    expect(targetAt(found, 150, 150)?.fact).toBe('large');
  });

  it('targetAt(found, x, y) is undefined beside them all', () => {
    expect(targetAt(found, 350, 20)).toBeUndefined();
  });
});
