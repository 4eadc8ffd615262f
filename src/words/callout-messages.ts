import type {WordsLanguage} from './words-language.js';

/** What a callout says where it is read rather than seen. */
export type CalloutMessage = (part: string, words: string) => string;

const english: CalloutMessage = (part, words) =>
  part === '' ? `Note: ${words}.` : `Note on “${part}”: ${words}.`;

export const calloutMessages: Readonly<Record<WordsLanguage, CalloutMessage>> = {en: english};
