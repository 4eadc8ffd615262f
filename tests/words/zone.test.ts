import {describe, expect, it} from 'vitest';
import {instantOf, offsetMinutes, wallTime} from '../../src/words/zone.js';

const at = (text: string) => Date.parse(text);
const iso = (instant: number) => new Date(instant).toISOString().slice(0, 16);

describe('offsetMinutes(zone, instant)', () => {
  const cases = [
    ['America/New_York', '2026-03-08T06:59:59Z', -300],
    ['America/New_York', '2026-03-08T07:00:00Z', -240],
    ['America/New_York', '2026-11-01T05:59:59Z', -240],
    ['America/New_York', '2026-11-01T06:00:00Z', -300],
    ['Europe/Berlin', '2026-03-29T00:59:59Z', 60],
    ['Europe/Berlin', '2026-03-29T01:00:00Z', 120],
    ['Europe/Berlin', '2026-10-25T00:59:59Z', 120],
    ['Europe/Berlin', '2026-10-25T01:00:00Z', 60],
    ['Australia/Lord_Howe', '2026-04-04T14:59:59Z', 660],
    ['Australia/Lord_Howe', '2026-04-04T15:00:00Z', 630],
    ['Asia/Kathmandu', '2026-02-06T06:00:00Z', 345],
    ['America/St_Johns', '2026-02-06T06:00:00Z', -210]
  ] as const;
  it.each(cases)('of %s at %s is %d', (zone, instant, offset) => {
    expect(offsetMinutes(zone, at(instant))).toBe(offset);
  });

  it('of a zone without summer time is the same in winter and in summer', () => {
    expect(offsetMinutes('Asia/Muscat', at('2026-02-06T00:00Z'))).toBe(240);
    expect(offsetMinutes('Asia/Muscat', at('2026-07-06T00:00Z'))).toBe(240);
  });

  it('is whole minutes also for an instant between two seconds, and before 1970', () => {
    expect(offsetMinutes('Asia/Muscat', at('2026-02-06T00:00:00.250Z'))).toBe(240);
    expect(offsetMinutes('America/New_York', at('1969-01-15T12:00:00.750Z'))).toBe(-300);
  });
});

describe('wallTime(zone, instant)', () => {
  it('is one instant on two clocks, on two days where it is past midnight on one', () => {
    expect(wallTime('Asia/Muscat', at('2026-02-05T22:30Z'))).toEqual({date: '2026-02-06', time: '02:30'});
    expect(wallTime('America/New_York', at('2026-02-05T22:30Z'))).toEqual({
      date: '2026-02-05',
      time: '17:30'
    });
  });

  it('shows midnight as 00:00 of the new day', () => {
    expect(wallTime('America/New_York', at('2026-02-06T05:00Z'))).toEqual({
      date: '2026-02-06',
      time: '00:00'
    });
  });
});

describe('instantOf(wallTime, zone)', () => {
  const cases = [
    ['2026-02-06', '10:00', 'Asia/Muscat', '2026-02-06T06:00'],
    ['2026-02-06', '01:00', 'America/New_York', '2026-02-06T06:00'],
    ['2026-03-08', '01:59', 'America/New_York', '2026-03-08T06:59'],
    ['2026-03-08', '03:00', 'America/New_York', '2026-03-08T07:00'],
    ['2026-10-25', '03:00', 'Europe/Berlin', '2026-10-25T02:00'],
    ['2026-10-25', '01:59', 'Europe/Berlin', '2026-10-24T23:59'],
    ['2026-07-01', '00:00', 'Pacific/Kiritimati', '2026-06-30T10:00'],
    ['2026-02-06', '12:00', 'Asia/Kathmandu', '2026-02-06T06:15']
  ] as const;
  it.each(cases)('%s %s in %s is %s in UTC', (date, time, zone, expected) => {
    expect(iso(instantOf({date, time}, zone))).toBe(expected);
  });

  it('of an hour that clocks show twice is the first', () => {
    expect(iso(instantOf({date: '2026-11-01', time: '01:30'}, 'America/New_York'))).toBe('2026-11-01T05:30');
    expect(iso(instantOf({date: '2026-10-25', time: '02:30'}, 'Europe/Berlin'))).toBe('2026-10-25T00:30');
  });

  it('of a time that clocks skip is as much later as they are put forward', () => {
    const skipped = instantOf({date: '2026-03-08', time: '02:30'}, 'America/New_York');
    expect(wallTime('America/New_York', skipped)).toEqual({date: '2026-03-08', time: '03:30'});
    const inBerlin = instantOf({date: '2026-03-29', time: '02:15'}, 'Europe/Berlin');
    expect(wallTime('Europe/Berlin', inBerlin)).toEqual({date: '2026-03-29', time: '03:15'});
  });

  it('is undone by wallTime for every quarter of an hour on days without a change', () => {
    for (const zone of ['Asia/Muscat', 'America/New_York', 'Asia/Kathmandu', 'America/St_Johns']) {
      for (let quarter = 0; quarter < 96; quarter += 1) {
        const time = new Date(quarter * 900_000).toISOString().slice(11, 16);
        const shown = {date: '2026-02-05', time};
        expect(wallTime(zone, instantOf(shown, zone))).toEqual(shown);
      }
    }
  });
});
