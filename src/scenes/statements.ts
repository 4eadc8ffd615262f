import {markBox} from '../marks/box.js';
import type {Mark} from '../marks/mark.js';
import {max, min, sum} from 'd3-array';
import {shift} from '../marks/shift.js';
import {sizeToFit} from '../marks/text-block.js';
import {expand} from '../words/expand.js';
import {textWidth} from '../words/text-width.js';
import type {Built, Frame} from './frame.js';
import {isDim} from './is-dim.js';
import {edgePoles, headlineBlock, type Between} from './poles.js';
import {isQuotation} from './quotation.js';
import type {SceneContext, SharedView} from './scene.js';
import type {Statement} from './statement.js';
import {drawStatement, type Strip} from './statement-block.js';
import {actorOf, drawExchange, groupsOf} from './statement-exchange.js';

/** A strip from top to bottom, and the statements that stand in it. */
interface Column extends Strip {
  readonly said: readonly (readonly Statement[])[];
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
  const headline = headlineBlock(context, view.headline, frame, head);
  const room = Math.max(0, area.height - head.height - headline.height);
  const lit = said.filter(({id}) => !isDim(id, view));
  const tries = [said, lit].flatMap((shown) => [1, 0.8, 0.65, 0.5].map((scale) => ({shown, scale})));
  let best = attempt(tries[0]!);
  for (const each of tries.slice(1)) {
    if (best.used <= room) break;
    best = attempt(each);
  }
  const {drawn, rows, used} = best;
  const free = Math.max(0, room - used);
  const gap = Math.min(free / Math.max(1, rows.length), (wide ? 200 : 130) * u);
  const lead = (free - gap * Math.max(0, rows.length - 1)) * 0.4;
  const marks = drawn.flatMap((blocks) => {
    let y = area.y + head.height + headline.height + lead;
    return blocks.flatMap(({marks}, i) => {
      const top = y;
      y += (rows[i] ?? 0) + gap;
      return marks.map((mark) => shift(mark, 0, top));
    });
  });
  // A label that finds no room is left out later, and counted; what tied it to a line, or stood over it, must not stay
  // behind. The ground, which stands for no fact, goes on under the cards.
  const foot = area.y + area.height;
  const seen = marks.filter((mark) => {
    const last = marks.find(({key}) => key === mark.key.replace('/over', '/title')) ?? mark;
    const {y, height} = markBox(last);
    return mark.kind === 'label' || y + height <= (mark.fact === undefined ? frame.height : foot);
  });
  const isNamed = ({kind, key}: Mark) => kind === 'label' && /\/(title|words)$/.test(key);
  const leftOut = 2 * said.length - marks.filter(isNamed).length;
  return {marks: [...head.marks, ...headline.marks, ...seen], leftOut};

  function attempt({shown, scale}: {readonly shown: readonly Statement[]; readonly scale: number}) {
    const columns = columnsOf(shown, head, frame);
    const size = titleSize(columns, scale, context, frame);
    const alone = shown.length === 1;
    const drawn = columns.map((column) =>
      column.said.map((group) => {
        const [each] = group;
        return !each || actorOf(each) !== undefined
          ? drawExchange(group, column, scale, view, context, frame)
          : drawStatement(
              each,
              column,
              {scale, size, dim: isDim(each.id, view), room: alone ? room : 0},
              context,
              frame
            );
      })
    );
    const most = max(drawn, ({length}) => length) ?? 0;
    const rows = Array.from({length: most}, (_, i) => max(drawn, (blocks) => blocks[i]?.height ?? 0) ?? 0);
    return {shown, drawn, rows, used: sum(rows)};
  }
}

/** One size for all large words but quotations: such that each stands on a line, but no smaller than words that stand out. */
function titleSize(
  columns: readonly Column[],
  scale: number,
  context: SceneContext,
  {u, wide, stretch}: Frame
): number {
  const alone = sum(columns, ({said}) => said.flat().length) === 1 ? 1.6 : 1;
  const ideal = Math.max(22 * u, (wide ? 72 : 34) * u * scale * alone);
  const least = Math.min(ideal, Math.max(22 * u, (wide ? 44 : 26) * u * scale));
  const sizes = columns.flatMap(({said, left, right}) =>
    said.flat().flatMap((each): readonly number[] => {
      if (isQuotation(each, context.facts)) return [];
      const words = expand(each.title, context);
      const width = Math.max(0, right - left);
      // A hair less: words as wide as the room to the last digit could still break.
      const onOneLine = (0.999 * width) / (textWidth(words, 'display', 1, stretch) || 1);
      const wished = Math.max(least, Math.min(ideal, onOneLine));
      return [sizeToFit(words, width, 'display', wished, 14 * u, stretch)];
    })
  );
  return min(sizes) ?? ideal;
}

/** Where there is room and both sides speak, each has a half with a blank between; else all share a column. */
function columnsOf(said: readonly Statement[], head: Between, {u, wide}: Frame): readonly Column[] {
  const of = (side: Statement['side']) => said.filter((each) => each.side === side);
  const [first, second] = [of('first'), of('second')];
  // Where it is narrow the words leave room for the strokes that tie them to the lines, and everywhere for
  // arrows.
  const inset = wide ? 0 : 10 * u;
  const isArrow = ({tie}: Statement) => tie?.is === 'aim' || tie?.is === 'burden';
  const room = (side: Statement['side']) => inset + (of(side).some(isArrow) ? (wide ? 80 : 24) * u : 0);
  const bare = said.length === 1 || said.some(isArrow);
  const [left, right] = [head.left + room('first'), head.right - room('second')];
  const {xs} = head;
  if (!wide || first.length === 0 || second.length === 0 || of(undefined).length > 0) {
    return [{said: groupsOf(said), left, right, xs, bare}];
  }
  const half = (right - left) * 0.44;
  return [
    {said: groupsOf(first), left, right: left + half, xs, bare},
    {said: groupsOf(second), left: right - half, right, xs, bare}
  ];
}
