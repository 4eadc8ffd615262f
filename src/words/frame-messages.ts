import type {WordsLanguage} from './words-language.js';

/** The words around a drawing, in its story and in other pages. */
export interface FrameMessages {
  readonly whoSays: string;
  readonly dataOf: (title: string) => string;
}

const english: FrameMessages = {
  whoSays: 'Who says so',
  dataOf: (title) => `The data: ${title}`
};

export const frameMessages: Readonly<Record<WordsLanguage, FrameMessages>> = {en: english};
