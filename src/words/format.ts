import type {Fact, Unit, Value} from '../model/fact.js';
import {growthOf} from '../model/growth.js';
import {ratioOf} from '../model/ratio.js';
import type {Messages} from './messages.js';

/** The language that words are formatted in, and the facts that computed ones need. */
export interface Wording {
  readonly language: string;
  readonly messages: Messages;
  readonly facts: ReadonlyMap<string, Fact>;
}

/** A fact as it is shown: its value with its bound, such as “over 50%”. */
export function formatFact(fact: Fact, wording: Wording): string {
  return wording.messages.bound[fact.bound](formatValue(fact.value, wording));
}

/** A value alone, for places where the bound is drawn or said beside it. */
export function formatValue(value: Value, wording: Wording): string {
  const {language, messages} = wording;
  switch (value.type) {
    case 'number':
      return value.in === 'dozens'
        ? inDozens(value.number, value.unit, wording)
        : formatNumber(value.number, value.unit, wording);
    case 'ratio':
      return formatNumber(ratioOf(value, wording.facts), 'times', wording);
    case 'growth':
      return formatNumber(growthOf(value, wording.facts), 'one', wording);
    case 'words':
      return value.words;
    case 'quote':
      return messages.quote(value.words);
    case 'list':
      return new Intl.ListFormat(language, {type: 'conjunction'}).format(value.items);
    case 'time':
      return formatTime(value, wording);
  }
}

/** A number with its unit, with no more digits than it has. */
export function formatNumber(number: number, unit: Unit, {language, messages}: Wording): string {
  if (unit === 'person') return messages.people(numberFormat(language, 'one').format(number), number);
  const words = numberFormat(language, unit).format(number);
  return unit === 'times' ? messages.times(words) : words;
}

/** To make a format takes far longer than to use it. */
const formats = new Map<string, Intl.NumberFormat>();

function numberFormat(language: string, unit: Exclude<Unit, 'person'>): Intl.NumberFormat {
  const key = `${language} ${unit}`;
  const format = formats.get(key) ?? new Intl.NumberFormat(language, optionsOf(unit));
  formats.set(key, format);
  return format;
}

function optionsOf(unit: Exclude<Unit, 'person'>): Intl.NumberFormatOptions {
  if (unit === 'times') return {maximumFractionDigits: 3};
  if (unit === 'one') return {maximumSignificantDigits: 15};
  const long = unit === 'hour' || unit === 'day' || unit === 'week' || unit === 'year';
  return {style: 'unit', unit, unitDisplay: long ? 'long' : 'short', maximumSignificantDigits: 15};
}

/** As many dozens as make the number, where a language has words for that many; else the number itself. */
function inDozens(number: number, unit: Unit, wording: Wording): string {
  const dozens = number / 12;
  if (dozens !== 1 && dozens !== 2) return formatNumber(number, unit, wording);
  const plain = formatNumber(number, 'one', wording);
  const rest = formatNumber(number, unit, wording).replace(plain, '');
  return wording.messages.dozens(dozens, rest);
}

function formatTime(value: Extract<Value, {type: 'time'}>, {language, messages}: Wording): string {
  const {date, time, yearNote} = value;
  if (date.length === 4) return date;
  const day = dayFormat(language, yearNote === undefined).format(new Date(`${date}T00:00Z`));
  return time === undefined ? day : messages.clock(time, day);
}

const days = new Map<string, Intl.DateTimeFormat>();

function dayFormat(language: string, withYear: boolean): Intl.DateTimeFormat {
  const key = `${language} ${withYear}`;
  const year = withYear && {year: 'numeric' as const};
  const format =
    days.get(key) ??
    new Intl.DateTimeFormat(language, {day: 'numeric', month: 'long', ...year, timeZone: 'UTC'});
  days.set(key, format);
  return format;
}
