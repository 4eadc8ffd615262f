import {numberOf} from '../model/ratio.js';
import {instantOf, offsetMinutes, wallTime, wallTimeAt, type WallTime} from '../words/zone.js';
import type {ClockData} from './clock-language.js';
import type {SideName} from './poles.js';
import type {SceneContext} from './scene.js';

/** When things are on the scale, in ms since 1970. */
export interface ClockTimes {
  readonly meeting: number;
  /** Derived: the meeting less the time that lies between, since the notice has no hour. */
  readonly notice: number;
  /** How far the mark of the notice reaches before and after that. */
  readonly blur: number;
}

const QUARTER = 900_000;
const DAY = 96 * QUARTER;
const hoursIn: Readonly<Record<string, number>> = {hour: 1, day: 24, week: 168};

/** The moments that the scale is made from; undefined where a fact has no hour, so that none is invented. */
export function clockTimes({data, facts}: SceneContext<ClockData>): ClockTimes | undefined {
  const value = facts.get(data.meeting.fact)?.value;
  const before = facts.get(data.notice.before);
  const number = numberOf(before, facts);
  const unit = before?.value.type === 'number' ? hoursIn[before.value.unit] : undefined;
  if (value?.type !== 'time' || value.time === undefined || number === undefined || unit === undefined) {
    return undefined;
  }
  const {date, time, zone = data.tracks.first.zone} = value;
  const meeting = instantOf({date, time}, zone);
  const span = number * unit * 4 * QUARTER;
  return {meeting, notice: meeting - span, blur: span / 4};
}

/** What the clock of a track shows at an instant. */
export function shownBy(track: SideName, instant: number, {data}: SceneContext<ClockData>): WallTime {
  return wallTime(data.tracks[track].zone, instant);
}

/** A moment on a track at which its clock shows a round hour, or the date changes. */
export interface Hour extends WallTime {
  readonly instant: number;
  /** The date changes here. */
  readonly isNewDay?: true;
}

/**
 * The round hours of a zone between two instants, so many hours apart by its own clock, and each change of
 * its date. Quarters of an hour are looked at one by one: that is exact also where clocks are put back.
 */
export function roundHours(zone: string, from: number, to: number, every: number): readonly Hour[] {
  const start = Math.ceil(from / QUARTER) * QUARTER;
  const offset = offsets(zone);
  const hours: Hour[] = [];
  let {date: before} = wallTimeAt(offset(start - QUARTER), start - QUARTER);
  for (let instant = start; instant <= to; instant += QUARTER) {
    const {date, time} = wallTimeAt(offset(instant), instant);
    const [hour = 0, minute] = time.split(':').map(Number);
    if (date !== before) hours.push({instant, date, time, isNewDay: true});
    else if (minute === 0 && hour % every === 0) hours.push({instant, date, time});
    before = date;
  }
  return hours;
}

/** The offsets of a zone, asked for at the ends of each day, and in between only where these differ. */
function offsets(zone: string): (instant: number) => number {
  const atStart = new Map<number, number>();
  const of = (day: number): number => {
    const offset = atStart.get(day) ?? offsetMinutes(zone, day * DAY);
    atStart.set(day, offset);
    return offset;
  };
  return (instant) => {
    const day = Math.floor(instant / DAY);
    const offset = of(day);
    return offset === of(day + 1) ? offset : offsetMinutes(zone, instant);
  };
}

/** A date in words without its year: the facts say why there is none. */
export function dayWords(date: string, language: string, month: 'long' | 'short'): string {
  const key = `${language} ${month}`;
  const format =
    dayFormats.get(key) ?? new Intl.DateTimeFormat(language, {day: 'numeric', month, timeZone: 'UTC'});
  dayFormats.set(key, format);
  return format.format(new Date(`${date}T00:00Z`));
}

/** To make a format takes far longer than to use it. */
const dayFormats = new Map<string, Intl.DateTimeFormat>();
