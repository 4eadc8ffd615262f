import {describe, expect, it} from 'vitest';
import {segmentMeets} from '../../src/scenes/inside.js';

const box = {x: 10, y: 10, width: 20, height: 10};

describe('segmentMeets(a, b, box)', () => {
  it.each([
    ['through it from side to side', [0, 15], [40, 15], true],
    ['that ends in it', [0, 0], [15, 15], true],
    ['wholly within', [12, 12], [14, 18], true],
    ['within, near two sides', [26, 17], [29, 19], true],
    ['within, near the other two', [11, 11], [13, 12], true],
    ['that touches a corner', [0, 20], [20, 0], true],
    ['across a corner, whose ends lie beside two sides', [5, 18], [20, 22], true],
    ['past a corner, whose ends lie beside two sides', [5, 18], [12, 25], false],
    ['left of it', [0, 0], [9, 40], false],
    ['right of it', [31, 0], [60, 40], false],
    ['above it', [0, 9], [40, 0], false],
    ['below it', [0, 21], [40, 30], false]
  ] as const)('a line %s', (_, a, b, meets) => {
    expect(segmentMeets(a, b, box)).toBe(meets);
    expect(segmentMeets(b, a, box)).toBe(meets);
  });
});
