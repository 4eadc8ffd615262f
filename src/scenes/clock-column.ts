import {labelBox} from '../marks/box.js';
import type {LabelMark, Mark} from '../marks/mark.js';
import {shift} from '../marks/shift.js';
import {sizeToFit, textBlock} from '../marks/text-block.js';
import type {FontName} from '../words/text-width.js';
import type {Frame} from './frame.js';

/** Large words, and smaller ones under them. */
export interface Saying {
  readonly id: string;
  readonly fact: string;
  readonly title: string;
  readonly paint: string;
  readonly words: readonly {readonly name: string; readonly text: string; readonly font: FontName}[];
}

/** Where words stand: from `x` outwards by its anchor, so wide, between two heights. */
export interface Column {
  readonly x: number;
  readonly width: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly top: number;
  readonly bottom: number;
}

/** Sizes of the large words and of those under them, in px at the usual text size; the first that fits is taken. */
export type Sizes = readonly (readonly [number, number])[];

/** Words with their upper edge at 0. */
export interface Stack {
  readonly marks: readonly Mark[];
  readonly height: number;
}

/** How much of a saying there is room for: all, or only the large words. */
export type Extent = 'all' | 'title';

/** One saying, so much of it. */
export function stackOf(
  {id, fact, title, paint, words}: Saying,
  {x, width, anchor}: Column,
  [large, small]: readonly [number, number],
  {u, stretch, wide}: Frame,
  extent: Extent = 'all'
): Stack {
  const at = {x, maxWidth: width, stretch, anchor};
  const extras = {fact, lit: true as const};
  const size = sizeToFit(title, width, 'display', large * u, 12 * u, stretch);
  const head = textBlock(
    {...at, key: `${id}/title`, text: title, top: 0, font: 'display', size, paint},
    extras
  );
  const titled = {...head, leading: size * 1.1};
  const marks: Mark[] = [titled];
  let y = bottomOf(titled, stretch) + size * 0.1;
  for (const {name, text, font} of extent === 'title' ? [] : words) {
    const em = (font === 'sans' ? (wide ? 14.5 : 13) : small) * u;
    // What is read out of the large words stands apart from what belongs to them.
    const top = y + (name === 'aside' ? 0.7 * em : 5 * u);
    const block = {...at, maxWidth: Math.min(width, 30 * em), key: `${id}/${name}`, text, top};
    const label = textBlock(
      {...block, font, size: em, paint: font === 'sans' ? 'soft' : 'ink'},
      {...extras, priority: 1}
    );
    marks.push(label);
    y = bottomOf(label, stretch);
  }
  return {marks, height: y};
}

/** Sayings one under the other, as large as the column allows and with even gaps; and what could not be said. */
export function fillColumn(
  sayings: readonly Saying[],
  column: Column,
  sizes: Sizes,
  frame: Frame
): {
  readonly marks: readonly Mark[];
  readonly leftOut: number;
  readonly top: number;
  readonly bottom: number;
} {
  const room = column.bottom - column.top;
  const {u, wide} = frame;
  const least = (wide ? 28 : 14) * u * (sayings.length - 1);
  const blocks = (extent: Extent) =>
    sizes.map((size): Block => {
      const stacks = sayings.map((each) => stackOf(each, column, size, frame, extent));
      const height = stacks.reduce((sum, {height}) => sum + height, 0);
      return {stacks, marks: stacks.flatMap(({marks}) => marks), height, extent};
    });
  const fitting = (all: readonly Block[]) => fewestLines(all.filter(({height}) => height + least <= room));
  const titles = () => {
    const all = blocks('title');
    return fitting(all) ?? all.at(-1);
  };
  const chosen = fitting(blocks('all')) ?? titles();
  if (!chosen) return {marks: [], leftOut: 0, top: column.top, bottom: column.top};
  const free = room - chosen.height;
  const gap = Math.min(Math.max((wide ? 28 : 14) * u, free / (sayings.length + 1)), (wide ? 72 : 40) * u);
  const top = column.top + Math.max(0, (free - gap * (sayings.length - 1)) / 2);
  let y = top;
  const marks = chosen.stacks.flatMap(({marks, height}) => {
    const top = y;
    y += height + gap;
    return marks.map((mark) => shift(mark, 0, top));
  });
  const leftOut = chosen.extent === 'title' ? sayings.reduce((sum, {words}) => sum + words.length, 0) : 0;
  return {marks, leftOut, top, bottom: y - gap};
}

interface Block extends Stack {
  readonly stacks: readonly Stack[];
  readonly extent: Extent;
}

/** The first and largest, or one a little smaller whose large words take fewer lines. */
function fewestLines<Any extends Stack>(stacks: readonly Any[]): Any | undefined {
  const [largest] = stacks;
  if (!largest) return undefined;
  const titles = ({marks}: Stack) =>
    marks.filter((mark): mark is LabelMark => mark.kind === 'label' && mark.font === 'display');
  const lines = (stack: Stack) => titles(stack).reduce((sum, {lines}) => sum + lines.length, 0);
  const size = (stack: Stack) => Math.max(0, ...titles(stack).map(({size}) => size));
  const near = stacks.filter((each) => size(each) > 0.78 * size(largest));
  const fewest = Math.min(...near.map(lines));
  return near.find((each) => lines(each) === fewest);
}

export function bottomOf(label: LabelMark, stretch: number): number {
  const box = labelBox(label, stretch);
  return box.y + box.height;
}
