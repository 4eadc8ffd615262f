import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {draw} from '../../src/marks/draw.js';
import {geometry, type Mark} from '../../src/marks/mark.js';
import {tween} from '../../src/marks/tween.js';
import {anyFrame, dot, label, link, rect, rule, shape} from './samples.js';

const seed = Number(process.env.SEED ?? 1);
const moments = Array.from({length: 101}, (_, i) => i / 100);

describe('tween(a, b) at its ends', () => {
  const [a, b] = [[rect()], [rect({x: 50})]];

  it('tween(a, b)(0) is a, the very array', () => {
    expect(tween(a, b)(0)).toBe(a);
  });

  it('tween(a, b)(1) is b, the very array', () => {
    expect(tween(a, b)(1)).toBe(b);
  });

  it('tween(a, b)(t) beyond 0 and 1 is a and b', () => {
    expect(tween(a, b)(-0.1)).toBe(a);
    expect(tween(a, b)(1.1)).toBe(b);
  });

  it('tween([], [])(t) is empty', () => {
    expect(tween([], [])(0.5)).toEqual([]);
  });
});

describe('tween(a, b)(t) of a mark in both', () => {
  it.each<[string, Mark, Mark, Mark]>([
    [
      'rect',
      rect(),
      rect({x: 20, y: 40, width: 50, height: 0}),
      rect({x: 12.5, y: 25, width: 35, height: 30, opacity: 1})
    ],
    [
      'rule',
      rule(),
      rule({x1: 20, y1: 0, x2: 80, y2: 0}),
      rule({x1: 12.5, y1: 15, x2: 50, y2: 45, opacity: 1})
    ],
    ['dot', dot(), dot({x: 30, y: 0, r: 9}), dot({x: 15, y: 15, r: 6, opacity: 1})],
    [
      'shape',
      shape({scale: 2, turn: 40}),
      shape({x: 30, scale: 4, turn: 80}),
      shape({x: 15, scale: 2.5, turn: 50, opacity: 1})
    ],
    [
      'shape that leaves its scale and turn out',
      shape(),
      shape({scale: 3, turn: 40}),
      shape({scale: 1.5, turn: 10, opacity: 1})
    ],
    ['link', link(), link({x2: 90, bend: -8}), link({x2: 60, bend: 4, opacity: 1})],
    [
      'label',
      label(),
      label({x: 200, y: 90, size: 60, leading: 80}),
      label({x: 125, y: 60, size: 90, leading: 110, opacity: 1})
    ]
  ])('tween(a, b)(0.25) of a %s has its numbers a quarter of the way', (_, a, b, quarter) => {
    expect(tween([a], [b])(0.25)).toEqual([quarter]);
  });

  it('tween(a, b)(t) moves opacity, which is 1 where it is left out', () => {
    expect(tween([rect()], [rect({opacity: 0.2})])(0.5)).toEqual([rect({opacity: 0.6})]);
    expect(tween([rect({opacity: 0})], [rect()])(0.25)).toEqual([rect({opacity: 0.25})]);
  });

  it('tween(a, b)(t) has paint, thickness and fact of b at once', () => {
    const a = rule({paint: 'soft', weight: 9});
    const b = rule({paint: 'first', weight: 2, fact: 'reach', lit: true});
    expect(tween([a], [b])(0.01)).toEqual([b]);
  });

  it('tween(a, b)(t) is b’s very own mark where none of its numbers differ', () => {
    const [stays, goes] = [rule({key: 'stays'}), rect({key: 'goes', x: 30})];
    const half = tween([rule({key: 'stays'}), rect({key: 'goes'})], [stays, goes])(0.5);
    expect(half.map((mark) => mark === stays || mark === goes)).toEqual([true, false]);
  });

  it('tween(a, b)(t) knows a mark by its key, wherever it stands', () => {
    const [one, two] = [dot({key: 'one', x: 0}), dot({key: 'two', x: 100})];
    const b = [dot({key: 'two', x: 200}), dot({key: 'one', x: 40})];
    const half = tween([one, two], b)(0.5);
    expect(half.map(({key}) => key)).toEqual(['two', 'one']);
    expect(half).toEqual([dot({key: 'two', x: 150, opacity: 1}), dot({key: 'one', x: 20, opacity: 1})]);
  });

  it('tween(a, b)(t) does not start from where a mark once entered', () => {
    const from = {x: -500};
    expect(tween([rect({from})], [rect({from, x: 20})])(0.5)).toEqual([rect({from, x: 15, opacity: 1})]);
  });
});

describe('tween(a, b)(t) of a mark in one', () => {
  it('tween([], b)(t) lets a mark in where it stays, through opacity', () => {
    expect(tween([], [rect()])(0.25)).toEqual([rect({opacity: 0.25})]);
  });

  it('tween([], b)(t) lets a mark in from its `from`', () => {
    const from = {width: 0};
    expect(tween([], [rect({from})])(0.5)).toEqual([rect({from, width: 15, opacity: 0.5})]);
  });

  it('tween([], b)(t) lets a mark in from the opacity that its `from` names', () => {
    const from = {width: 0, opacity: 1};
    expect(tween([], [rect({from})])(0.5)).toEqual([rect({from, width: 15, opacity: 1})]);
  });

  it('tween(a, [])(t) lets a mark out where it stands, through opacity', () => {
    expect(tween([rect({opacity: 0.8})], [])(0.25)).toEqual([rect({opacity: 0.6000000000000001})]);
  });

  it('tween(a, [])(t) lets a mark out to its `from`', () => {
    const from = {y: 120};
    expect(tween([rect({from})], [])(0.25)).toEqual([rect({from, y: 45, opacity: 0.75})]);
  });

  it('tween(a, b)(t) paints what leaves below what comes', () => {
    const keys = tween([dot({key: 'old'})], [dot({key: 'new'})])(0.5).map(({key}) => key);
    expect(keys).toEqual(['old', 'new']);
  });

  it('tween(a, b)(t) takes a mark of another kind for a new one, though the key is the same', () => {
    const b = dot({key: 'same', from: {r: 0}});
    expect(tween([rect({key: 'same'})], [b])(0.5)).toEqual([{...b, r: 2.5, opacity: 0.5}]);
  });
});

