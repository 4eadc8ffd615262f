import type {Bound, FactKind} from '../model/fact.js';
import {frameMessages, type FrameMessages} from './frame-messages.js';
import {wordsLanguage, type WordsLanguage} from './words-language.js';

/**
 * The words that every figure needs, in one language; others stand by what needs them. A placeholder is a parameter,
 * never glued on.
 */
export interface Messages extends FrameMessages {
  /** The language that these words are in, and that others beside them are to be in: perhaps not the story’s. */
  readonly language: WordsLanguage;
  readonly bound: Readonly<Record<Bound, (value: string) => string>>;
  readonly kind: Readonly<Record<FactKind, string>>;
  readonly quote: (words: string) => string;
  readonly times: (number: string) => string;
  readonly dozens: (count: number, rest: string) => string;
  readonly people: (number: string, count: number) => string;
  readonly clock: (time: string, day: string) => string;
  readonly onBehalf: (claimant: string, party: string) => string;
  readonly via: (parties: string) => string;
  readonly labelsLeftOut: (count: number) => string;
  readonly kindHeading: string;
  readonly says: (kind: string, by: string) => string;
  readonly datum: (value: string, label: string, says: string) => string;
  readonly value: string;
  readonly what: string;
  readonly statements: (parts: string) => string;
}

const english: Messages = {
  ...frameMessages.en,
  language: 'en',
  bound: {
    exact: (value) => value,
    about: (value) => `about ${value}`,
    over: (value) => `over ${value}`,
    atLeast: (value) => `at least ${value}`,
    atMost: (value) => `at most ${value}`
  },
  kind: {
    reported: 'reported',
    claimed: 'claimed',
    demanded: 'demanded',
    refused: 'refused',
    quoted: 'quoted',
    argued: 'argued',
    computed: 'computed'
  },
  quote: (words) => `“${words}”`,
  times: (number) => `${number} times`,
  dozens: (count, rest) => `${count === 1 ? 'a dozen' : 'two dozen'}${rest}`,
  people: (number, count) => `${number} ${count === 1 ? 'person' : 'people'}`,
  clock: (time, day) => `${time} on ${day}`,
  onBehalf: (claimant, party) => `${claimant}, for ${party}`,
  via: (parties) => `per ${parties}`,
  labelsLeftOut: (count) =>
    count === 1 ? '1 label is in the table only' : `${count} labels are in the table only`,
  kindHeading: 'Kind',
  says: (kind, by) => `${kind}, ${by}`,
  datum: (value, label, says) => `${value}. ${label}. ${says}`,
  value: 'Value',
  what: 'What',
  statements: (parts) => `In words, with no length drawn. ${parts}.`
};

const byLanguage: Readonly<Record<WordsLanguage, Messages>> = {en: english};

/** The messages of a language, else of its base language, else English. */
export function messagesFor(language: string): Messages {
  return byLanguage[wordsLanguage(language)];
}
