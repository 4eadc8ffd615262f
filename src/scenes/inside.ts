import type {Box} from '../marks/box.js';
import {extentOf, type Point} from './outline.js';

type Lines = readonly (readonly Point[])[];

/** A test whether a point lies within closed lines. Most points are outside the box of most lines. */
export function insideOf(lines: Lines): (point: Point) => boolean {
  const rings = lines.map((line) => ({line, box: extentOf(line)}));
  return ([x, y]) => {
    let odd = false;
    for (const {line, box} of rings) {
      if (y < box.y || y > box.y + box.height || x < box.x || x > box.x + box.width) continue;
      let before = line[0];
      for (const point of line) {
        if (before && before[1] > y !== point[1] > y && x < crossingAt(before, point, y)) odd = !odd;
        before = point;
      }
    }
    return odd;
  };
}

function crossingAt([x1, y1]: Point, [x2, y2]: Point, y: number): number {
  return x1 + ((y - y1) / (y2 - y1)) * (x2 - x1);
}

/** A test whether any of some lines comes into a box. */
export function crossesOf(lines: Lines): (box: Box) => boolean {
  const parts = lines.map((line) => ({line, extent: extentOf(line)}));
  return (box) =>
    parts.some(({line, extent}) => {
      if (extent.x > box.x + box.width || extent.x + extent.width < box.x) return false;
      if (extent.y > box.y + box.height || extent.y + extent.height < box.y) return false;
      return line.some((point, i) => segmentMeets(line[i - 1] ?? point, point, box));
    });
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
