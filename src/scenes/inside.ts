import type {Box} from '../marks/box.js';
import {extentOf, type Point} from './outline.js';

type Lines = readonly (readonly Point[])[];

/** A short part of a line, with the box around it: most tests end at the box. */
interface Run {
  readonly points: readonly Point[];
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** How many stretches a run has. */
const runLength = 12;

const known = new WeakMap<readonly Point[], readonly Run[]>();

/** Each run starts where the one before it ended, so that no stretch is lost. The same line has the same runs. */
function runsOf(lines: Lines): readonly Run[] {
  return lines.flatMap((line) => {
    const runs = known.get(line) ?? cutUp(line);
    known.set(line, runs);
    return runs;
  });
}

function cutUp(line: readonly Point[]): readonly Run[] {
  return Array.from({length: Math.ceil((line.length - 1) / runLength)}, (_, i): Run => {
    const points = line.slice(i * runLength, (i + 1) * runLength + 1);
    const {x, y, width, height} = extentOf(points);
    return {points, left: x, right: x + width, top: y, bottom: y + height};
  });
}

/** A test whether a point lies within closed lines: a way out of it to the right crosses them an odd number of times. */
export function insideOf(lines: Lines): (point: Point) => boolean {
  const runs = runsOf(lines);
  return ([x, y]) => {
    let odd = false;
    for (const {points, right, top, bottom} of runs) {
      if (y < top || y > bottom || x > right) continue;
      let before = points[0];
      for (const point of points) {
        if (before && before[1] > y !== point[1] > y && x < crossingAt(before, point, y)) odd = !odd;
        before = point;
      }
    }
    return odd;
  };
}

function crossingAt(a: Point, b: Point, y: number): number {
  return a[0] + ((y - a[1]) / (b[1] - a[1])) * (b[0] - a[0]);
}

/** A test whether any of some lines comes into a box. */
export function crossesOf(lines: Lines): (box: Box) => boolean {
  const runs = runsOf(lines);
  return (box) =>
    runs.some(({points, left, right, top, bottom}) => {
      if (left > box.x + box.width || right < box.x || top > box.y + box.height || bottom < box.y)
        return false;
      return points.some((point, i) => i > 0 && segmentMeets(points[i - 1] ?? point, point, box));
    });
}

/** Whether two straight lines cut each other. */
export function cut([a, b]: readonly [Point, Point], [c, d]: readonly [Point, Point]): boolean {
  return turn(a, b, c) !== turn(a, b, d) && turn(c, d, a) !== turn(c, d, b);
}

function turn([ax, ay]: Point, [bx, by]: Point, [cx, cy]: Point): boolean {
  return (bx - ax) * (cy - ay) > (by - ay) * (cx - ax);
}

/** Whether a straight line comes into a box. Most lie beside it, and need no more than that to be told. */
export function segmentMeets(a: Point, b: Point, {x, y, width, height}: Box): boolean {
  const [right, bottom] = [x + width, y + height];
  if ((a[0] < x && b[0] < x) || (a[0] > right && b[0] > right)) return false;
  if ((a[1] < y && b[1] < y) || (a[1] > bottom && b[1] > bottom)) return false;
  return isPartWithin(a, b, x, y, right, bottom);
}

/** Liang and Barsky's test: is there a part of the line within all four sides? */
function isPartWithin(
  [x1, y1]: Point,
  [x2, y2]: Point,
  left: number,
  top: number,
  right: number,
  bottom: number
) {
  let [from, to] = [0, 1];
  const sides = [
    [x1 - x2, x1 - left],
    [x2 - x1, right - x1],
    [y1 - y2, y1 - top],
    [y2 - y1, bottom - y1]
  ] as const;
  for (const [towards, room] of sides) {
    if (towards === 0 && room < 0) return false;
    if (towards < 0) from = Math.max(from, room / towards);
    if (towards > 0) to = Math.min(to, room / towards);
  }
  return from <= to;
}
