import type {Box} from '../marks/box.js';

export type Point = readonly [number, number];

/** Lines on the ground: the points, and the same as path data. A closed line ends where it began. */
export interface Outline {
  readonly lines: readonly (readonly Point[])[];
  readonly path: string;
  readonly extent: Box;
}

/** An outline from its lines; in the path data all numbers are multiples of the grain, and a sign parts two as well. */
export function outlineOf(lines: readonly (readonly Point[])[], grain: number): Outline {
  const drawn = lines.filter(({length}) => length > 1);
  const path = drawn
    .map((line) => linePath(line, grain))
    .join('')
    .replaceAll(/[ ,]-/g, '-');
  return {lines: drawn, path, extent: extentOf(drawn.flat())};
}

/** The box around some points; empty at 0, 0 for none. */
export function extentOf(points: readonly Point[]): Box {
  if (points.length === 0) return {x: 0, y: 0, width: 0, height: 0};
  let [left, top] = [Infinity, Infinity];
  let [right, bottom] = [-Infinity, -Infinity];
  for (const point of points) {
    const x = point[0];
    const y = point[1];
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  return {x: left, y: top, width: right - left, height: bottom - top};
}

/** Relative path data, which is short; each step starts from where the last one really ended. */
function linePath(line: readonly Point[], grain: number): string {
  const [first = [0, 0], last = first] = [line[0], line.at(-1)];
  const onGrain = (length: number) => Math.round(length / grain);
  let [x, y] = first.map(onGrain) as [number, number];
  const closed = onGrain(last[0]) === x && onGrain(last[1]) === y;
  const begin = `M${x * grain},${y * grain}l`;
  let path = '';
  for (const point of closed ? line.slice(1, -1) : line.slice(1)) {
    const [nextX, nextY] = [onGrain(point[0]), onGrain(point[1])];
    if (nextX === x && nextY === y) continue;
    path += `${path && ' '}${(nextX - x) * grain},${(nextY - y) * grain}`;
    [x, y] = [nextX, nextY];
  }
  // An island smaller than the grain is none.
  return path && `${begin}${path}${closed ? 'z' : ''}`;
}
