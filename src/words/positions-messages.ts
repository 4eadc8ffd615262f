import type {WordsLanguage} from './words-language.js';

/** The words of diverging charts of positions. */
export interface PositionsMessages {
  readonly matter: string;
  readonly all: (rows: string, first: string, second: string, coding: string) => string;
  readonly row: (row: string, stances: readonly string[]) => string;
  readonly stance: (side: string, word: string, wording: string) => string;
  readonly reach: (wording: string, rows: string) => string;
  readonly gap: (side: string, words: string) => string;
  readonly coded: string;
  readonly coding: (row: string, side: string, word: string) => string;
  readonly rule: (number: string, count: number, rule: string) => string;
}

const english: PositionsMessages = {
  matter: 'Matter',
  all: (rows, first, second, coding) =>
    `Diverging chart of ${rows} matters, ${first} at one side and ${second} at the other. ${coding}`,
  row: (row, stances) => `${row}: ${stances.join('; ')}.`,
  stance: (side, word, wording) => `${side}, ${word}: ${wording}`,
  reach: (wording, rows) => `${wording}; it reaches over: ${rows}`,
  gap: (side, words) => `${side}: ${words}`,
  coded: 'The editors’ coding',
  coding: (row, side, word) => `${row}, ${side}: “${word}”`,
  rule: (number, count, rule) => `${number} ${count === 1 ? 'block' : 'blocks'}: ${rule}`
};

export const positionsMessages: Readonly<Record<WordsLanguage, PositionsMessages>> = {en: english};
