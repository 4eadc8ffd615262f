import type {WordsLanguage} from './words-language.js';

/** The words that the build writes into the page around a story. */
export interface PageMessages {
  readonly ledger: string;
  readonly notes: string;
  readonly corrections: string;
  readonly published: (date: string) => string;
  readonly minutes: (count: number) => string;
  readonly promise: string;
  readonly place: string;
  readonly theme: string;
  readonly contents: string;
  readonly skipTo: string;
  readonly skipPast: string;
  readonly mode: string;
  readonly modes: Readonly<Record<'auto' | 'stacked' | 'steps', string>>;
  readonly lessMotion: string;
  readonly addressOf: {
    readonly chapter: (title: string) => string;
    readonly step: (number: string) => string;
  };
  readonly copied: string;
}

const english: PageMessages = {
  ledger: 'Every fact, and who says so',
  notes: 'Editors’ notes',
  corrections: 'Corrections',
  published: (date) => `Published ${date}`,
  minutes: (count) => (count === 1 ? '1 minute to read' : `${count} minutes to read`),
  promise: 'Everything underlined opens to show who says so, and where.',
  place: 'On the lines: how far you have read.',
  theme: 'Light or dark',
  contents: 'Contents',
  skipTo: 'To the story',
  skipPast: 'Past the story, to every fact',
  mode: 'Reading',
  modes: {auto: 'Scrolling', stacked: 'All figures in the text', steps: 'One step at a time'},
  lessMotion: 'Less motion',
  addressOf: {chapter: (title) => `Address of “${title}”`, step: (number) => `Address of step ${number}`},
  copied: 'Link copied'
};

export const pageMessages: Readonly<Record<WordsLanguage, PageMessages>> = {en: english};