describe('tween(a, b)(t) of words', () => {
  const [a, b] = [[label({lines: ['500 km']})], [label({lines: ['2,000 km'], x: 400})]];
  const seen = (frames: readonly (readonly Mark[])[]) =>
    new Set(frames.flatMap((frame) => frame.flatMap((mark) => draw(mark).lines.map(({text}) => text))));

  it('tween(a, b)(t) from 500 km to 2,000 km never says anything else', () => {
    expect(seen(moments.map(tween(a, b)))).toEqual(new Set(['500 km', '2,000 km']));
  });

  it('tween(a, b)(t) has the words of b from the start', () => {
    expect(seen([tween(a, b)(0.001)])).toEqual(new Set(['2,000 km']));
  });

  it('tween(a, b)(t) has the lines of b, be they more or fewer', () => {
    const [two] = tween(a, [label({lines: ['at least', '2,000 km']})])(0.5);
    expect(two).toMatchObject({lines: ['at least', '2,000 km']});
    const [one] = tween([label({lines: ['at least', '2,000 km']})], a)(0.5);
    expect(one).toMatchObject({lines: ['500 km']});
  });
});

describe('tween(a, b) of any frames', () => {
  const t = fc.integer({min: 1, max: 999}).map((n) => n / 1000);

  it('tween(a, b)(t) has each key of a and of b once', () => {
    fc.assert(
      fc.property(anyFrame, anyFrame, t, (a, b, t) => {
        const keys = tween(a, b)(t).map(({key}) => key);
        expect([...keys].sort()).toEqual([...new Set([...a, ...b].map(({key}) => key))].sort());
      }),
      {seed}
    );
  });

  it('tween(a, b)(t) has finite numbers only', () => {
    fc.assert(
      fc.property(anyFrame, anyFrame, t, (a, b, t) => {
        for (const mark of tween(a, b)(t))
          expect(numbers(mark).filter((n) => !Number.isFinite(n))).toEqual([]);
      }),
      {seed}
    );
  });

  it('tween(a, b)(t) never jumps: in a thousandth of the time nothing moves more than its thousandth', () => {
    fc.assert(
      fc.property(anyFrame, anyFrame, t, (a, b, t) => {
        const at = tween(a, b);
        expect(farthest(at(t - 0.0005), at(t + 0.0005))).toBeLessThanOrEqual(4.0001);
      }),
      {seed}
    );
  });

  it('tween(a, b)(t) leaves a and arrives at b without a jump', () => {
    fc.assert(
      fc.property(anyFrame, anyFrame, (a, b) => {
        const kept = (mark: Mark) => b.every(({key, kind}) => key !== mark.key || kind === mark.kind);
        expect(farthest(a.filter(kept), tween(a, b)(1e-9))).toBeLessThan(1e-4);
        expect(farthest(b, tween(a, b)(1 - 1e-9))).toBeLessThan(1e-4);
      }),
      {seed}
    );
  });

  it('tween(a, b)(t) fades in what only b has, and out what only a has', () => {
    fc.assert(
      fc.property(anyFrame, anyFrame, (a, b) => {
        const only = (frame: readonly Mark[], {key}: Mark) => frame.every((mark) => mark.key !== key);
        for (const mark of tween(a, b)(1e-9)) if (only(a, mark)) expect(mark.opacity).toBeLessThan(1e-6);
        for (const mark of tween(a, b)(1 - 1e-9)) if (only(b, mark)) expect(mark.opacity).toBeLessThan(1e-6);
      }),
      {seed}
    );
  });

  it('tween(frame, c)(0) is the frame of an interrupted tween, and goes on from there', () => {
    fc.assert(
      fc.property(anyFrame, anyFrame, anyFrame, t, (a, b, c, t) => {
        const frame = tween(a, b)(t);
        const kept = (mark: Mark) => c.every(({key, kind}) => key !== mark.key || kind === mark.kind);
        expect(tween(frame, c)(0)).toBe(frame);
        expect(farthest(frame.filter(kept), tween(frame, c)(1e-9))).toBeLessThan(1e-4);
        expect(tween(frame, c)(1)).toBe(c);
      }),
      {seed}
    );
  });

  it('tween(a, b) changes neither a nor b', () => {
    fc.assert(
      fc.property(anyFrame, anyFrame, t, (a, b, t) => {
        const before = JSON.stringify([a, b]);
        tween(a, b)(t);
        expect(JSON.stringify([a, b])).toBe(before);
      }),
      {seed}
    );
  });
});

const resting: Readonly<Record<string, number>> = {scale: 1, turn: 0};

function numbers(mark: Mark): readonly number[] {
  const values = mark as unknown as Readonly<Record<string, number>>;
  return [mark.opacity ?? 1, ...geometry[mark.kind].map((name) => values[name] ?? resting[name] ?? NaN)];
}

/** How far the marks of one frame stand from those of the same keys in another, at most. */
function farthest(a: readonly Mark[], b: readonly Mark[]): number {
  const apart = a.flatMap((mark) => {
    const other = b.find(({key}) => key === mark.key);
    const there = other ? numbers(other) : [];
    return numbers(mark).map((n, i) => Math.abs(n - (there[i] ?? NaN)));
  });
  return apart.length === 0 ? 0 : Math.max(...apart);
}
