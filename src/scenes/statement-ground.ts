import type {Mark} from '../marks/mark.js';
import type {Frame} from './frame.js';
import type {SideName} from './poles.js';
import type {Strip} from './statement-block.js';

/**
 * The ground from a side's line to short of the other's, and down to the foot, also under cards, with the strokes that
 * say so in a section; and in it a chamber with a shaft down to it: how deep or wide is not said.
 */
export function drawGround(
  id: string,
  side: SideName = 'first',
  {top, height, roof}: {readonly top: number; readonly height: number; readonly roof: number},
  {left, right, xs}: Strip,
  {u, wide, area, height: whole}: Frame
): readonly Mark[] {
  const pad = (wide ? 28 : 14) * u;
  const mouth = 1.6 * pad;
  const [from, to] = side === 'first' ? [xs.first, xs.second - pad] : [xs.first + pad, xs.second];
  const depth = height + whole - area.y - area.height;
  const [start, end] = [Math.max(left - pad, from + pad / 2), Math.min(right + pad, to - pad / 2)];
  const chamber = {x: start, width: end - start};
  const way = chamber.x + 0.12 * chamber.width;
  const hollow = `${side} tinted`;
  const level = {kind: 'rule', x1: from, x2: to} as const;
  const step = 9 * u;
  const strokes = Array.from(
    {length: Math.max(0, Math.floor((to - from) / step) - 1)},
    (_, i) => (i + 1) * step
  )
    .filter((x) => from + x < way - step || from + x > way + mouth + step)
    .map((x) => `M${x},0l${-step},${step}`);
  return [
    {
      ...level,
      key: `${id}/earth`,
      paint: 'hair',
      y1: top + depth / 2,
      y2: top + depth / 2,
      weight: depth,
      opacity: 0.5
    },
    {
      kind: 'shape',
      key: `${id}/soil`,
      paint: 'soft stroke',
      x: from,
      y: top,
      path: strokes.join(''),
      extent: {x: 0, y: 0, width: to - from, height: step}
    },
    {...level, key: `${id}/ground`, paint: 'ink tie', y1: top, y2: top, weight: 2},
    {kind: 'rect', key: `${id}/below`, paint: hollow, ...chamber, y: top + roof, height: height - 2 * roof},
    {
      kind: 'shape',
      key: `${id}/way`,
      paint: hollow,
      x: way,
      y: top - 1,
      path: `M0,0h${mouth}v${roof + 2}h${-mouth}z`,
      extent: {x: 0, y: 0, width: mouth, height: roof + 2}
    }
  ];
}
