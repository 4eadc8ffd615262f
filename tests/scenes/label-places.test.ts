import {describe, expect, it} from 'vitest';
import {atOnce} from '../../src/scenes/in-parts.js';
import {placeLabels, type Obstacles, type Wanted} from '../../src/scenes/label-places.js';

const nothing = {
  window: {x: 0, y: 0, width: 500, height: 500},
  areas: [],
  lines: [],
  boxes: [],
  grounds: [],
  margin: 10
};
const label: Wanted = {
  key: 'a',
  anchor: [100, 100],
  towards: [200, 100],
  width: 20,
  height: 10,
  own: []
};
const ground = [
  [105, 50],
  [400, 50],
  [400, 150],
  [105, 150],
  [105, 50]
] as const;

const placed = (wanted: readonly Wanted[], obstacles: Obstacles) => atOnce(placeLabels(wanted, obstacles));

describe('placeLabels(wanted, obstacles)', () => {
  it('puts a label straight away from the middle, with a line to what it is of', () => {
    expect(placed([label], nothing)).toEqual([
      {
        key: 'a',
        box: {x: 110, y: 95, width: 20, height: 10},
        leader: [
          [108, 100],
          [100, 100]
        ]
      }
    ]);
  });

  it('needs no line on the label’s own ground', () => {
    const [first] = placed([{...label, own: [ground]}], nothing);
    expect(first?.box).toEqual({x: 110, y: 95, width: 20, height: 10});
    expect(first?.leader).toBeUndefined();
  });

  it('turns away from another’s ground', () => {
    const [first] = placed([label], {...nothing, grounds: [[ground]]});
    expect((first?.box.x ?? 0) + 10).toBeLessThan(105);
    expect(first?.leader?.[1]).toEqual([100, 100]);
  });

  it('stands beside its own ground, with a line to it, where the outline would run through the label', () => {
    const own = [
      [115, 98],
      [125, 98],
      [125, 102],
      [115, 102],
      [115, 98]
    ] as const;
    const [first] = placed([{...label, own: [own]}], {...nothing, grounds: [[own]]});
    const {x = NaN, y = NaN} = first?.box ?? {};
    expect(x >= 125 || y + 10 <= 98 || y >= 102).toBe(true);
    expect(first?.leader?.[1]).toEqual([100, 100]);
  });

  it('keeps off a box that is taken, and half the margin from it', () => {
    const taken = {x: 105, y: 90, width: 60, height: 20};
    const [first] = placed([label], {...nothing, boxes: [taken]});
    const {x = NaN, y = NaN} = first?.box ?? {};
    expect(x + 20 + 5 <= 105 || x - 5 >= 165 || y + 10 + 5 <= 90 || y - 5 >= 110).toBe(true);
  });
});
