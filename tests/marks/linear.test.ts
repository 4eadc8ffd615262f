import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {linear} from '../../src/marks/linear.js';

const seed = Number(process.env.SEED ?? 1);

describe('linear(domain, range)', () => {
  it.each<[number, number]>([
    [0, 40],
    [500, 140],
    [2000, 440],
    [-500, -60],
    [3000, 640]
  ])('linear([0, 2000], [40, 440])(%d) is %d', (value, px) => {
    expect(linear([0, 2000], [40, 440])(value)).toBe(px);
  });

  it('linear(domain, range) may run backwards', () => {
    expect(linear([0, 10], [100, 0])(3)).toBe(70);
    expect(linear([10, 0], [0, 100])(3)).toBe(70);
  });

  it('linear(domain, range) of one value is the start of the range', () => {
    expect(linear([5, 5], [40, 440])(5)).toBe(40);
    expect(linear([0, 0], [40, 440])(7)).toBe(40);
  });

  it('linear(domain, range) tells its domain and range', () => {
    const {domain, range} = linear([0, 10], [40, 440]);
    expect({domain, range}).toEqual({domain: [0, 10], range: [40, 440]});
  });

  it('linear(domain, range).ticks(count) is round values in the domain', () => {
    expect(linear([0, 2000], [0, 1]).ticks(4)).toEqual([0, 500, 1000, 1500, 2000]);
    expect(linear([0, 2300], [0, 1]).ticks(2)).toEqual([0, 1000, 2000]);
    expect(linear([0, 1], [0, 1]).ticks(5)).toEqual([0, 0.2, 0.4, 0.6, 0.8, 1]);
  });

  it('linear(domain, range) keeps order and ends, whatever they are', () => {
    const value = fc.integer({min: 0, max: 10_000});
    fc.assert(
      fc.property(value, value, fc.integer({min: 1, max: 10_000}), (a, b, end) => {
        const scale = linear([0, end], [0, 300]);
        expect([scale(0), scale(end)]).toEqual([0, 300]);
        expect(Math.sign(scale(a) - scale(b))).toBe(Math.sign(a - b));
      }),
      {seed}
    );
  });
});
