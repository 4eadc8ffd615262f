import {contains, labelBox, markBox, type Box} from '../marks/box.js';
import type {LabelMark, Mark} from '../marks/mark.js';
import {shift} from '../marks/shift.js';
import {textBlock} from '../marks/text-block.js';
import type {Callout} from '../model/annotation.js';
import {expand, factIn} from '../words/expand.js';
import {bodyOf, grown, isGround, isRing, isSurface, meets, pointAt} from './clearance.js';
import type {Frame} from './frame.js';
import {segmentMeets} from './inside.js';
import type {Point} from './outline.js';
import {isOf} from './part.js';
import type {SceneContext} from './scene.js';
import {ways} from './ways.js';

/** What is tried, the likeliest first: how far away, in em; where on the part's edge; by how much of itself a note stands aside. */
const distances = [0.9, 1.6, 2.6, 4, 6];
const shares = [0.5, 0.3, 0.7, 0.12, 0.88];
const slides = [0, 0.5, -0.5];
/** How wide a note may be, in em. */
const measures = [15, 9];

/**
 * A note beside a part and a line between them, at the nearest place where the words lie on nothing and the line
 * crosses nothing; no marks where there is none.
 */
export function drawCallout(
  callout: Callout,
  marks: readonly Mark[],
  context: SceneContext,
  frame: Frame
): readonly Mark[] {
  const own = marks.filter(isOf(callout.part)).sort((a, b) => weightOf(b) - weightOf(a));
  const notes = measures.map((measure) => noteOf(callout, measure, context, frame));
  for (const target of own.slice(0, 4)) {
    const drawn = besideMark(target, callout, notes, marks, frame);
    if (drawn.length > 0) return drawn;
  }
  return [];
}

function besideMark(
  target: Mark,
  {id, side}: Callout,
  notes: readonly LabelMark[],
  marks: readonly Mark[],
  frame: Frame
): readonly Mark[] {
  const {stretch, u, area} = frame;
  const isInTheWay = (mark: Mark) => mark !== target && !isSurface(mark) && !isGround(mark) && !isRing(mark);
  const obstacles = marks.map((mark) => meets(mark, stretch));
  const blocks = marks.filter(isInTheWay).map((mark) => markBox(mark, stretch));
  for (const {label, at} of places(notes, target, side, frame)) {
    const box = grown(labelBox(label, stretch), 6 * u);
    const from = nearest(box, at);
    const isClear =
      contains(area, box) &&
      contains(area, {x: at[0], y: at[1], width: 0, height: 0}) &&
      !obstacles.some((isMet) => isMet(box)) &&
      !blocks.some((block) => segmentMeets(from, at, block));
    if (isClear) return [...tie(id, from, at, target.kind !== 'label', u), label];
  }
  return [];
}

/** Which marks of a part a note is tied to first: the largest that is no ground, then its words. */
function weightOf(mark: Mark): number {
  if (isGround(mark)) return -1;
  if (mark.kind === 'label') return 0;
  if (mark.kind === 'link' || (mark.kind === 'rule' && !mark.weight)) return -0.5;
  const {width, height} = bodyOf(mark, 1);
  return width * height;
}

function noteOf(
  {id, words}: Callout,
  measure: number,
  context: SceneContext,
  {u, wide, stretch}: Frame
): LabelMark {
  const block = {text: expand(words, context), maxWidth: measure * 16 * u, size: (wide ? 17 : 15) * u};
  const style = {font: 'serif', anchor: 'start', paint: 'ink', stretch} as const;
  return textBlock(
    {key: `${id}/words`, x: 0, top: 0, ...block, ...style},
    {lit: true, ...factIn(words, context)}
  );
}

/** Where a note can stand, and the point of the part that it is tied to. */
function* places(
  notes: readonly LabelMark[],
  target: Mark,
  side: Callout['side'],
  {u, stretch}: Frame
): Generator<{readonly label: LabelMark; readonly at: Point}> {
  const all = Object.entries(ways);
  const groups = side === undefined ? [all] : [all.filter(([name]) => name === side), all];
  for (const group of groups) {
    for (const distance of distances) {
      for (const share of shares) {
        for (const [, [dx, dy]] of group) {
          const at = edgeOf(target, dx, dy, share, stretch, u);
          for (const note of notes) {
            const {x, y, width, height} = labelBox(note, stretch);
            for (const slide of slides) {
              const across = dx === 0 ? slide * width : dx * (distance * 16 * u + width / 2);
              const down = dy === 0 ? slide * height : dy * (distance * 16 * u + height / 2);
              const [left, top] = [at[0] + across - width / 2, at[1] + down - height / 2];
              yield {label: shift(note, left - x, top - y) as LabelMark, at};
            }
          }
        }
      }
    }
  }
}

/** A point of a mark's edge on one side; of a thin line its middle, of a circle on its rim. */
function edgeOf(mark: Mark, dx: number, dy: number, share: number, stretch: number, u: number): Point {
  if (mark.kind === 'link' || (mark.kind === 'rule' && !mark.weight)) return pointAt(mark, share);
  const {x, y, width, height} = grown(bodyOf(mark, stretch), mark.kind === 'label' ? 3 * u : 0);
  const point: Point = [
    x + width * (dx === 0 ? share : (dx + 1) / 2),
    y + height * (dy === 0 ? share : (dy + 1) / 2)
  ];
  if (mark.kind !== 'dot') return point;
  const angle = Math.atan2(point[1] - mark.y, point[0] - mark.x);
  return [mark.x + mark.r * Math.cos(angle), mark.y + mark.r * Math.sin(angle)];
}

function nearest({x, y, width, height}: Box, [px, py]: Point): Point {
  return [Math.min(Math.max(px, x), x + width), Math.min(Math.max(py, y), y + height)];
}

function tie(id: string, [x1, y1]: Point, [x2, y2]: Point, isEnded: boolean, u: number): readonly Mark[] {
  const line: Mark = {kind: 'rule', key: `${id}/line`, paint: 'ink thin', x1, y1, x2, y2, lit: true};
  const end: Mark = {kind: 'dot', key: `${id}/end`, paint: 'ink disc', x: x2, y: y2, r: 2.5 * u, lit: true};
  return isEnded ? [line, end] : [line];
}
