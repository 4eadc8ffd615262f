import {around, markBox, type Box} from './box.js';
import type {Mark} from './mark.js';

/** Where a fact can be reached in a drawing. */
export interface Target {
  readonly fact: string;
  /** Further facts that its words tell, which open with it. */
  readonly also?: readonly string[];
  readonly box: Box;
}

interface Room {
  readonly width: number;
  readonly height: number;
  readonly stretch: number;
  readonly dir: 'ltr' | 'rtl';
}

/** The least width and height of what a finger or a pointer has to meet, in px. */
export const leastTarget = 24;
/** Boxes whose tops are less than this apart stand in one row, in px. */
const row = 14;

/**
 * The facts of a drawing, in reading order, each with one box within the frame: around its words, or where it has
 * none around its largest mark.
 */
export function targets(marks: readonly Mark[], {width, height, stretch, dir}: Room): readonly Target[] {
  const frame: Box = {x: 0, y: 0, width, height};
  const byFact = new Map<string, Mark[]>();
  for (const mark of marks) {
    if (mark.fact === undefined || mark.opacity === 0) continue;
    byFact.set(mark.fact, [...(byFact.get(mark.fact) ?? []), mark]);
  }
  const found = [...byFact].flatMap(([fact, own]): readonly Target[] => {
    const words = own.filter(({kind}) => kind === 'label');
    const boxes = (words.length > 0 ? words : own).map((mark) => within(markBox(mark, stretch, dir), frame));
    const box =
      words.length > 0 ? around(boxes.flatMap(corners)) : boxes.sort((a, b) => area(b) - area(a))[0];
    const also = [...new Set(words.flatMap((mark) => mark.also ?? []))].filter((id) => !byFact.has(id));
    return box ? [{fact, ...(also.length > 0 && {also}), box: grown(box, frame)}] : [];
  });
  const start = ({x, width: w}: Box) => (dir === 'ltr' ? x : -x - w);
  return found.sort(({box: a}, {box: b}) => (Math.abs(a.y - b.y) < row ? start(a) - start(b) : a.y - b.y));
}

function area({width, height}: Box): number {
  return width * height;
}

function corners({x, y, width, height}: Box): readonly (readonly [number, number])[] {
  return [
    [x, y],
    [x + width, y + height]
  ];
}

function within(box: Box, frame: Box): Box {
  const x = Math.min(Math.max(box.x, frame.x), frame.width);
  const y = Math.min(Math.max(box.y, frame.y), frame.height);
  const right = Math.min(Math.max(box.x + box.width, x), frame.width);
  const bottom = Math.min(Math.max(box.y + box.height, y), frame.height);
  return {x, y, width: right - x, height: bottom - y};
}

/** With some room around it, at least as large as a target must be, and still within the frame. */
function grown({x, y, width, height}: Box, frame: Box): Box {
  const room = 3;
  const [w, h] = [Math.max(leastTarget, width + 2 * room), Math.max(leastTarget, height + 2 * room)];
  const left = Math.min(Math.max(0, x + (width - w) / 2), Math.max(0, frame.width - w));
  const top = Math.min(Math.max(0, y + (height - h) / 2), Math.max(0, frame.height - h));
  return {x: left, y: top, width: w, height: h};
}
