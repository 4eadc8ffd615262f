import {labelBox} from '../marks/box.js';
import type {LabelMark, Mark} from '../marks/mark.js';
import {shift} from '../marks/shift.js';
import {sizeToFit, textBlock} from '../marks/text-block.js';
import {expand} from '../words/expand.js';
import {textWidth} from '../words/text-width.js';
import type {Frame} from './frame.js';
import type {SideName} from './poles.js';
import type {PositionsData} from './positions-language.js';
import type {SceneContext} from './scene.js';

type Position = PositionsData['rows'][number]['first'];

/** One side's place in a row. */
export interface Place {
  readonly side: SideName;
  /** Where the side's line is; everything stands outwards from it. */
  readonly x: number;
  readonly bar: number;
  /** There is room for the least air only. */
  readonly tight: boolean;
  readonly room: number;
  readonly lit: boolean;
  readonly dim: boolean;
  readonly showWording: boolean;
  /** How large the wording is if it is lit. */
  readonly said: number;
  readonly frame: Frame;
  readonly context: SceneContext<PositionsData>;
}

export function drawPosition(position: Position, place: Place): readonly Mark[] {
  return 'gap' in position ? drawGap(position, place) : drawStance(position, place);
}

function drawStance(stance: Extract<Position, {word: string}>, place: Place): readonly Mark[] {
  const {side, x, bar, tight, lit, dim, showWording, frame, context} = place;
  const {u, wide, stretch} = frame;
  const {inset, block, gap} = blocks(place);
  const outwards = side === 'first' ? -1 : 1;
  const extras = {fact: stance.fact, ...(lit && {lit})};
  const rects = Array.from({length: stance.blocks}, (_, i): Mark => {
    const near = x + outwards * (inset + i * (block + gap));
    const left = outwards < 0 ? near - block : near;
    const from = {x: outwards < 0 ? near : left, width: 0};
    const key = `${stance.id}/block-${i + 1}`;
    const opacity = dim ? 0.45 : 1;
    return {
      kind: 'rect',
      key,
      paint: `${side} solid`,
      x: left,
      y: 0,
      width: block,
      height: bar,
      opacity,
      from,
      ...extras
    };
  });
  const size = (wide ? 16 : 14) * u;
  const onBlock = bar >= size * 1.5 && textWidth(stance.word, 'sans-strong', size, stretch) + 8 * u <= block;
  const centre = x + outwards * (inset + block / 2);
  const word: LabelMark = textBlock(
    {
      key: `${stance.id}/word`,
      text: stance.word,
      x: onBlock ? centre : x + outwards * inset,
      top: onBlock ? (bar - size) / 2 : bar + (tight ? 3 : 5) * u,
      maxWidth: onBlock ? block : place.room,
      font: 'sans-strong',
      size,
      stretch,
      anchor: onBlock ? 'middle' : side === 'first' ? 'end' : 'start',
      paint: onBlock ? (dim ? 'ink' : 'on') : dim ? 'soft' : side
    },
    {...extras, priority: 1}
  );
  if (!showWording) return [...rects, word];
  const wording = under(
    `${stance.id}/wording`,
    expand(stance.wording, context),
    place,
    onBlock ? bar : bottom(word, stretch)
  );
  return [...rects, word, {...wording, paint: dim ? 'soft' : side, ...extras}];
}

/** No stance is recorded: an empty box as long as the whole scale, which never touches the line. */
function drawGap(gap: Extract<Position, {gap: string}>, place: Place): readonly Mark[] {
  const {side, x, bar, tight, lit, showWording, frame, context} = place;
  const {u, wide, stretch} = frame;
  const {inset, width} = blocks(place);
  const left = side === 'first' ? x - inset - width : x + inset;
  const extras = {...(lit && {lit})};
  const words = textBlock(
    {
      key: `${gap.id}/words`,
      text: gap.gap,
      x: left + width / 2,
      top: 0,
      maxWidth: width - 10 * u,
      font: 'serif',
      size: (wide ? 17 : tight ? 12 : 15) * u,
      stretch,
      anchor: 'middle',
      paint: 'soft'
    },
    {...extras}
  );
  const tall = labelBox(words, stretch).height;
  const height = Math.max(bar, tall + (tight ? 6 : 10) * u);
  const box: Mark = {
    kind: 'rect',
    key: `${gap.id}/gap`,
    paint: 'gap',
    x: left,
    y: 0,
    width,
    height,
    ...extras
  };
  const marks = [box, shift(words, 0, (height - tall) / 2)];
  if (!showWording || gap.aside === undefined) return marks;
  return [...marks, under(`${gap.id}/aside`, expand(gap.aside, context), place, height)];
}

/** The article's wording under a position, at its side of the line. */
function under(key: string, text: string, {side, x, room, lit, said, frame}: Place, y: number): LabelMark {
  const {u, wide, stretch} = frame;
  const outwards = side === 'first' ? -1 : 1;
  const anchor = side === 'first' ? 'end' : 'start';
  const wished = lit ? said : Math.min(said, (wide ? 18 : 15) * u);
  const size = sizeToFit(text, room, 'serif', wished, 12 * u, stretch);
  const top = y + 7 * u;
  const at = {
    x: x + outwards * clear(wide) * u,
    top,
    maxWidth: room,
    font: 'serif' as const,
    size,
    stretch,
    anchor
  } as const;
  return textBlock({key, text, paint: 'soft', ...at}, {priority: 2, ...(lit && {lit})});
}

/** How far everything stays from a line, on which the reader’s mark goes down: 5 px to each side. */
function clear(wide: boolean): number {
  return wide ? 10 : 9;
}

/** How wide a block is: as many as the highest level has fit between the line and the edge. */
function blocks({room, frame, context}: Place) {
  const {u, wide} = frame;
  const most = Math.max(...context.data.levels.map(({blocks}) => blocks));
  const gap = (wide ? 8 : 6) * u;
  const inset = clear(wide) * u;
  const block = Math.min((wide ? 98 : 33) * u, (room - inset + 8 * u - (most - 1) * gap) / most);
  return {inset, gap, block, width: most * block + (most - 1) * gap};
}

/** The lower edge of a mark that takes up height. */
export function bottom(mark: Mark, stretch: number): number {
  if (mark.kind === 'rect') return mark.y + mark.height;
  if (mark.kind !== 'label') return 0;
  const box = labelBox(mark, stretch);
  return box.y + box.height;
}
