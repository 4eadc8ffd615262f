import type {WordsLanguage} from './words-language.js';

/** The words of clocks, and of what is said on them. */
export interface ClockMessages {
  readonly two: (first: string, second: string) => string;
  readonly hour: (place: string, hour: string, kind: string) => string;
  readonly given: (hour: string, kind: string) => string;
  readonly day: (day: string, place: string) => string;
  readonly noHour: (day: string) => string;
  readonly hourless: string;
  readonly middle: (span: string, meeting: string) => string;
  readonly notice: (words: string, by: string, when: string, middle: string) => string;
  readonly meeting: (label: string, hours: string) => string;
  readonly between: (span: string) => string;
  readonly said: (words: string, by: string) => string;
  readonly computedRule: string;
}

const english: ClockMessages = {
  two: (first, second) => `Two clocks on one scale of hours: ${first} and ${second}.`,
  hour: (place, hour, kind) => `${place} ${hour}, ${kind}`,
  given: (hour, kind) => `${hour} ${kind}`,
  day: (day, place) => `${day}, ${place}`,
  noHour: (day) => `${day}. No hour is given.`,
  hourless: 'no hour is given',
  middle: (span, meeting) => `Its mark is drawn ${span} before ${meeting}.`,
  notice: (words, by, when, middle) => `${words}, ${by}. ${when} ${middle}`,
  meeting: (label, hours) => `At one moment, ${label}: ${hours}.`,
  between: (span) => `Between the two: ${span}.`,
  said: (words, by) => `${words} (${by})`,
  computedRule: 'computed from the rules of the time zones'
};

export const clockMessages: Readonly<Record<WordsLanguage, ClockMessages>> = {en: english};
