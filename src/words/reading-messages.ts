import type {WordsLanguage} from './words-language.js';

/** The words of where a reader is, and of what leads on from there. */
export interface ReadingMessages {
  readonly previous: string;
  readonly next: string;
  readonly controls: string;
  readonly step: (place: string, chapter: string) => string;
  readonly placeOf: (number: string, total: string) => string;
  readonly opening: string;
}

const english: ReadingMessages = {
  previous: 'Previous',
  next: 'Next',
  controls: 'Steps',
  step: (place, chapter) => `Step ${place}: ${chapter}`,
  placeOf: (number, total) => `${number} of ${total}`,
  opening: 'Opening'
};

export const readingMessages: Readonly<Record<WordsLanguage, ReadingMessages>> = {en: english};
