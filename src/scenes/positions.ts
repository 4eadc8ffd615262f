import * as v from 'valibot';
import {labelBox} from '../marks/box.js';
import type {LabelMark, Mark} from '../marks/mark.js';
import {shift} from '../marks/shift.js';
import {textBlock} from '../marks/text-block.js';
import {idOf, refersTo} from '../model/id.js';
import type {DeepReadonly} from '../model/readonly.js';
import {viewEntries} from '../model/view.js';
import {textSchema, wordsSchema} from '../model/words.js';
import {actorName, expand} from '../words/expand.js';
import {textWidth} from '../words/text-width.js';
import {compose, type Built, type Frame} from './frame.js';
import {poles, sideNames, type SideName} from './poles.js';
import type {Scene, SceneContext, Table} from './scene.js';

const levelSchema = v.strictObject({
  blocks: v.pipe(v.picklist([1, 2, 3]), v.description('How many equal blocks; no measure, only an order.')),
  rule: v.pipe(wordsSchema, v.description('What a stance must be to get this many blocks.'))
});

/** A stance that the source records. `word` stands on the inmost block, `wording` under the blocks. */
const stanceSchema = v.strictObject({
  id: idOf('stance'),
  fact: refersTo('fact'),
  blocks: v.picklist([1, 2, 3]),
  word: wordsSchema,
  wording: textSchema
});

/** No stance is recorded: drawn as an outlined gap with these words, never as a zero. */
const gapSchema = v.strictObject({id: idOf('gap'), gap: wordsSchema, aside: v.optional(textSchema)});

const rowSchema = v.strictObject({
  id: idOf('row'),
  label: wordsSchema,
  first: v.union([stanceSchema, gapSchema]),
  second: v.union([stanceSchema, gapSchema])
});

export const positionsData = v.strictObject({
  levels: v.pipe(v.array(levelSchema), v.minLength(1, 'at least one level')),
  coding: v.pipe(textSchema, v.description('Whose coding this is, and that nothing is measured.')),
  rows: v.pipe(v.array(rowSchema), v.minLength(1, 'at least one row'))
});

/** `focus` names the rows that are lit. */
export const positionsView = v.strictObject({...viewEntries});

export type PositionsData = DeepReadonly<v.InferOutput<typeof positionsData>>;
export type PositionsView = DeepReadonly<v.InferOutput<typeof positionsView>>;

type Row = PositionsData['rows'][number];
type Position = Row['first'];

/** How rich a drawing is: the height of a block, and whose wording stands under the blocks. */
interface Density {
  readonly bar: number;
  readonly wording: 'all' | 'lit' | 'none';
}

const densities: readonly Density[] = [
  {bar: 41, wording: 'all'},
  {bar: 34, wording: 'all'},
  {bar: 26, wording: 'lit'},
  {bar: 22, wording: 'lit'},
  {bar: 16, wording: 'lit'},
  {bar: 14, wording: 'none'}
];

/**
 * A diverging chart of stances. The source gives words, not numbers, so nothing is measured: a stance is
 * one, two or three equal blocks that stand outwards from its side's line, with no axis.
 */
export const positions: Scene<PositionsData, PositionsView> = {
  kind: 'positions',
  data: positionsData,
  view: positionsView,
  layout: (context, view, size) => compose(context, size, (frame) => build(context, view, frame)),
  describe,
  table
};

function build(context: SceneContext<PositionsData>, view: PositionsView, frame: Frame): Built {
  const {u, wide} = frame;
  const centre = frame.width / 2;
  const between = Math.min(188 * u, Math.max(84 * u, frame.width / 4));
  const xs = {first: centre - between / 2, second: centre + between / 2};
  const head = poles(context, frame, xs, 'outside');
  const foot = wide ? codingFoot(context, frame, xs) : {marks: [], height: 0};
  const area = {...frame.area, height: frame.area.height - foot.height};
  for (const density of densities.slice(wide ? 0 : 2)) {
    const rows = context.data.rows.map((row) => drawRow(row, context, view, density, frame, xs));
    const free = area.height - head.height - rows.reduce((sum, {height}) => sum + height, 0);
    if (free < rows.length * 6 * u && density !== densities.at(-1)) continue;
    const placed = placeRows(rows, free, {...frame, area}, head.height);
    return {marks: [...head.marks, ...placed.marks, ...foot.marks], leftOut: placed.leftOut};
  }
  return {marks: head.marks, leftOut: 0};
}

