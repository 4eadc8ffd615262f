import {bendPoint} from '../marks/bend.js';
import {contains, markBox, overlaps, type Box} from '../marks/box.js';
import type {DotMark, LinkMark, Mark, RuleMark, ShapeMark} from '../marks/mark.js';
import {segmentMeets} from './inside.js';
import type {Point} from './outline.js';

/** Whether a mark is a ground: text can lie on it, but not across its edge. */
export function isSurface({paint}: Mark): boolean {
  return /\b(sea|paper-card|tinted)\b/.test(paint);
}

/** Whether a mark is a map's ground, which may go on past the frame. */
export function isGround({paint}: Mark): boolean {
  return /\bground\b/.test(paint);
}

/** Whether a mark is a line around what is in it, rather than a dot. */
export function isRing(mark: Mark): mark is DotMark {
  return mark.kind === 'dot' && mark.r > 40;
}

/** A test whether text in a box would lie on a mark. A map's ground can have text anywhere but on borders. */
export function meets(mark: Mark, stretch: number): (box: Box) => boolean {
  if (mark.kind === 'rule' || mark.kind === 'link') {
    const thick = mark.kind === 'rule' ? (mark.weight ?? 0) / 2 : 0;
    const line = [0, 0.25, 0.5, 0.75, 1].map((t) => pointAt(mark, t));
    return (box) => crosses(line, grown(box, thick));
  }
  if (mark.kind === 'shape' && isGround(mark)) {
    const lines = /\bborder\b/.test(mark.paint) ? linesOf(mark) : [];
    return (box) => lines.some((line) => crosses(line, box));
  }
  if (isRing(mark)) return (box) => crossesRing(mark, box);
  const own = markBox(mark, stretch);
  return (box) => overlaps(own, box) && !(isSurface(mark) && contains(own, box));
}

function crosses(line: readonly Point[], box: Box): boolean {
  return line.some((point, i) => i > 0 && segmentMeets(line[i - 1] ?? point, point, box));
}

/** The lines of a shape on the ground, on the drawing: its path goes on from point to point. */
function linesOf({x, y, path, scale = 1, flipped}: ShapeMark): readonly (readonly Point[])[] {
  return path.split('M').map((line) => {
    let [east, south] = [0, 0];
    const numbers = (line.match(/-?[\d.]+/g) ?? []).map(Number);
    return numbers.flatMap((number, i): Point[] => {
      if (i % 2 === 0) east += number;
      else south += number;
      return i % 2 === 0 ? [] : [[x + east * scale * (flipped ? -1 : 1), y + south * scale]];
    });
  });
}

/** A point of a line, from 0 at its start to 1 at its end. */
export function pointAt(mark: RuleMark | LinkMark, t: number): Point {
  const {x1, y1, x2, y2} = mark;
  const [x, y] = mark.kind === 'link' ? bendPoint(mark) : [(x1 + x2) / 2, (y1 + y2) / 2];
  const [a, b, c] = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2];
  return [a * x1 + b * x + c * x2, a * y1 + b * y + c * y2];
}

function crossesRing({x, y, r}: DotMark, box: Box): boolean {
  const [left, top] = [box.x - x, box.y - y];
  const [right, bottom] = [left + box.width, top + box.height];
  const nearest = Math.hypot(Math.max(left, 0, -right), Math.max(top, 0, -bottom));
  const farthest = Math.hypot(Math.max(-left, right), Math.max(-top, bottom));
  return nearest < r && farthest > r;
}

/** The box of a mark with its thickness; a bar is a thick rule. */
export function bodyOf(mark: Mark, stretch: number): Box {
  const box = markBox(mark, stretch);
  const weight = mark.kind === 'rule' ? (mark.weight ?? 0) : 0;
  return box.width > box.height
    ? {...box, y: box.y - weight / 2, height: box.height + weight}
    : {...box, x: box.x - weight / 2, width: box.width + weight};
}

export function grown({x, y, width, height}: Box, by: number): Box {
  return {x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by};
}
