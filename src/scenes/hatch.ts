import {insideOf} from './inside.js';
import {outlineOf, type Outline, type Point} from './outline.js';

/** The finest step in the path data, and the length of a dot's own line. */
const grain = 0.5;

/** Parallel lines within an outline, a step in km apart, from lower left to upper right. */
export function hatch({lines}: Outline, step: number): Outline {
  const turned = lines.map((line) => line.map(turn));
  return outlineOf(
    rows(turned, step).flatMap(({y, spans}) => spans.map(([from, to]) => [back([from, y]), back([to, y])])),
    grain
  );
}

/** Points in rows and columns within an outline, a step in km apart: each a line too short to be one. */
export function dots({lines}: Outline, step: number): Outline {
  return outlineOf(
    rows(lines, step).flatMap(({y, spans}) =>
      spans.flatMap(([from, to]) => {
        const first = Math.ceil(from / step);
        const count = Math.max(0, Math.floor(to / step) - first + 1);
        return Array.from({length: count}, (_, i): readonly Point[] => {
          const x = (first + i) * step;
          return [
            [x, y],
            [x + grain, y]
          ];
        });
      })
    ),
    grain
  );
}

/** What `hatch` draws, but only as far as `depth` km from a border, on its side towards an outline. */
export function fringe(border: Outline, side: Outline, step: number, depth: number): Outline {
  const isInside = insideOf(side.lines);
  const strips = border.lines.map((line): readonly Point[] => {
    const [x1, y1] = line[0] ?? [0, 0];
    const [x2, y2] = line.at(-1) ?? [0, 0];
    const length = Math.hypot(x2 - x1, y2 - y1) || 1;
    // Straight away from the whole border's run, so that the strip does not fold where the border does.
    const [dx, dy] = [((y2 - y1) / length) * depth, ((x1 - x2) / length) * depth];
    const moved = (way: number) => line.map(([x, y]): Point => [x + way * dx, y + way * dy]);
    const [one, other] = [moved(1), moved(-1)];
    const far = one.filter(isInside).length >= other.filter(isInside).length ? one : other;
    return [...line, ...far.reverse(), ...line.slice(0, 1)];
  });
  return hatch(outlineOf(strips, grain), step);
}

/** Where level lines, a step apart, run within closed lines. */
function rows(lines: readonly (readonly Point[])[], step: number) {
  const ys = lines.flat().map(([, y]) => y);
  const [first, last] = [Math.ceil(Math.min(...ys) / step), Math.floor(Math.max(...ys) / step)];
  if (!Number.isFinite(first)) return [];
  const crossed = Array.from({length: last - first + 1}, (): number[] => []);
  for (const line of lines) {
    line.forEach((point, i) =>
      crossRows(line[i - 1] ?? point, point, step, (row, x) => crossed[row - first]?.push(x))
    );
  }
  return crossed.map((xs, i) => {
    xs.sort((a, b) => a - b);
    const spans = xs.flatMap((x, i): readonly Point[] => {
      const next = xs[i + 1];
      return i % 2 === 0 && next !== undefined ? [[x, next]] : [];
    });
    return {y: (first + i) * step, spans};
  });
}

/** Says of each row that a short straight line crosses where it does: to ask each row of each line takes far longer. */
function crossRows(a: Point, b: Point, step: number, crosses: (row: number, x: number) => void): void {
  const [top, bottom] = [Math.min(a[1], b[1]), Math.max(a[1], b[1])];
  for (let row = Math.floor(top / step); row * step < bottom; row++) {
    const y = row * step;
    if (y >= top) crosses(row, a[0] + ((y - a[1]) / (b[1] - a[1])) * (b[0] - a[0]));
  }
}

const half = Math.SQRT1_2;
const turn = ([x, y]: Point): Point => [(x - y) * half, (x + y) * half];
const back = ([x, y]: Point): Point => [(x + y) * half, (y - x) * half];