/** Whose coding it is and what the blocks stand for, below the rows and clear of the lines. */
function codingFoot(
  context: SceneContext<PositionsData>,
  {u, area, stretch}: Frame,
  xs: Readonly<Record<SideName, number>>
): {readonly marks: readonly Mark[]; readonly height: number} {
  const {coding, levels} = context.data;
  const size = 13.5 * u;
  const style = {font: 'sans' as const, size, stretch, paint: 'soft'};
  const height = (levels.length * 20 + 28) * u;
  const top = area.y + area.height - height + 12 * u;
  const most = Math.max(...levels.map(({blocks}) => blocks));
  const words = textBlock({
    ...style,
    key: 'coding',
    text: expand(coding, context),
    x: xs.first - 8 * u,
    top,
    maxWidth: Math.min(xs.first - 16 * u, 300 * u),
    anchor: 'end'
  });
  const keys = levels.flatMap(({blocks, rule}, i): Mark[] => {
    const y = top + i * 20 * u;
    const squares = Array.from({length: blocks}, (_, n): Mark => {
      const x = xs.second + (8 + n * 12) * u;
      return {
        kind: 'rect',
        key: `key/${blocks}-${n + 1}`,
        paint: 'ink solid',
        x,
        y,
        width: 9 * u,
        height: 9 * u
      };
    });
    const x = xs.second + (16 + most * 12) * u;
    return [
      ...squares,
      textBlock({
        ...style,
        key: `key/${blocks}`,
        text: rule,
        x,
        top: y - u,
        maxWidth: Infinity,
        anchor: 'start'
      })
    ];
  });
  return {marks: [words, ...keys], height};
}

interface DrawnRow {
  readonly marks: readonly Mark[];
  readonly height: number;
  readonly lit: boolean;
}

/** Rows one under the other with even gaps. Where not all fit, those that are not lit give way from the end. */
function placeRows(rows: readonly DrawnRow[], free: number, {u, area}: Frame, head: number): Built {
  const gap = 6 * u;
  const kept = [...rows];
  let spare = free;
  while (spare < kept.length * gap && kept.length > 1) {
    const last = kept.map(({lit}) => lit).lastIndexOf(false);
    const [gone] = kept.splice(last < 0 ? kept.length - 1 : last, 1);
    spare += gone?.height ?? 0;
  }
  const space = Math.max(gap, Math.min(spare / kept.length, 96 * u));
  let y = area.y + head;
  const marks = kept.flatMap((row) => {
    const top = y;
    y += row.height + space;
    return row.marks.map((mark) => shift(mark, 0, top));
  });
  return {marks, leftOut: rows.length - kept.length};
}

/** One row with its upper edge at 0: the matter between the lines, each side's stance outwards from its own. */
function drawRow(
  row: Row,
  context: SceneContext<PositionsData>,
  view: PositionsView,
  density: Density,
  frame: Frame,
  xs: Readonly<Record<SideName, number>>
): DrawnRow {
  const {u, stretch, wide} = frame;
  const lit = view.focus?.includes(row.id) ?? false;
  const dim = view.focus !== undefined && view.focus.length > 0 && !lit;
  const bar = density.bar * u * (lit && !wide ? 1.3 : 1);
  const name = textBlock(
    {
      key: `${row.id}/name`,
      text: row.label,
      x: (xs.first + xs.second) / 2,
      top: 0,
      maxWidth: xs.second - xs.first - 12 * u,
      font: 'serif-strong',
      size: (wide ? 20 : 16) * u * (lit && !wide ? 1.1 : 1),
      stretch,
      anchor: 'middle',
      paint: dim ? 'soft' : 'ink'
    },
    {...(lit && {lit})}
  );
  const nameHeight = labelBox(name, stretch).height;
  const showWording = density.wording === 'all' || (density.wording === 'lit' && lit);
  const sides = sideNames.flatMap((side) => {
    const room = (side === 'first' ? xs.first : frame.width - xs.second) - 16 * u;
    const place: Place = {side, x: xs[side], bar, room, lit, dim, showWording, frame, context};
    return drawPosition(row[side], place);
  });
  const barTop = Math.max(0, (nameHeight - bar) / 2);
  const nameTop = Math.max(0, (bar - nameHeight) / 2);
  const marks = [shift(name, 0, nameTop), ...sides.map((mark) => shift(mark, 0, barTop))];
  return {marks, height: Math.max(...marks.map((mark) => bottom(mark, stretch))), lit};
}

function bottom(mark: Mark, stretch: number): number {
  if (mark.kind === 'rect') return mark.y + mark.height;
  if (mark.kind !== 'label') return 0;
  const box = labelBox(mark, stretch);
  return box.y + box.height;
}

