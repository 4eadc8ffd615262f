import type {WordsLanguage} from './words-language.js';

/** The words of events, and of what grows. */
export interface PressureMessages {
  readonly undated: string;
  readonly toScale: string;
  readonly orderOnly: string;
  readonly acted: (side: string) => string;
  readonly ofNeither: string;
  readonly timeline: (events: string) => string;
  readonly event: (when: string, what: string) => string;
  readonly rate: (value: string, kind: string, by: string) => string;
  readonly bars: (base: string, before: string, grown: string, after: string) => string;
  readonly noTop: string;
}

const english: PressureMessages = {
  undated: 'undated',
  toScale: 'Solid: years, to scale.',
  orderOnly: 'Dotted: the order only.',
  acted: (side) => `${side} acted`,
  ofNeither: 'both, others, or not said',
  timeline: (events) => `A timeline, to scale between years, else in order only. ${events}.`,
  event: (when, what) => `${when}: ${what}`,
  rate: (value, kind, by) => `${value}, ${kind}: ${by}.`,
  bars: (base, before, grown, after) => `Two bars from zero: ${base} ${before}; ${grown} ${after}, computed.`,
  noTop: 'No top is given, so none is drawn.'
};

export const pressureMessages: Readonly<Record<WordsLanguage, PressureMessages>> = {en: english};
