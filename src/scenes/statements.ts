import {max, min, sum} from 'd3-array';
import {labelBox} from '../marks/box.js';
import type {LabelMark, Mark} from '../marks/mark.js';
import {shift} from '../marks/shift.js';
import {sizeToFit, textBlock, type TextBlock} from '../marks/text-block.js';
import {expand} from '../words/expand.js';
import {textWidth} from '../words/text-width.js';
import type {Built, Frame} from './frame.js';
import {edgePoles, headlineBlock, type Between} from './poles.js';
import type {SceneContext, SharedView} from './scene.js';
import type {Statement} from './statement.js';

/** A strip from top to bottom, and the statements that stand in it. */
interface Column {
  readonly said: readonly Statement[];
  readonly left: number;
  readonly right: number;
}

/**
 * What was said and has no length: large words and a sentence each, on the side that it belongs to. Where not
 * all have room, those that are not lit give way.
 */
export function drawStatements(
  context: SceneContext,
  said: readonly Statement[],
  view: SharedView,
  frame: Frame
): Built {
  const {u, area, wide} = frame;
  const head = edgePoles(context, frame);
  const headline = headlineBlock(context, view.headline, frame, head, false);
  const room = Math.max(0, area.height - head.height - headline.height);
  const lit = said.filter(({id}) => !isDim(id, view));
  const tries = [said, lit].flatMap((shown) => [1, 0.8, 0.65, 0.5].map((scale) => ({shown, scale})));
  let best = attempt(tries[0]!);
  for (const each of tries.slice(1)) {
    if (best.used <= room) break;
    best = attempt(each);
  }
  const {shown, drawn, rows, used} = best;
  const gap = Math.max(0, Math.min((room - used) / Math.max(1, rows.length), 96 * u));
  const lead =
    shown.length === 1 ? Math.max(0, room - used) * 0.3 : wide ? gap / 2 : Math.min(gap / 2, 14 * u);
  const marks = drawn.flatMap((blocks) => {
    let y = area.y + head.height + headline.height + lead;
    return blocks.flatMap(({marks}, i) => {
      const top = y;
      y += (rows[i] ?? 0) + gap;
      return marks.map((mark) => shift(mark, 0, top));
    });
  });
  return {marks: [...head.marks, ...headline.marks, ...marks], leftOut: 2 * (said.length - shown.length)};

  function attempt({shown, scale}: {readonly shown: readonly Statement[]; readonly scale: number}) {
    const columns = columnsOf(shown, head, frame);
    const size = titleSize(columns, scale, context, frame);
    const drawn = columns.map((column) =>
      column.said.map((each) => drawStatement(each, column, {scale, size, view}, context, frame))
    );
    const most = max(drawn, ({length}) => length) ?? 0;
    const rows = Array.from({length: most}, (_, i) => max(drawn, (blocks) => blocks[i]?.height ?? 0) ?? 0);
    return {shown, drawn, rows, used: sum(rows)};
  }
}

/** Large words, the sentence under them, and in small type what is not said; the upper edge at 0. */
function drawStatement(
  {id, fact, side, title, words, aside}: Statement,
  {left, right}: Column,
  {scale, size, view}: {readonly scale: number; readonly size: number; readonly view: SharedView},
  context: SceneContext,
  {u, wide, stretch}: Frame
): {readonly marks: readonly Mark[]; readonly height: number} {
  const width = right - left;
  const dim = isDim(id, view);
  const common = {
    x: side === undefined ? (left + right) / 2 : side === 'first' ? left : right,
    anchor: side === undefined ? 'middle' : side === 'first' ? 'start' : 'end',
    stretch
  } as const;
  const extras = {fact, ...(!dim && {lit: true as const})};
  const under = (above: LabelMark): number => bottom(above, stretch) + (wide ? 10 : 6) * u;
  const block = (style: Omit<TextBlock, keyof typeof common>, priority: number): LabelMark =>
    textBlock({...common, ...style}, {...extras, priority});
  const large = block(
    {
      key: `${id}/title`,
      text: expand(title, context),
      top: 0,
      maxWidth: width,
      font: 'display',
      size,
      paint: dim ? 'soft' : (side ?? 'ink')
    },
    0
  );
  const small = block(
    {
      key: `${id}/words`,
      text: expand(words, context),
      top: under(large),
      maxWidth: Math.min(width, 460 * u),
      font: 'serif',
      size: Math.max(15 * u, (wide ? 23 : 17) * u * scale),
      paint: dim ? 'soft' : 'ink'
    },
    1
  );
  const last = block(
    {
      key: `${id}/aside`,
      text: expand(aside ?? '', context),
      top: under(small),
      maxWidth: Math.min(width, 400 * u),
      font: 'sans',
      size: (wide ? 15 : 13) * u,
      paint: 'soft'
    },
    2
  );
  const marks = aside === undefined ? [large, small] : [large, small, last];
  return {marks, height: bottom(aside === undefined ? small : last, stretch) + 8 * u};
}

function isDim(id: string, {focus = []}: SharedView): boolean {
  return focus.length > 0 && !focus.includes(id);
}

function bottom(label: LabelMark, stretch: number): number {
  const {y, height} = labelBox(label, stretch);
  return y + height;
}

/** One size for all large words: such that each stands on a line, but no smaller than words that stand out. */
function titleSize(
  columns: readonly Column[],
  scale: number,
  context: SceneContext,
  {u, wide, stretch}: Frame
): number {
  const alone = sum(columns, ({said}) => said.length) === 1 ? 1.6 : 1;
  const ideal = Math.max(22 * u, (wide ? 72 : 34) * u * scale * alone);
  const least = Math.min(ideal, Math.max(22 * u, (wide ? 44 : 26) * u * scale));
  const sizes = columns.flatMap(({said, left, right}) =>
    said.map(({title}) => {
      const words = expand(title, context);
      const width = Math.max(0, right - left);
      const onOneLine = width / (textWidth(words, 'display', 1, stretch) || 1);
      const wished = Math.max(least, Math.min(ideal, onOneLine));
      return sizeToFit(words, width, 'display', wished, 14 * u, stretch);
    })
  );
  return min(sizes) ?? ideal;
}

/** Where there is room and both sides speak, each has a half with a blank between; else all share a column. */
function columnsOf(said: readonly Statement[], {left, right}: Between, {wide}: Frame): readonly Column[] {
  const of = (side: Statement['side']) => said.filter((each) => each.side === side);
  const [first, second] = [of('first'), of('second')];
  if (!wide || first.length === 0 || second.length === 0 || of(undefined).length > 0) {
    return [{said, left, right}];
  }
  const half = (right - left) * 0.44;
  return [
    {said: first, left, right: left + half},
    {said: second, left: right - half, right}
  ];
}
