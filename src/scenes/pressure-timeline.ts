import {labelBox} from '../marks/box.js';
import type {LabelMark, Mark} from '../marks/mark.js';
import {shift} from '../marks/shift.js';
import {textBlock} from '../marks/text-block.js';
import {actorName} from '../words/expand.js';
import type {Built, Frame} from './frame.js';
import {edgePoles, headlineBlock, sideNames} from './poles.js';
import {drawAxis} from './pressure-axis.js';
import {columnsOf, drawEvent, type DrawnEvent, type EventColumns} from './pressure-event.js';
import {spread} from './pressure-spread.js';
import {stationsOf} from './pressure-stations.js';
import type {PressureData, PressureEvent, PressureView} from './pressure-language.js';
import type {SceneContext} from './scene.js';
import {pressureMessages} from '../words/pressure-messages.js';

type Context = SceneContext<PressureData>;
type Timeline = Extract<PressureView, {show: 'timeline'}>;

/** The events up to the last that is spoken of, from top to bottom on one axis, in the largest type in which most of them can be named. */
export function drawTimeline(context: Context, view: Timeline, frame: Frame): Built {
  const {u, wide, area} = frame;
  const events = toldBy(view, context);
  const more = events.length < context.data.events.length;
  const head = edgePoles(context, frame);
  const headline = headlineBlock(context, view.headline, frame, head);
  const top = area.y + head.height + headline.height;
  const foot = area.y + area.height - (wide ? 64 : 4) * u;
  const sizes = wide ? [22, 20, 18, 16, 14] : [17, 16, 15, 14, 13];
  const [first = {slack: 0.25, points: 16}, ...others] = [0.25, 0.08].flatMap((slack) =>
    sizes.map((points) => ({slack, points}))
  );
  let best = attempt(first);
  const tried: (typeof best)[] = [];
  for (const each of others) {
    if (best.kept.size === events.length) break;
    const next = attempt(each);
    tried.push(next);
    if (next.kept.size > best.kept.size) best = next;
  }
  // Where close years leave no room for the words beside their dots, these stand apart, tied to them.
  for (const each of tried) {
    if (best.kept.size === events.length) break;
    const next = apart(each);
    if (next.kept.size > best.kept.size) best = next;
  }
  const {columns, drawn, stations, kept, ys} = best;
  const marks = events.flatMap((event, i): readonly Mark[] => {
    const {dot, labels} = drawn[i]!;
    const at = stations.ys[i]!;
    const here = shift(dot, 0, at);
    if (!kept.has(event)) return [here];
    const ties = tied(event.id, at, ys[i]!, columns, frame);
    return [here, ...ties, ...labels.map((mark) => shift(mark, 0, ys[i]!))];
  });
  const axis = drawAxis(events, stations, more ? foot : undefined, columns, context, frame);
  const key = wide ? colourKey(context, columns.textX, area.y + area.height - 26 * u, frame) : [];
  const leftOut = events.filter((event) => !kept.has(event)).length;
  return {marks: [...head.marks, ...headline.marks, ...axis, ...marks, ...key], leftOut};

  function attempt({slack, points}: {readonly slack: number; readonly points: number}) {
    const columns = columnsOf(context, head, points * u, frame);
    const drawn = events.map((event) => drawEvent(event, context, view, columns, slack, frame));
    const first = top - Math.min(0, drawn[0]?.top ?? 0);
    const last = Math.max(first, foot - Math.max(0, drawn.at(-1)?.bottom ?? 0));
    const stations = stationsOf(events, context.facts, first, last, more, (wide ? 110 : 84) * u);
    const kept = fitting(events, drawn, stations.ys, {top, foot}, view);
    return {columns, drawn, stations, kept, ys: stations.ys};
  }

  /**
   * The same with words that leave their dots, but not so far that the line between them would run along the axis:
   * rather are they left out.
   */
  function apart(tried: ReturnType<typeof attempt>): ReturnType<typeof attempt> {
    const {drawn, stations, columns} = tried;
    const most = 2 * (columns.textX - columns.axisX);
    const wanted = [...ranked(events, view)];
    for (;;) {
      const extents = drawn.map((each, i) => (wanted.includes(events[i]!) ? each : undefined));
      const ys = spread(stations.ys, extents, {top, bottom: foot});
      if (ys.every((y, i) => Math.abs(y - stations.ys[i]!) <= most)) {
        return {...tried, kept: fitting(events, drawn, ys, {top, foot}, view), ys};
      }
      wanted.pop();
    }
  }
}

