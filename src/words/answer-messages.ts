import type {Bound} from '../model/fact.js';
import type {WordsLanguage} from './words-language.js';

/** The words of answers: who says so, how exact, where. */
export interface AnswerMessages {
  /** A place in a source, by what the source is called, if the story has a name for it. */
  readonly place: (at: string, of?: string) => string;
  readonly where: string;
  readonly boundHeading: string;
  readonly boundSays: Readonly<Record<Bound, string>>;
  readonly computedAs: string;
  readonly dividedBy: (a: string, b: string) => string;
  readonly grownBy: (base: string, by: string) => string;
  readonly alsoHere: string;
  readonly coding: string;
  readonly partOf: string;
  readonly status: string;
  readonly editorsNote: string;
  readonly rendering: (isArticle: boolean) => string;
  readonly inTheLedger: string;
  readonly close: string;
}

const english: AnswerMessages = {
  place: (at, of = 'the article') =>
    /^\d+\./.test(at) ? `section ${at} of ${of}` : /^\d/.test(at) ? `${at} into ${of}` : `${at}, ${of}`,
  where: 'Where',
  boundHeading: 'How exact',
  boundSays: {
    exact: 'as given',
    about: 'about: roughly this much',
    over: 'over: more than this, with no upper end given',
    atLeast: 'at least: this much or more',
    atMost: 'at most: this much or less'
  },
  computedAs: 'Computed as',
  dividedBy: (a, b) => `${a}, divided by ${b}`,
  grownBy: (base, by) => `${base}, grown by ${by}`,
  alsoHere: 'Also here',
  coding: 'Editors’ coding',
  partOf: 'Part of',
  status: 'Status',
  editorsNote: 'Editors’ note',
  rendering: (isArticle) => (isArticle ? 'The article’s rendering.' : 'As the source renders it.'),
  inTheLedger: 'In the ledger',
  close: 'Close'
};

export const answerMessages: Readonly<Record<WordsLanguage, AnswerMessages>> = {en: english};
