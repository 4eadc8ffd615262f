import type {Box} from '../marks/box.js';
import type {Point} from './outline.js';

type Lines = readonly (readonly Point[])[];

/** Whether a point lies within closed lines. */
export function inside([x, y]: Point, lines: Lines): boolean {
  let odd = false;
  for (const line of lines) {
    line.forEach(([x2, y2], i) => {
      const [x1, y1] = line[i - 1] ?? [x2, y2];
      if (y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)) odd = !odd;
    });
  }
  return odd;
}

/** Whether any of the lines comes into a box. */
export function crosses(lines: Lines, box: Box): boolean {
  return lines.some((line) => line.some((point, i) => segmentMeets(line[i - 1] ?? point, point, box)));
}

/** Whether two straight lines cut each other. */
export function cut([a, b]: readonly [Point, Point], [c, d]: readonly [Point, Point]): boolean {
  return turn(a, b, c) !== turn(a, b, d) && turn(c, d, a) !== turn(c, d, b);
}

function turn([ax, ay]: Point, [bx, by]: Point, [cx, cy]: Point): boolean {
  return (bx - ax) * (cy - ay) > (by - ay) * (cx - ax);
}

/** Liang and Barsky's test: is there a part of the segment within all four sides? */
export function segmentMeets([x1, y1]: Point, [x2, y2]: Point, box: Box): boolean {
  let [from, to] = [0, 1];
  const sides = [
    [x1 - x2, x1 - box.x],
    [x2 - x1, box.x + box.width - x1],
    [y1 - y2, y1 - box.y],
    [y2 - y1, box.y + box.height - y1]
  ] as const;
  for (const [towards, room] of sides) {
    if (towards === 0 && room < 0) return false;
    if (towards < 0) from = Math.max(from, room / towards);
    if (towards > 0) to = Math.min(to, room / towards);
  }
  return from <= to;
}
