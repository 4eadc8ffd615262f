import type {WordsLanguage} from './words-language.js';

/** The words of what stands in a page of others. Loaded with it only, and so apart from the others. */
export interface AloneMessages {
  readonly says: (by: string, kinds: string) => string;
  readonly source: string;
  readonly from: string;
  readonly csv: string;
  readonly svg: string;
  readonly embed: string;
  readonly copied: string;
  /** With what helps: Chromium never asks again for a script that it could not have. */
  readonly failed: string;
  readonly trying: string;
  readonly again: string;
}

const english: AloneMessages = {
  says: (by, kinds) => `${by} (${kinds})`,
  source: 'Source',
  from: 'From',
  csv: 'Data (CSV)',
  svg: 'Picture (SVG)',
  embed: 'Embed code',
  copied: 'Embed code copied',
  failed: 'This could not be loaded. If it fails again, reload the page.',
  trying: 'Trying again…',
  again: 'Try again'
};

export const aloneMessages: Readonly<Record<WordsLanguage, AloneMessages>> = {en: english};
