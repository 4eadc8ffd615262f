import type {LinkMark} from './mark.js';

/** The control point of a link's curve: twice as far out as the curve itself gets. */
export function bendPoint({x1, y1, x2, y2, bend}: LinkMark): readonly [number, number] {
  const length = Math.hypot(x2 - x1, y2 - y1) || 1;
  const out = (2 * bend) / length;
  return [(x1 + x2) / 2 + (y2 - y1) * out, (y1 + y2) / 2 - (x2 - x1) * out];
}
