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
      'label, in its last size,',
      label(),
      label({x: 200, y: 90, size: 60, leading: 80}),
      label({x: 125, y: 60, size: 60, leading: 80, opacity: 1})
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
  const near = (n: number): number => expect.closeTo(n, 9) as number;

  it('tween([], b)(t) lets a mark in where it stays, through opacity, until 0.6', () => {
    expect([0.15, 0.45, 0.6].map(tween([], [rect()]))).toEqual([
      [rect({opacity: near(0.25)})],
      [rect({opacity: near(0.75)})],
      [rect()]
    ]);
  });

  it('tween(a, b)(t) lets a mark in from 0.15, where others have half left', () => {
    const at = tween([dot()], [rect()]);
    expect(at(0.14).map(({key}) => key)).toEqual(['dot']);
    expect(at(0.3)).toEqual([rect({opacity: near(0.25)})]);
  });

  it('tween([], b)(t) lets words in at once, and where shapes enter 0.3 after the first of them', () => {
    expect(tween([], [label()])(0.15)).toEqual([label({opacity: near(0.5)})]);
    const at = tween([], [rect(), label()]);
    expect(at(0.29).map(({key}) => key)).toEqual(['rect']);
    expect(at(0.45)).toEqual([rect({opacity: near(0.75)}), label({opacity: near(0.5)})]);
  });

  it('tween([], b)(t) lets marks in one after the other', () => {
    const b = ['a', 'b', 'c', 'd', 'e'].map((key) => dot({key}));
    const count = (t: number) => tween([], b)(t).length;
    expect([0.01, 0.09, 0.17, 0.25, 0.33].map(count)).toEqual([1, 2, 3, 4, 5]);
    expect(tween([], b)(0.93)).toEqual(b);
  });

  it('tween(a, b)(t) is never still before all has come', () => {
    const a = [dot({key: 'a'}), dot({key: 'b'})];
    const at = tween(a, [...a, rect(), label()]);
    for (const t of moments.slice(1, 55)) expect(at(t)).not.toEqual(at(t + 0.05));
  });

  it('tween([], b)(t) lets a mark in from its `from`', () => {
    const from = {width: 0};
    expect(tween([], [rect({from})])(0.3)).toEqual([rect({from, width: near(15), opacity: near(0.5)})]);
  });

  it('tween([], b)(t) lets a mark in from the opacity that its `from` names', () => {
    const from = {width: 0, opacity: 1};
    expect(tween([], [rect({from})])(0.3)).toEqual([rect({from, width: near(15), opacity: 1})]);
  });

  it('tween(a, [])(t) lets a mark out where it stands, through opacity, until 0.3', () => {
    const at = tween([rect({opacity: 0.8})], []);
    expect([0.075, 0.15, 0.3].map(at)).toEqual([
      [rect({opacity: near(0.6)})],
      [rect({opacity: near(0.4)})],
      []
    ]);
  });

  it('tween(a, [])(t) lets a mark out to its `from`', () => {
    const from = {y: 120};
    expect(tween([rect({from})], [])(0.075)).toEqual([rect({from, y: near(45), opacity: near(0.75)})]);
  });

  it('tween(a, b)(t) paints what leaves below what comes', () => {
    const keys = tween([dot({key: 'old'})], [dot({key: 'new'})])(0.2).map(({key}) => key);
    expect(keys).toEqual(['old', 'new']);
  });

  it('tween(a, b)(t) takes a mark of another kind for a new one, though the key is the same', () => {
    const b = dot({key: 'same', from: {r: 0}});
    const at = tween([rect({key: 'same'})], [b]);
    expect(at(0.075)).toEqual([rect({key: 'same', opacity: near(0.75)})]);
    expect(at(0.45)).toEqual([{...b, r: near(2.5), opacity: near(0.5)}]);
  });
});

