import type {LabelMark, Mark} from '../marks/mark.js';
import {shift} from '../marks/shift.js';
import type {Frame} from './frame.js';
import {drawAct, joinArms} from './network-acts.js';
import {drawCard, drawHeading, padding, type Draft} from './network-card.js';
import type {NetworkData, NetworkView} from './network-language.js';
import type {Node} from './network-plan.js';
import {densities, few, forFew} from './network-densities.js';
import type {Density, Place, Row} from './network-row.js';
import {drawRung, isHead} from './network-rung.js';
import {crosses, drawInside} from './network-side.js';
import {drawVenue} from './network-venue.js';
import type {SceneContext} from './scene.js';

export interface Ladder {
  readonly marks: readonly Mark[];
  readonly leftOut: number;
  readonly bottom: number;
  /** The names as they stand, by node, for what is tied to them. */
  readonly names: ReadonlyMap<string, LabelMark>;
}

type Context = SceneContext<NetworkData>;
type Room = {readonly top: number; readonly height: number};

/**
 * The rows between the lines one under the other, as rich as the height allows. Where all find no room, some that
 * are not lit give way: what the step speaks of stands, and as rich as can be.
 */
export function drawLadder(
  nodes: readonly Node[],
  context: Context,
  view: NetworkView,
  frame: Frame,
  xs: Place['xs'],
  room: Room
): Ladder {
  const draft = context.data.frames?.find(({id}) => id === view.frame);
  const all = densitiesFor(nodes, draft, view, frame);
  const passes = ['all', 'lit', 'rest'] as const;
  for (const [pass, density] of passes.flatMap((pass) => all.map((density) => [pass, density] as const))) {
    const place: Place = {context, frame, density, xs};
    const rows = rowsOf(nodes, draft, context, view, place);
    const must = pass === 'lit' ? rows.filter(({lit}) => lit) : rows;
    const pads = draft ? padding * frame.u : 0;
    const need = must.reduce((sum, {height}) => sum + height + density.gap * frame.u, pads);
    const isLast = pass === 'rest' && density === all.at(-1);
    if ((need > room.height || must.length === 0) && !isLast) continue;
    const some = keep(rows, room.height - pads, density.gap * frame.u);
    const empty = !some.some(({id}) => nodes.some((node) => node.id === id && node.framed));
    const kept = some.filter(({id, lit}) => !empty || lit || id !== draft?.id);
    const ladder = spread(kept, room, pads, draft, nodes, place);
    return {...ladder, leftOut: ladder.leftOut + rows.length - kept.length};
  }
  return {marks: [], leftOut: 0, bottom: room.top, names: new Map()};
}

/** A few rungs that stand alone are larger, where they fit. */
function densitiesFor(
  nodes: readonly Node[],
  draft: Draft | undefined,
  {acts}: NetworkView,
  {wide}: Frame
): readonly Density[] {
  const width = wide ? 'wide' : 'narrow';
  const isRoomy = !draft && !acts && nodes.length <= few && nodes.every(({form}) => form !== 'venue');
  return isRoomy ? [forFew[width], ...densities[width]] : densities[width];
}

function rowsOf(
  nodes: readonly Node[],
  draft: Draft | undefined,
  context: Context,
  view: NetworkView,
  place: Place
): readonly Row[] {
  const acts = (context.data.acts ?? []).filter(({id}) => view.acts?.includes(id));
  const toRow = (node: Node): Row => {
    if (node.form === 'venue') return drawVenue(node, place);
    const {place: at} = node;
    if (node.form !== 'side' || at === 'between' || at === 'spot' || crosses(node))
      return drawRung(node, place);
    return drawInside(node, at, place);
  };
  const framed = nodes.filter((node) => node.framed);
  const first = nodes.findIndex((node) => node.framed);
  const before = nodes.slice(0, Math.max(0, first));
  const after = nodes.slice(Math.max(0, first)).filter((node) => !node.framed);
  const head = draft && framed.length > 0 ? [drawHeading(draft, context, view, place)] : [];
  return [
    ...acts.map((act) => drawAct(act, context, view, place)),
    ...before.map(toRow),
    ...head,
    ...framed.map(toRow),
    ...after.map(toRow)
  ];
}

/** As many rows as fit the height; those that are not lit give way first, from the end. */
function keep(rows: readonly Row[], height: number, gap: number): readonly Row[] {
  const kept = [...rows];
  let free = height - rows.reduce((sum, row) => sum + row.height + gap, 0);
  while (free < 0 && kept.length > 1) {
    const index = kept.map(({lit}) => lit).lastIndexOf(false);
    const [gone] = kept.splice(index < 0 ? kept.length - 1 : index, 1);
    free += (gone?.height ?? 0) + gap;
  }
  return kept;
}

/** Rows with even gaps between them, and the card behind those that it holds. */
function spread(
  rows: readonly Row[],
  {top, height}: Room,
  pads: number,
  draft: Draft | undefined,
  nodes: readonly Node[],
  place: Place
): Ladder {
  const {u, wide} = place.frame;
  const framed = (id: string) => nodes.some((node) => node.id === id && node.framed);
  const lastFramed = rows.findLast(({id}) => framed(id));
  const free = height - pads - rows.reduce((sum, row) => sum + row.height, 0);
  const [loose, usual, close] = wide ? [170, 56, 28] : [48, 22, 10];
  const most = (rows.length < 4 ? loose : nodes.some(isHead) ? close : usual) * u;
  const gap = Math.max(place.density.gap * u, Math.min(free / Math.max(1, rows.length), most));
  let y = top + Math.max(0, free - gap * (rows.length - 1)) * (rows.length < 4 ? 0.4 : 0.3);
  const tops = new Map<string, number>();
  for (const row of rows) {
    tops.set(row.id, y);
    y +=
      row.height +
      (row === lastFramed ? pads : 0) +
      (row.id === draft?.id ? Math.min(gap, (wide ? 24 : 14) * u) : gap);
  }
  const at = (row: Row | undefined) => tops.get(row?.id ?? '') ?? 0;
  const foot = (row: Row) => at(row) + row.height;
  const heading = rows.find(({id}) => id === draft?.id);
  const accents = rows.filter(({id}) =>
    nodes.some((node) => node.id === id && node.framed && node.paint === 'accent' && !node.dim)
  );
  const card =
    draft && heading && lastFramed
      ? drawCard(
          draft,
          at(heading),
          foot(lastFramed) + pads,
          accents.map((row) => ({
            id: row.id,
            top: at(row) - Math.min(gap / 2, 9 * u),
            bottom: foot(row) + (row === lastFramed ? pads : Math.min(gap / 2, 9 * u))
          })),
          place
        )
      : [];
  const marks = rows.flatMap((row) => row.marks.map((mark) => shift(mark, 0, at(row))));
  return {
    marks: [...card, ...joinArms(marks, place.frame)],
    leftOut: rows.reduce((sum, {leftOut}) => sum + leftOut, 0),
    bottom: Math.max(top, y - gap),
    names: namesIn(rows, tops)
  };
}

function namesIn(rows: readonly Row[], tops: ReadonlyMap<string, number>): ReadonlyMap<string, LabelMark> {
  const found = rows.flatMap(({id, name}): readonly [string, LabelMark][] => {
    const top = tops.get(id);
    return name && top !== undefined ? [[id, {...name, y: name.y + top}]] : [];
  });
  return new Map(found);
}
