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

function crossingAt([x1, y1]: Point, [x2, y2]: Point, y: number): number {
  return x1 + ((y - y1) / (y2 - y1)) * (x2 - x1);
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
