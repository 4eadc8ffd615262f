/** A date and a time as a clock on the wall shows them. */
export interface WallTime {
  /** Such as 2026-02-06. */
  readonly date: string;
  /** Such as 10:00. */
  readonly time: string;
}

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

const formats = new Map<string, Intl.DateTimeFormat>();

/** What the clocks of a zone show at an instant, given in ms since 1970, by the zone's own rules for that day. */
export function wallTime(zone: string, instant: number): WallTime {
  return wallTimeAt(offsetMinutes(zone, instant), instant);
}

/** The same for clocks that are known to be so many minutes ahead of UTC. */
export function wallTimeAt(offset: number, instant: number): WallTime {
  const shown = new Date(instant + offset * MINUTE).toISOString();
  return {date: shown.slice(0, 10), time: shown.slice(11, 16)};
}

/** By how many minutes the clocks of a zone are ahead of UTC at an instant; less than 0 where they are behind. */
export function offsetMinutes(zone: string, instant: number): number {
  return (wall(zone, instant) - Math.floor(instant / 1000) * 1000) / MINUTE;
}

/**
 * The instant at which the clocks of a zone show a date and a time. Of an hour that they show twice it is the
 * first; a time that they skip is as much later as they are put forward.
 */
export function instantOf({date, time}: WallTime, zone: string): number {
  const shown = Date.parse(`${date}T${time}Z`);
  const [before, after] = [shown - DAY, shown + DAY].map((near) => offsetMinutes(zone, near));
  const found = [before, after]
    .map((offset = 0) => shown - offset * MINUTE)
    .filter((instant) => wall(zone, instant) === shown);
  return found.length > 0 ? Math.min(...found) : shown - (before ?? 0) * MINUTE;
}

/** What the clocks of a zone show, read as if it were UTC. */
function wall(zone: string, instant: number): number {
  const parts = formatOf(zone).formatToParts(instant);
  const part = (type: Intl.DateTimeFormatPartTypes) =>
    Number(parts.find((each) => each.type === type)?.value);
  const date = [part('year'), part('month') - 1, part('day')] as const;
  return Date.UTC(...date, part('hour'), part('minute'), part('second'));
}

/** Making a format is slow, and asking one always gives the same: each zone's is kept. */
function formatOf(zone: string): Intl.DateTimeFormat {
  const numeric = 'numeric' as const;
  const known = formats.get(zone);
  if (known) return known;
  const format = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
    timeZone: zone,
    hourCycle: 'h23',
    year: numeric,
    month: numeric,
    day: numeric,
    hour: numeric,
    minute: numeric,
    second: numeric
  });
  formats.set(zone, format);
  return format;
}
