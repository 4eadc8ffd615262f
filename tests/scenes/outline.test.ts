import {describe, expect, it} from 'vitest';
import {outlineOf} from '../../src/scenes/outline.js';

describe('outlineOf(lines, grain)', () => {
  it('writes steps from point to point in multiples of the grain, and closes a ring', () => {
    const ring = [
      [0, 0],
      [10.2, 0.1],
      [10.1, -4.9],
      [0, 0]
    ] as const;
    expect(outlineOf([ring], 0.5).path).toBe('M0,0l10,0 0-5z');
  });

  it('leaves open what does not end where it began', () => {
    const line = [
      [1, 2],
      [3, 5],
      [3.1, 5.1],
      [7, 5]
    ] as const;
    expect(outlineOf([line], 1).path).toBe('M1,2l2,3 4,0');
  });

  it('draws no island that is smaller than the grain', () => {
    const islet = [
      [100.1, 50],
      [100.2, 50.1],
      [100.1, 50.2],
      [100.1, 50]
    ] as const;
    expect(outlineOf([islet], 1).path).toBe('');
  });
});