interface Place {
  readonly side: SideName;
  /** Where the side's line is; everything stands outwards from it. */
  readonly x: number;
  readonly bar: number;
  readonly room: number;
  readonly lit: boolean;
  readonly dim: boolean;
  readonly showWording: boolean;
  readonly frame: Frame;
  readonly context: SceneContext<PositionsData>;
}

function drawPosition(position: Position, place: Place): readonly Mark[] {
  return 'gap' in position ? drawGap(position, place) : drawStance(position, place);
}

function drawStance(stance: Extract<Position, {word: string}>, place: Place): readonly Mark[] {
  const {side, x, bar, lit, dim, showWording, frame, context} = place;
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
      top: onBlock ? (bar - size) / 2 : bar + 5 * u,
      maxWidth: onBlock ? block : place.room,
      font: 'sans-strong',
      size,
      stretch,
      anchor: onBlock ? 'middle' : side === 'first' ? 'end' : 'start',
      paint: onBlock && !dim ? 'on' : dim ? 'ink' : side
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
  const {side, x, bar, lit, showWording, frame, context} = place;
  const {u, wide, stretch} = frame;
  const most = Math.max(...context.data.levels.map(({blocks}) => blocks));
  const {inset, block, gap: between} = blocks(place);
  const width = most * block + (most - 1) * between;
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
      size: (wide ? 17 : 15) * u,
      stretch,
      anchor: 'middle',
      paint: 'soft'
    },
    {...extras}
  );
  const tall = labelBox(words, stretch).height;
  const height = Math.max(bar, tall + 10 * u);
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
function under(key: string, text: string, {side, x, room, lit, frame}: Place, y: number): LabelMark {
  const {u, wide, stretch} = frame;
  const outwards = side === 'first' ? -1 : 1;
  const anchor = side === 'first' ? 'end' : 'start';
  const size = (wide ? 18 : 16) * u;
  const top = y + 7 * u;
  const at = {
    x: x + outwards * 8 * u,
    top,
    maxWidth: room,
    font: 'serif' as const,
    size,
    stretch,
    anchor
  } as const;
  return textBlock({key, text, paint: 'soft', ...at}, {priority: 2, ...(lit && {lit})});
}

/** How wide a block is: as many as the highest level has fit between the line and the edge. */
function blocks({room, frame, context}: Place): {inset: number; block: number; gap: number} {
  const {u, wide} = frame;
  const most = Math.max(...context.data.levels.map(({blocks}) => blocks));
  const gap = (wide ? 8 : 5) * u;
  const inset = (wide ? 8 : 5) * u;
  return {inset, gap, block: Math.min(98 * u, (room - inset + 8 * u - (most - 1) * gap) / most)};
}

function describe(context: SceneContext<PositionsData>, view: PositionsView): string {
  const {messages, data, sides} = context;
  const {positions: words} = messages;
  const lit = data.rows.filter(({id}) => view.focus?.includes(id));
  const rows = lit.map((row) =>
    words.row(row.label, inWords(row.first, 'first', context), inWords(row.second, 'second', context))
  );
  if (rows.length > 0) return rows.join(' ');
  const count = new Intl.NumberFormat(context.language).format(data.rows.length);
  return words.all(
    count,
    actorName(sides.first) ?? '',
    actorName(sides.second) ?? '',
    expand(data.coding, context)
  );
}

function inWords(position: Position, side: SideName, context: SceneContext<PositionsData>): string {
  const {positions: words} = context.messages;
  const name = actorName(context.sides[side]) ?? '';
  if ('gap' in position) return words.gap(name, position.gap);
  return words.stance(name, position.word, expand(position.wording, context));
}

function table(context: SceneContext<PositionsData>): Table {
  const {data, sides, messages} = context;
  const cell = (position: Position): string => {
    if ('gap' in position)
      return position.aside === undefined
        ? position.gap
        : `${position.gap}; ${expand(position.aside, context)}`;
    return messages.positions.stance(
      position.word,
      blockCount(position.blocks, context),
      expand(position.wording, context)
    );
  };
  return {
    caption: expand(data.coding, context),
    head: [messages.positions.matter, sides.first.name, sides.second.name],
    rows: data.rows.map((row) => [row.label, cell(row.first), cell(row.second)])
  };
}

function blockCount(blocks: number, {data}: SceneContext<PositionsData>): string {
  return data.levels.find((level) => level.blocks === blocks)?.rule ?? '';
}
