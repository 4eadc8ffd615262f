import type {WordsLanguage} from './words-language.js';

/** The words of lengths on one scale. */
export interface RangesMessages {
  readonly bars: (parts: string) => string;
  readonly map: (place: string, parts: string, whose: string) => string;
  readonly bar: (value: string, kind: string, by: string) => string;
  readonly ratio: (factor: string) => string;
  readonly measures: (parts: string, scaled: boolean) => string;
  readonly multiple: (number: string) => string;
  readonly bounded: (kind: string, bound: string) => string;
  readonly computed: (factor: string) => string;
  readonly computedRule: string;
  readonly by: string;
}

const english: RangesMessages = {
  bars: (parts) => `Bars from zero on one scale: ${parts}.`,
  map: (place, parts, whose) => `Map with circles about ${place}, to scale: ${parts}. ${whose}.`,
  bar: (value, kind, by) => `${value}, ${kind} ${by}`,
  ratio: (factor) => `Computed: the longer is ${factor} the shorter.`,
  measures: (parts, scaled) =>
    `Figures, ${scaled ? 'each unit on its own scale from zero' : 'each for itself'}: ${parts}.`,
  multiple: (number) => `×${number}`,
  bounded: (kind, bound) => (bound === '' ? kind : `${kind}, ${bound}`),
  computed: (factor) => `${factor} as long: computed`,
  computedRule: 'computed: the longer divided by the shorter',
  by: 'By whom'
};

export const rangesMessages: Readonly<Record<WordsLanguage, RangesMessages>> = {en: english};
