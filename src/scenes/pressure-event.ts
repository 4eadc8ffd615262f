import {max, min} from 'd3-array';
import {labelBox} from '../marks/box.js';
import type {DotMark, LabelMark} from '../marks/mark.js';
import {textBlock} from '../marks/text-block.js';
import {belongsTo} from '../model/side.js';
import {expand} from '../words/expand.js';
import {textWidth} from '../words/text-width.js';
import type {Frame} from './frame.js';
import type {Between} from './poles.js';
import {whenWords} from './pressure-when.js';
import type {PressureData, PressureEvent, PressureView} from './pressure-language.js';
import type {SceneContext} from './scene.js';

type Context = SceneContext<PressureData>;

/** Where the axis stands, the dates before it and the events after it. */
export interface EventColumns {
  readonly axisX: number;
  /** The end of the dates. */
  readonly whenX: number;
  readonly textX: number;
  readonly textRoom: number;
  /** The dates have a column of their own; else each stands over its event. */
  readonly dated: boolean;
  readonly size: number;
}

/** One event around the height of its dot: what it takes above and below, and its marks. */
export interface DrawnEvent {
  readonly dot: DotMark;
  readonly labels: readonly LabelMark[];
  readonly top: number;
  readonly bottom: number;
}

/** A longer date wraps, in em: the events need the room. */
const dateRoom = 7;

/** How far above the middle of its letters a line of text begins, in em. */
const middle = 0.45;

/** The columns for a size of type: with room for the longest date, where that leaves enough for the events. */
export function columnsOf(
  context: Context,
  head: Between,
  size: number,
  {u, stretch, wide}: Frame
): EventColumns {
  const gap = (wide ? 26 : 16) * u;
  const left = head.left - (wide ? 0 : 4) * u;
  const right = head.right + (wide ? 0 : 12) * u;
  const widest = max(context.data.events, (event) => {
    const {font, factor} = whenStyle(event, context);
    return Math.min(textWidth(whenWords(event, context), font, size * factor, stretch), dateRoom * size);
  });
  const axisX = Math.max(left + (widest ?? 0) + gap, wide ? left + (right - left) * 0.26 : 0);
  const room = right - axisX - gap;
  if (room >= 8.4 * size * stretch) {
    return {axisX, whenX: axisX - gap, textX: axisX + gap, textRoom: room, dated: true, size};
  }
  const textX = left + 8 * u + gap;
  return {axisX: left + 8 * u, whenX: textX, textX, textRoom: right - textX, dated: false, size};
}

/** A year is larger than other dates, and what the source does not date is in italics. */
function whenStyle(
  {when}: PressureEvent,
  {facts}: Context
): {readonly font: LabelMark['font']; readonly factor: number} {
  const fact = facts.get(when ?? '');
  if (!fact) return {font: 'italic', factor: 0.85};
  const year = fact.value.type === 'time' && fact.value.date.length === 4;
  return {font: 'serif', factor: year ? 1.2 : 1};
}

/** The dot, the date and the acts of an event, around y 0, with so many em of room kept free below. */
export function drawEvent(
  event: PressureEvent,
  context: Context,
  {focus = []}: PressureView,
  columns: EventColumns,
  slack: number,
  {u, wide, stretch}: Frame
): DrawnEvent {
  const lit = focus.includes(event.id);
  const dim = focus.length > 0 && !lit;
  const {size, dated, axisX, textX} = columns;
  const extras = {...(lit && {lit: true as const})};
  const paints = event.acts.map(({by}) => colourOf(by, context));
  const {font, factor} = whenStyle(event, context);
  const dates = size * (dated ? factor : Math.max(0.85, (12 * u) / size));
  const when = textBlock(
    {
      key: `${event.id}/when`,
      text: whenWords(event, context),
      x: columns.whenX,
      top: -dates * middle,
      maxWidth: dated ? dateRoom * size : columns.textRoom,
      font,
      size: Math.max(12 * u, dates),
      stretch,
      anchor: dated ? 'end' : 'start',
      paint: dim || event.when === undefined ? 'soft' : 'ink'
    },
    {...extras, ...(event.when !== undefined && {fact: event.when})}
  );
  const acts: LabelMark[] = [];
  for (const [i, act] of event.acts.entries()) {
    const above = acts.at(-1) ?? (dated ? undefined : when);
    const box = above && labelBox(above, stretch);
    const style = {key: `${act.id}/act`, text: expand(act.words, context), x: textX, size, stretch} as const;
    const top = box ? box.y + box.height + size * 0.16 : -size * middle;
    const paint = dim ? 'soft' : (paints[i] ?? 'ink');
    acts.push(
      textBlock(
        {...style, top, maxWidth: columns.textRoom, font: 'serif', anchor: 'start', paint},
        {...extras, fact: act.fact}
      )
    );
  }
  const dot: DotMark = {
    kind: 'dot',
    key: `${event.id}/dot`,
    paint: `${paints[0] ?? 'ink'} ${event.when === undefined ? 'ring' : 'solid'}`,
    x: axisX,
    y: 0,
    r: (wide ? 7 : 6) * u,
    from: {r: 0},
    ...(dim && {opacity: 0.45}),
    ...extras
  };
  const labels = [when, ...acts];
  const boxes = labels.map((label) => labelBox(label, stretch));
  return {
    dot,
    labels,
    top: Math.min(-dot.r, min(boxes, ({y}) => y) ?? 0) - u,
    bottom: Math.max(dot.r, max(boxes, ({y, height}) => y + height) ?? 0) + size * slack
  };
}

/** The colour of who acted: a side's for all who belong to it, the one other where an actor has it. */
function colourOf(by: string | undefined, {actors, sides}: Context): string {
  if (by === undefined) return 'ink';
  return belongsTo(by, actors, sides) ?? actors.get(by)?.colour ?? 'ink';
}
