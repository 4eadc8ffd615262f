import type {WordsLanguage} from './words-language.js';

/** The words of maps of ways over land. */
export interface RoutesMessages {
  readonly alone: (home: string) => string;
  readonly map: (home: string, borders: string) => string;
  readonly border: (words: string, says: string) => string;
  readonly line: (neighbour: string, words: string) => string;
  readonly said: (words: string) => string;
  readonly list: (title: string, items: string, by: string) => string;
  readonly count: (value: string, words: string, by: string) => string;
  readonly standIn: (title: string, words: string) => string;
}

const english: RoutesMessages = {
  alone: (home) => `Map of ${home} alone: no border is marked.`,
  map: (home, borders) => `Map of ${home} and what is said of its land borders. ${borders}.`,
  border: (words, says) => `${words} (${says})`,
  line: (neighbour, words) => `${neighbour}: ${words}`,
  said: (words) => `${words}.`,
  list: (title, items, by) => `${title}: ${items}. ${by}.`,
  count: (value, words, by) => `Dot by dot: ${value}, ${words}. ${by}.`,
  standIn: (title, words) => `${title}: ${words}.`
};

export const routesMessages: Readonly<Record<WordsLanguage, RoutesMessages>> = {en: english};
