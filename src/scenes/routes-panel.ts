import {labelBox, markBox, type Box} from '../marks/box.js';
import type {LabelMark, Mark} from '../marks/mark.js';
import {shift} from '../marks/shift.js';
import {textBlock} from '../marks/text-block.js';
import {numberOf} from '../model/ratio.js';
import {expand, factIn} from '../words/expand.js';
import {formatFact} from '../words/format.js';
import type {Frame} from './frame.js';
import {named} from './named.js';
import type {Between} from './poles.js';
import {people, type Column, type Part} from './routes-people.js';
import type {RoutesData, RoutesView} from './routes-language.js';
import type {SceneContext} from './scene.js';

/**
 * What the view says that lies nowhere on the map: beside the map, or under it where there is no room. Gives the plain
 * ground that it wants over a whole map, and what room is left for the map. With no map it is as large as the stage.
 */
export function drawPanel(
  context: SceneContext<RoutesData>,
  view: RoutesView,
  frame: Frame,
  room: Box,
  head: Between
): {readonly plain: readonly Mark[]; readonly marks: readonly Mark[]; readonly rest: Box} {
  const [list] = named(context.data.lists, [view.list ?? '']);
  const [count] = named(context.data.counts, [view.count ?? '']);
  if (!list && !count) return {plain: [], marks: [], rest: room};
  const {wide, u, width, height} = frame;
  const isBare = view.frame?.length === 0;
  const beside = wide && !isBare;
  const across = beside ? width * 0.46 : width;
  const column: Column = {
    context,
    frame,
    x: wide ? head.left - 16 * u : head.left,
    width: Math.max(1, (beside ? across : head.right) - head.left - (wide ? 8 * u : 0))
  };
  const heightOf = (parts: readonly Part[]) => parts.reduce((sum, part) => sum + part.height, 0);
  const partsAt = (scale: number) => [
    ...(list ? listParts(list, column, isBare, scale) : []),
    ...(count ? countParts(count, column, scale) : [])
  ];
  // What stands alone is large. In a low window a long step may cover some of what is kept for the drawing.
  const parts =
    (isBare ? [list?.items.length === 1 ? 1.9 : 1.3, 1.3] : [])
      .map(partsAt)
      .find((each) => heightOf(each) <= room.height * 0.92) ?? partsAt(1);
  const used = heightOf(parts);
  const below = Math.max(room.height * 0.16, room.height - used - 14 * u);
  const top = wide || isBare ? room.y + Math.max(0, (room.height - used) * 0.4) : room.y + below + 14 * u;
  let y = top;
  const marks = parts.flatMap((part) => {
    const at = y;
    y += part.height;
    return part.marks.map((mark) => shift(mark, 0, at));
  });
  const bottom = frame.area.y + frame.area.height;
  const seen = marks.filter((mark) => mark.kind === 'label' || lowest(mark) <= bottom);
  const edge = room.y + below;
  const plain: Mark = wide
    ? {
        kind: 'rect',
        key: 'panel',
        paint: 'panel',
        x: 0,
        y: 0,
        width: across,
        height,
        from: {width: 0, opacity: 1}
      }
    : {kind: 'rect', key: 'panel', paint: 'panel', x: 0, y: edge, width, height: Math.max(0, height - edge)};
  return {
    plain: [plain],
    marks: seen,
    rest: wide
      ? {...room, x: across, width: Math.max(0, room.x + room.width - across)}
      : {...room, height: Math.max(0, below)}
  };
}

function lowest(mark: Mark): number {
  const {y, height} = markBox(mark);
  return y + height;
}

function listParts(
  list: NonNullable<RoutesData['lists']>[number],
  column: Column,
  isBare: boolean,
  scale: number
): readonly Part[] {
  const {u, wide} = column.frame;
  const large = (wide ? 30 : 20) * scale * u;
  return [
    words(column, `${list.id}/title`, list.title, 'serif', (wide ? 22 : 16) * u, 'ink', (wide ? 26 : 12) * u),
    ...list.items.map((item): Part => {
      const part = words(
        column,
        `${item.id}/words`,
        item.words,
        isBare ? 'display' : 'serif',
        large,
        'ink',
        0.5 * large,
        item.fact
      );
      const rule: Mark = {
        kind: 'rule',
        key: `${item.id}/rule`,
        paint: 'hair',
        x1: column.x,
        y1: 0,
        x2: column.x + column.width,
        y2: 0
      };
      const drop = 0.42 * large;
      return {marks: [rule, ...part.marks.map((mark) => shift(mark, 0, drop))], height: part.height + drop};
    }),
    words(column, `${list.id}/by`, list.by, 'sans', (wide ? 14 : 12.5) * u, 'soft', 4 * u)
  ];
}

function countParts(
  count: NonNullable<RoutesData['counts']>[number],
  column: Column,
  scale: number
): readonly Part[] {
  const {u, wide} = column.frame;
  const fact = column.context.facts.get(count.fact);
  if (!fact) return [];
  const figure = formatFact(fact, column.context);
  return [
    words(
      column,
      `${count.id}/figure`,
      figure,
      'display',
      (wide ? 52 : 25) * scale * u,
      'ink',
      (wide ? 24 : 12) * u,
      fact.id
    ),
    people(count.id, fact, numberOf(fact, column.context.facts) ?? 0, column, scale),
    words(
      column,
      `${count.id}/words`,
      count.words,
      'serif',
      (wide ? 23 : 17) * scale * u,
      'ink',
      (wide ? 14 : 7) * u,
      fact.id
    ),
    words(column, `${count.id}/by`, count.by, 'sans', (wide ? 14 : 12.5) * u, 'soft', 4 * u)
  ];
}

function words(
  {context, frame, x, width}: Column,
  key: string,
  text: string,
  font: LabelMark['font'],
  size: number,
  paint: string,
  after: number,
  fact?: string
): Part {
  const label = textBlock(
    {
      key,
      text: expand(text, context),
      x,
      top: 0,
      maxWidth: width,
      font,
      size,
      stretch: frame.stretch,
      anchor: 'start',
      paint
    },
    {
      ...factIn(text, context),
      ...(fact !== undefined && {fact, lit: true as const}),
      priority: font === 'sans' ? 1 : 0
    }
  );
  const box = labelBox(label, frame.stretch);
  return {marks: [label], height: box.y + box.height + after};
}
