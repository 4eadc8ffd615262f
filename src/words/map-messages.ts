import type {WordsLanguage} from './words-language.js';

/** The words of all maps. */
export interface MapMessages {
  readonly credit: (whose: string) => string;
  readonly landCredit: (whose: string) => string;
}

const english: MapMessages = {
  credit: (whose) => `Land and borders: ${whose}`,
  landCredit: (whose) => `Land: ${whose}`
};

export const mapMessages: Readonly<Record<WordsLanguage, MapMessages>> = {en: english};