describe('tween(a, b, ease)', () => {
  const ease = (t: number) => t * t;

  it('tween(a, b, ease)(0.5) has a mark in both where `ease` has it by then', () => {
    expect(tween([dot({x: 0})], [dot({x: 100})], ease)(0.5)).toEqual([dot({x: 25, opacity: 1})]);
  });

  it('tween(a, b, ease)(t) bends the way of what leaves and of what enters within its own time', () => {
    const near = (n: number): number => expect.closeTo(n, 9) as number;
    expect(tween([rect()], [], ease)(0.15)).toEqual([rect({opacity: near(0.75)})]);
    expect(tween([], [rect()], ease)(0.3)).toEqual([rect({opacity: near(0.25)})]);
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

  const names = (frame: readonly Mark[]) => frame.map(({kind, key}) => `${kind} ${key}`);

  it('tween(a, b)(t) has no mark twice, and what is in both always', () => {
    fc.assert(
      fc.property(anyFrame, anyFrame, t, (a, b, t) => {
        const seen = names(tween(a, b)(t));
        expect(seen).toEqual([...new Set(seen)]);
        expect(seen).toEqual(expect.arrayContaining(names(a).filter((name) => names(b).includes(name))));
      }),
      {seed}
    );
  });

  it('tween(a, b)(t) has all that leaves until 0.3, and all that comes from 0.7', () => {
    fc.assert(
      fc.property(anyFrame, anyFrame, (a, b) => {
        expect(names(tween(a, b)(0.299))).toEqual(expect.arrayContaining(names(a)));
        expect(names(tween(a, b)(0.7))).toEqual(names(b));
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

  it('tween(a, b)(t) never jumps: in a thousandth of the time nothing moves more than a three hundredth', () => {
    fc.assert(
      fc.property(anyFrame, anyFrame, t, (a, b, t) => {
        const at = tween(a, b);
        const [one, other] = [at(t - 0.0005), at(t + 0.0005)];
        const both = one.filter((mark) => names(other).includes(names([mark])[0] ?? ''));
        expect(farthest(both, other)).toBeLessThanOrEqual(4000 / 300 + 0.0001);
      }),
      {seed}
    );
  });

  it('tween(a, b)(t) leaves a and arrives at b without a jump', () => {
    fc.assert(
      fc.property(anyFrame, anyFrame, (a, b) => {
        expect(farthest(a, tween(a, b)(1e-9))).toBeLessThan(1e-4);
        expect(farthest(b, tween(a, b)(1 - 1e-9))).toBeLessThan(1e-4);
      }),
      {seed}
    );
  });

  it('tween(a, b)(t) has a mark at opacity 0 where it begins to enter and where it has left', () => {
    fc.assert(
      fc.property(anyFrame, anyFrame, t, (a, b, t) => {
        const at = tween(a, b);
        const [before, after] = [at(t - 0.0005), at(t + 0.0005)];
        const alone = (one: readonly Mark[], other: readonly Mark[]) =>
          one.filter((mark) => !names(other).includes(names([mark])[0] ?? ''));
        for (const mark of [...alone(before, after), ...alone(after, before)])
          expect(mark.opacity).toBeLessThan(1 / 300 + 1e-9);
      }),
      {seed}
    );
  });

  it('tween(frame, c)(0) is the frame of an interrupted tween, and goes on from there', () => {
    fc.assert(
      fc.property(anyFrame, anyFrame, anyFrame, t, (a, b, c, t) => {
        const frame = tween(a, b)(t);
        expect(tween(frame, c)(0)).toBe(frame);
        expect(farthest(frame, tween(frame, c)(1e-9))).toBeLessThan(1e-4);
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

/** The numbers that go from one value to another: all but those of type. */
function moving(mark: Mark): readonly number[] {
  return mark.kind === 'label' ? [mark.opacity ?? 1, mark.x, mark.y] : numbers(mark);
}

/** How far the marks of one frame stand from the same in another, at most. */
function farthest(a: readonly Mark[], b: readonly Mark[]): number {
  const apart = a.flatMap((mark) => {
    const other = b.find(({key, kind}) => key === mark.key && kind === mark.kind);
    const there = other ? moving(other) : [];
    return moving(mark).map((n, i) => Math.abs(n - (there[i] ?? NaN)));
  });
  return apart.length === 0 ? 0 : Math.max(...apart);
}
