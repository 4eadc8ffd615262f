import type {Box} from '../marks/box.js';
import type {LabelMark} from '../marks/mark.js';
import {textBlock} from '../marks/text-block.js';
import {textWidth} from '../words/text-width.js';
import type {Frame} from './frame.js';
import {insideOf} from './inside.js';
import type {Outline, Point} from './outline.js';

/** How many places across and down are tried. */
const parts = 16;

/**
 * A country's name, where it lies wholly on its own ground and on nothing else, as near to the middle of what is seen
 * of it as can be; smaller where there is no room, and none at all where there is none. The outline is in px.
 */
export function groundName(
  name: {
    readonly key: string;
    readonly text: string;
    readonly paint: string;
    readonly sizes: readonly number[];
  },
  {lines}: Outline,
  window: Box,
  {stretch}: Frame,
  isFree: (box: Box) => boolean
): LabelMark | undefined {
  const isOn = insideOf(lines);
  const points = lines.flat();
  const visible = points.filter((point) => isWithin(point, window));
  const middle = middleOf(visible.length > 0 ? visible : points);
  const centres = nearestFirst(grid(window), middle);
  for (const size of name.sizes) {
    const width = textWidth(name.text, 'display', size, stretch);
    const around = ([x, y]: Point): Box => ({x: x - width / 2, y: y - size / 2, width, height: size});
    const isOnLand = (box: Box) => cornersOf(box).every((corner) => isWithin(corner, window) && isOn(corner));
    const best = centres.map(around).find((box) => isOnLand(box) && isFree(box));
    if (!best) continue;
    return textBlock(
      {
        key: name.key,
        text: name.text,
        x: best.x + width / 2,
        top: best.y,
        maxWidth: Infinity,
        font: 'display',
        size,
        stretch,
        anchor: 'middle',
        paint: name.paint
      },
      {priority: 1}
    );
  }
  return undefined;
}

function grid({x, y, width, height}: Box): Point[] {
  return Array.from({length: parts * parts}, (_, i): Point => {
    const [column, row] = [i % parts, Math.floor(i / parts)];
    return [x + (column + 0.5) * (width / parts), y + (row + 0.5) * (height / parts)];
  });
}

/** Each distance is asked for once: to sort by asking takes ten times as many. */
function nearestFirst(points: readonly Point[], to: Point): readonly Point[] {
  const all = points.map((point) => ({point, away: distance(point, to)}));
  return all.sort((a, b) => a.away - b.away).map(({point}) => point);
}

export function isWithin([px, py]: Point, {x, y, width, height}: Box): boolean {
  return px >= x && px <= x + width && py >= y && py <= y + height;
}

export function cornersOf({x, y, width, height}: Box): readonly Point[] {
  return [
    [x, y],
    [x + width, y],
    [x, y + height],
    [x + width, y + height]
  ];
}

export function distance(a: Point, b: Point): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1]);
}

export function middleOf(points: readonly Point[]): Point {
  const sum = points.reduce(([x, y], [px, py]): Point => [x + px, y + py], [0, 0]);
  return [sum[0] / (points.length || 1), sum[1] / (points.length || 1)];
}