/** What the step has come to: what is not told yet is not drawn. */
function toldBy({focus = []}: Timeline, {data}: Context): readonly PressureEvent[] {
  const last = data.events.findLastIndex(({id}) => focus.includes(id));
  return last < 0 ? data.events : data.events.slice(0, last + 1);
}

/** The events whose words have room beside their dots: first those that are lit, then those with a date, then in their order. */
function fitting(
  events: readonly PressureEvent[],
  drawn: readonly DrawnEvent[],
  ys: readonly number[],
  {top, foot}: {readonly top: number; readonly foot: number},
  view: Timeline
): ReadonlySet<PressureEvent> {
  const taken: {readonly top: number; readonly bottom: number}[] = [];
  const kept = new Set<PressureEvent>();
  for (const event of ranked(events, view)) {
    const i = events.indexOf(event);
    const box = {top: ys[i]! + drawn[i]!.top, bottom: ys[i]! + drawn[i]!.bottom};
    if (box.top < top - 0.5 || box.bottom > foot + 0.5) continue;
    if (taken.some((other) => other.top < box.bottom && box.top < other.bottom)) continue;
    taken.push(box);
    kept.add(event);
  }
  return kept;
}

/** The events by how much they want to be named. */
function ranked(events: readonly PressureEvent[], {focus = []}: Timeline): readonly PressureEvent[] {
  const rank = (event: PressureEvent) =>
    (focus.includes(event.id) ? 0 : 2) + (event.when === undefined ? 1 : 0);
  return [...events].sort((a, b) => rank(a) - rank(b));
}

/** From a dot to words that do not stand beside it. */
function tied(
  id: string,
  from: number,
  to: number,
  {axisX, whenX, textX, dated}: EventColumns,
  {u, wide}: Frame
): readonly Mark[] {
  if (Math.abs(to - from) < u) return [];
  const r = (wide ? 7 : 6) * u;
  const tie = (key: string, x1: number, x2: number): Mark => ({
    kind: 'rule',
    key,
    paint: 'axis',
    x1,
    y1: from,
    x2,
    y2: to
  });
  return [
    tie(`${id}/tie`, axisX + r, textX - 3 * u),
    ...(dated ? [tie(`${id}/tie-when`, axisX - r, whenX + 3 * u)] : [])
  ];
}

/** Whose acts the colours are, in a row at the foot. */
function colourKey(
  {sides, messages}: Context,
  left: number,
  y: number,
  {u, stretch}: Frame
): readonly Mark[] {
  const words = pressureMessages[messages.language];
  const entries = [
    ...sideNames.map((side) => [side, words.acted(actorName(sides[side]) ?? '')] as const),
    ['ink', words.ofNeither] as const
  ];
  let x = left;
  return entries.flatMap(([paint, text]): readonly Mark[] => {
    const label: LabelMark = textBlock(
      {
        key: `key/${paint}`,
        text,
        x: x + 12 * u,
        top: y - 7 * u,
        maxWidth: Infinity,
        font: 'sans',
        size: 14 * u,
        stretch,
        anchor: 'start',
        paint: 'soft'
      },
      {priority: 3}
    );
    const dot: Mark = {kind: 'dot', key: `key/${paint}-dot`, paint: `${paint} solid`, x, y, r: 5 * u};
    x += 12 * u + labelBox(label, stretch).width + 30 * u;
    return [dot, label];
  });
}
