import type {LabelMark, Mark} from '../marks/mark.js';
import {textBlock} from '../marks/text-block.js';
import {textWidth} from '../words/text-width.js';
import type {ClockData} from './clock-language.js';
import {dayWords, roundHours, shownBy, type ClockTimes, type Hour} from './clock-times.js';
import type {Tracks, TrackPlan} from './clock-tracks.js';
import type {Frame} from './frame.js';
import {sideNames, type SideName} from './poles.js';
import type {SceneContext} from './scene.js';

type Context = SceneContext<ClockData>;
type Scale = Pick<Tracks, 'xs' | 'top' | 'bottom' | 'scale' | 'beside'> & {readonly times: ClockTimes};

const steps = [1, 2, 3, 6, 12, 24];
const HOUR = 3_600_000;

/** What stands beside a line: an hour, or the date that begins there. */
interface Entry {
  readonly side: SideName;
  readonly key: string;
  readonly y: number;
  readonly time?: string;
  readonly date?: string;
  /** The height of its moment; the date at the head of a line has none. */
  readonly tick?: number;
  readonly priority: number;
}

/** Each clock's round hours along its line. A new date stands in the place of its midnight, the first at the head. */
export function drawHours(
  context: Context,
  frame: Frame,
  plan: TrackPlan,
  place: Scale
): {readonly marks: readonly Mark[]; readonly leftOut: number} {
  const {u, wide, stretch} = frame;
  const {xs, beside} = place;
  const size = (wide ? 15 : 14) * u;
  const entries = sideNames.flatMap((side) => entriesAt(side, size, context, frame, plan, place));
  const ticks = entries.flatMap(({side, key, tick: y}): readonly Mark[] => {
    const x2 = xs[side] + (side === 'first' ? -6 : 6) * u;
    return y === undefined
      ? []
      : [{kind: 'rule', key: `${key}/tick`, paint: 'axis', x1: xs[side], y1: y, x2, y2: y}];
  });
  if (plan.hours === 'none') {
    return {marks: ticks, leftOut: entries.filter(({date, tick}) => date && tick !== undefined).length};
  }
  const inFull = entries.map(({date}) => (date ? dayWords(date, context.language, 'long') : ''));
  const fits = inFull.every((text) => textWidth(text, 'sans-strong', size, stretch) <= beside.width);
  const month = wide && fits ? 'long' : 'short';
  const labels = entries.map(({side, key, y, time = '', date, priority}): LabelMark => {
    const text = date ? dayWords(date, context.language, month) : time;
    const outwards = side === 'first' ? -1 : 1;
    return textBlock(
      {
        key: `${key}/${date ? 'day' : 'hour'}`,
        text,
        x: xs[side] + outwards * beside.away,
        top: y - size * 0.4,
        maxWidth: Infinity,
        font: date ? 'sans-strong' : 'sans',
        size,
        stretch,
        anchor: outwards < 0 ? 'end' : 'start',
        paint: date ? 'ink' : 'soft'
      },
      {priority}
    );
  });
  return {marks: [...ticks, ...labels], leftOut: 0};
}

/** Round hours give way to the mark of the notice and to the hours of the meeting; a date near these stands beside them. */
function entriesAt(
  side: SideName,
  size: number,
  context: Context,
  {u, wide}: Frame,
  {shows}: TrackPlan,
  {top, bottom, scale, times: {notice, meeting, blur}}: Scale
): readonly Entry[] {
  const {data} = context;
  const met = scale(meeting);
  const perPx = (meeting - notice) / (met - scale(notice) || 1);
  const start = notice - (scale(notice) - top - 2 * size) * perPx;
  const end = meeting + (bottom - met - size * 0.5) * perPx;
  const every = steps.find((hours) => (hours * HOUR) / perPx >= (wide ? 96 : 52) * u) ?? 24;
  const isBlurred = shows.notice && side === data.notice.side;
  const hours = roundHours(data.tracks[side].zone, start, end, every);
  const toMeeting = (y: number) => (shows.meeting ? Math.abs(met - y) / size : Infinity);
  const entry = ({instant, date, time, isNewDay}: Hour): readonly Entry[] => {
    const tick = scale(instant);
    const shared = {side, key: `${side}/${new Date(instant).toISOString().slice(0, 16)}`, tick};
    if (isNewDay) {
      const y = toMeeting(tick) < 1.45 ? met + (tick <= met ? -1.45 : 1.45) * size : tick;
      return [{...shared, y, date, priority: 1}];
    }
    const givesWay = toMeeting(tick) < 2.2 || (isBlurred && Math.abs(instant - notice) <= blur);
    return givesWay ? [] : [{...shared, y: tick, time, priority: 3}];
  };
  // In the smallest window the day of the notice is said with its words alone.
  const isTight = isBlurred && scale(notice) - top < 3 * size;
  const {date} = shownBy(side, start, context);
  const head: Entry = {side, key: side, y: top + size / 2, date, priority: 3};
  return [...(isTight ? [] : [head]), ...hours.flatMap(entry)];
}
