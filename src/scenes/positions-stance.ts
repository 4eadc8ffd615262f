import {labelBox, markBox} from '../marks/box.js';
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
  /** The word of a stance stands beside its blocks, not under them. */
  readonly beside: boolean;
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
  const {side, x, beside, tight, lit, dim, showWording, frame, context} = place;
  const {stretch, u} = frame;
  const {inset, block, gap, size} = measures(frame);
  const outwards = side === 'first' ? -1 : 1;
  const extras = {fact: stance.fact, ...(lit && {lit})};
  const rects = Array.from({length: stance.blocks}, (_, i): Mark => {
    const near = x + outwards * (inset + i * (block + gap));
    const left = outwards < 0 ? near - block : near;
    const key = `${stance.id}/block-${i + 1}`;
    return {
      kind: 'rect',
      key,
      paint: `${side} solid`,
      x: left,
      y: 0,
      width: block,
      height: block,
      opacity: dim ? 0.45 : 1,
      from: {x: near, width: 0},
      ...extras
    };
  });
  const word: LabelMark = textBlock(
    {
      key: `${stance.id}/word`,
      text: stance.word,
      x: x + outwards * (inset + (beside ? blocksWidth(stance.blocks, frame) + gap : 0)),
      top: beside ? (block - size) / 2 : block + (tight ? 3 : 5) * u,
      maxWidth: place.room,
      font: 'sans-strong',
      size,
      stretch,
      anchor: side === 'first' ? 'end' : 'start',
      paint: dim ? 'soft' : side
    },
    {...extras, priority: 1}
  );
  if (!showWording) return [...rects, word];
  const wording = under(
    `${stance.id}/wording`,
    expand(stance.wording, context),
    place,
    bottom(word, stretch)
  );
  return [...rects, word, {...wording, paint: dim ? 'soft' : side, ...extras}];
}

/** No stance is recorded: an empty box for these words, which never touches the line. */
function drawGap(gap: Extract<Position, {gap: string}>, place: Place): readonly Mark[] {
  const {side, x, tight, lit, showWording, room, frame, context} = place;
  const {u, wide, stretch} = frame;
  const {inset} = measures(frame);
  const width = Math.min(room + 6 * u, (wide ? 172 : 110) * u);
  const left = side === 'first' ? x - inset - width : x + inset;
  const extras = lit && {lit};
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
  const height = tall + (tight ? 6 : 10) * u;
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
  // A note on what is missing, and no position: as small and as quiet as the words in the box.
  return [
    ...marks,
    under(
      `${gap.id}/aside`,
      expand(gap.aside, context),
      {...place, lit: false, said: (wide ? 15 : 13) * u},
      height
    )
  ];
}

/** The article's wording under a position, at its side of the line. */
function under(key: string, text: string, {side, x, room, lit, said, frame}: Place, y: number): LabelMark {
  const {u, wide, stretch} = frame;
  const [outwards, anchor] = side === 'first' ? ([-1, 'end'] as const) : ([1, 'start'] as const);
  const wished = lit ? said : Math.min(said, (wide ? 18 : 15) * u);
  const size = sizeToFit(text, room, 'serif', wished, 12 * u, stretch);
  return textBlock(
    {
      key,
      text,
      x: x + outwards * clear(wide) * u,
      top: y + 7 * u,
      maxWidth: room,
      font: 'serif',
      size,
      stretch,
      anchor,
      paint: 'soft'
    },
    {priority: 2, ...(lit && {lit})}
  );
}

/** How far everything stays from a line, on which the reader’s mark goes down: 3 px to each side. */
function clear(wide: boolean): number {
  return wide ? 10 : 12;
}

/** A block’s edge and the gaps between blocks: small squares, since bars would be read as amounts. */
function measures({u, wide, width}: Frame) {
  const block = Math.min((wide ? 16 : 10) * u, width / 32);
  return {inset: clear(wide) * u, block, gap: block * 0.4, size: (wide ? 18 : 14) * u};
}

function blocksWidth(count: number, frame: Frame): number {
  const {block, gap} = measures(frame);
  return count * (block + gap);
}

/** Whether each stance’s word has its place beside its blocks; else all stand under them, since they are one column. */
export function fitBeside({data}: SceneContext<PositionsData>, room: number, frame: Frame): boolean {
  const {gap, size} = measures(frame);
  return data.rows
    .flatMap(({first, second}) => [first, second])
    .every(
      (position) =>
        'gap' in position ||
        blocksWidth(position.blocks, frame) +
          gap +
          textWidth(position.word, 'sans-strong', size, frame.stretch) <=
          room
    );
}

/** The lower edge of a mark. */
export function bottom(mark: Mark, stretch: number): number {
  const {y, height} = markBox(mark, stretch, 'ltr');
  return y + height;
}
