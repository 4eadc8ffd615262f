import type {LabelMark, Mark, RuleMark} from '../marks/mark.js';
import {textBlock} from '../marks/text-block.js';
import {textWidth, type FontName} from '../words/text-width.js';
import type {ClockData} from './clock-language.js';
import {dayWords, roundHours, type Hour} from './clock-times.js';
import type {Tracks, TrackPlan} from './clock-tracks.js';
import type {Frame} from './frame.js';
import type {SceneContext} from './scene.js';

const steps = [1, 2, 3, 6, 12, 24];
const HOUR = 3_600_000;

type Scale = Pick<Tracks, 'xs' | 'top' | 'bottom' | 'scale' | 'thick'>;

/** Each clock's round hours along its line, and where its date changes. */
export function drawHours(
  context: SceneContext<ClockData>,
  frame: Frame,
  {hours: where, clocks, meets}: TrackPlan,
  {xs, top, bottom, scale, thick}: Scale
): {readonly marks: readonly Mark[]; readonly leftOut: number} {
  const {u, wide, width} = frame;
  const size = (wide ? 15 : 14) * u;
  const [from, to] = scale.domain;
  const perPx = (to - from) / (scale(to) - scale(from) || 1);
  const start = from - (scale(from) - top - size * 0.5) * perPx;
  const end = to + (bottom - scale(to) - size * 0.5) * perPx;
  const every = steps.find((hours) => (hours * HOUR) / perPx >= (wide ? 96 : 52) * u) ?? 24;
  const outside = Math.min(xs.first, width - xs.second);
  const each = clocks.flatMap((side) => {
    const hours = roundHours(context.data.tracks[side].zone, start, end, every);
    return hours.map((hour) => {
      const y = scale(hour.instant);
      const outwards: Place['outwards'] = side === 'first' ? -1 : 1;
      const isTaken = meets && Math.abs(scale(to) - y) < 1.4 * size;
      const key = `${side}/${new Date(hour.instant).toISOString().slice(0, 16)}`;
      const near = meets && Math.abs(scale(to) - y) < 3 * size ? scale(to) : y;
      return {hour, key, x: xs[side], y, near, outwards, isTaken};
    });
  });
  const away = thick / 2 + 5 * u;
  const hourWidth = textWidth('00:00', 'sans', size, frame.stretch);
  const long = wide && outside >= away + hourWidth + 120 * u;
  const style: Style = {frame, size, away, hourWidth, long, language: context.language};
  if (where === 'none') {
    const dates = each.filter(({hour}) => hour.ends !== undefined);
    return {marks: each.map((place) => tick(place, style)), leftOut: dates.length};
  }
  return {marks: each.flatMap((place) => drawHour(place, style)), leftOut: 0};
}

interface Style {
  readonly frame: Frame;
  readonly size: number;
  /** How far from the line the hours stand. */
  readonly away: number;
  readonly hourWidth: number;
  /** There is room for dates beside the hours; else they stand above and below. */
  readonly long: boolean;
  readonly language: string;
}

interface Place {
  readonly hour: Hour;
  readonly key: string;
  readonly x: number;
  readonly y: number;
  /** The height of another hour close by, which the dates must clear; else its own. */
  readonly near: number;
  readonly outwards: 1 | -1;
  readonly isTaken: boolean;
}

function tick({key, x, y, outwards}: Place, {frame}: Style): RuleMark {
  return {
    kind: 'rule',
    key: `${key}/tick`,
    paint: 'axis',
    x1: x,
    y1: y,
    x2: x + outwards * 6 * frame.u,
    y2: y
  };
}

function drawHour(place: Place, style: Style): readonly Mark[] {
  const {hour, key, x, outwards, isTaken} = place;
  if (isTaken) return drawDates(place, style);
  const {size, away} = style;
  const label = besideLine(place, style, {
    key: `${key}/hour`,
    text: hour.time,
    x: x + outwards * away,
    font: 'sans',
    size,
    paint: 'soft'
  });
  const priority = hour.ends === undefined ? 3 : 2;
  return [tick(place, style), {...label, priority}, ...drawDates(place, style)];
}

/**
 * The date that ends and the one that begins: outwards of the hour with a rule between, or above and below it. Where
 * another hour is so close that it hides midnight, only the one that begins, under that hour, whose date it is.
 */
function drawDates(place: Place, style: Style): readonly Mark[] {
  const {hour, key, x, y, near, outwards, isTaken} = place;
  const {frame, away, hourWidth, long, language} = style;
  const {u, wide} = frame;
  if (hour.ends === undefined) return [];
  const from = x + outwards * (away + hourWidth + 9 * u);
  const to = from + outwards * 98 * u;
  const heights = long ? [y - 13 * u, y + 13 * u] : [Math.min(y, near) - 18 * u, Math.max(y, near) + 18 * u];
  const dates = [hour.ends, hour.date].map((date, i): LabelMark => {
    const label = besideLine(place, style, {
      key: `${key}/${i === 0 ? 'ends' : 'begins'}`,
      text: dayWords(date, language, long ? 'long' : 'short'),
      x: long ? to : x + outwards * away,
      font: 'sans-strong',
      size: (wide ? 14 : 13) * u,
      paint: 'ink'
    });
    const flipped = label.anchor === 'end' ? 'start' : 'end';
    return {
      ...label,
      y: label.y - y + (heights[i] ?? y),
      anchor: long ? flipped : label.anchor,
      priority: 1
    };
  });
  if (!long) return isTaken && near !== y ? dates.slice(1) : dates;
  return [...dates, {kind: 'rule', key: `${key}/day`, paint: 'day', x1: from, y1: y, x2: to, y2: y}];
}

/** A label whose middle is at the height of its hour. */
function besideLine(
  {y, outwards}: Place,
  {frame}: Style,
  label: {
    readonly key: string;
    readonly text: string;
    readonly x: number;
    readonly font: FontName;
    readonly size: number;
    readonly paint: string;
  }
): LabelMark {
  const anchor = outwards < 0 ? ('end' as const) : ('start' as const);
  const top = y - label.size * 0.4;
  return textBlock({...label, top, maxWidth: Infinity, stretch: frame.stretch, anchor});
}
