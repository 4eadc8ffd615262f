import fc from 'fast-check';
import type {
  DotMark,
  LabelMark,
  LinkMark,
  Mark,
  RectMark,
  RuleMark,
  ShapeMark
} from '../../src/marks/mark.js';

/** Marks of each kind with round numbers, to be changed where a test looks. */
export function rect(more: Partial<RectMark> = {}): RectMark {
  return {kind: 'rect', key: 'rect', paint: 'first', x: 10, y: 20, width: 30, height: 40, ...more};
}

export function rule(more: Partial<RuleMark> = {}): RuleMark {
  return {kind: 'rule', key: 'rule', paint: 'axis', x1: 10, y1: 20, x2: 40, y2: 60, ...more};
}

export function dot(more: Partial<DotMark> = {}): DotMark {
  return {kind: 'dot', key: 'dot', paint: 'accent', x: 10, y: 20, r: 5, ...more};
}

export function shape(more: Partial<ShapeMark> = {}): ShapeMark {
  const extent = {x: -2, y: -1, width: 6, height: 3};
  return {kind: 'shape', key: 'shape', paint: 'land', x: 10, y: 20, path: 'M-2,-1h6v3Z', extent, ...more};
}

export function link(more: Partial<LinkMark> = {}): LinkMark {
  return {kind: 'link', key: 'link', paint: 'soft', x1: 10, y1: 20, x2: 50, y2: 20, bend: 8, ...more};
}

export function label(more: Partial<LabelMark> = {}): LabelMark {
  return {
    kind: 'label',
    key: 'label',
    paint: 'ink',
    x: 100,
    y: 50,
    lines: ['00'],
    font: 'sans',
    size: 100,
    leading: 120,
    anchor: 'start',
    ...more
  };
}

const number = fc.integer({min: -2000, max: 2000});
const opacity = fc.constantFrom(undefined, 0, 0.25, 1);
const from = fc.option(fc.record({x: number, y: number, width: number, r: number}, {requiredKeys: []}), {
  nil: undefined
});
const common = {key: fc.constantFrom('a', 'b', 'c', 'd', 'e'), paint: fc.constantFrom('first', 'second')};

/** Any mark with whole numbers; few keys, so that two frames have some in common. */
export const anyMark: fc.Arbitrary<Mark> = fc
  .tuple(
    fc.oneof(
      fc.record({...common, kind: fc.constant('rect'), x: number, y: number, width: number, height: number}),
      fc.record({...common, kind: fc.constant('rule'), x1: number, y1: number, x2: number, y2: number}),
      fc.record({...common, kind: fc.constant('dot'), x: number, y: number, r: number}),
      fc.record({
        ...common,
        kind: fc.constant('link'),
        x1: number,
        y1: number,
        x2: number,
        y2: number,
        bend: fc.integer({min: -90, max: 90})
      }),
      fc.record(
        {
          ...common,
          kind: fc.constant('shape'),
          x: number,
          y: number,
          path: fc.constant('M-2,-1h6v3Z'),
          extent: fc.constant({x: -2, y: -1, width: 6, height: 3}),
          scale: fc.integer({min: 0, max: 20}),
          turn: fc.integer({min: -180, max: 180}),
          flipped: fc.boolean()
        },
        {requiredKeys: ['kind', 'key', 'paint', 'x', 'y', 'path', 'extent']}
      ),
      fc.record({
        ...common,
        kind: fc.constant('label'),
        x: number,
        y: number,
        lines: fc.array(fc.constantFrom('500 km', '2,000 km', 'by whom'), {maxLength: 3}),
        font: fc.constantFrom('sans', 'display'),
        size: fc.integer({min: 12, max: 132}),
        leading: fc.integer({min: 12, max: 160}),
        anchor: fc.constantFrom('start', 'middle', 'end')
      })
    ),
    opacity,
    from
  )
  .map(([mark, opacity, from]) => ({...mark, ...(opacity !== undefined && {opacity}), ...(from && {from})}));

/** Any frame: marks with keys of their own. */
export const anyFrame = fc.uniqueArray(anyMark, {selector: ({key}) => key, maxLength: 5});
