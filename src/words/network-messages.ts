import type {WordsLanguage} from './words-language.js';

/** The words that drawings of networks need of a language. */
export interface NetworkMessages {
  readonly between: (first: string, second: string, subject: string) => string;
  readonly node: (name: string, links: string) => string;
  readonly said: (value: string, kind: string, by: string) => string;
  readonly kindOf: (value: string, kind: string) => string;
  readonly act: (side: string, words: string, by: string) => string;
  readonly frame: (label: string, core: string, answer: string) => string;
  readonly beside: (label: string, answer: string) => string;
  readonly more: (count: string) => string;
  readonly both: (first: string, second: string) => string;
  readonly who: string;
  readonly link: string;
  readonly whom: string;
  readonly linkCell: (kind: string, value: string) => string;
  readonly kinds: Readonly<
    Record<
      | 'hosts'
      | 'mediates'
      | 'drafts'
      | 'represents'
      | 'ally'
      | 'backs'
      | 'warns'
      | 'bases'
      | 'proposed'
      | 'insisted'
      | 'agreed'
      | 'asked'
      | 'threat',
      string
    >
  >;
}

const english: NetworkMessages = {
  between: (first, second, subject) => `Between two lines, ${first} and ${second}: ${subject}.`,
  node: (name, links) => `${name}: ${links}.`,
  said: (value, kind, by) => `${value} (${kind}, ${by})`,
  kindOf: (value, kind) => `${value} (${kind})`,
  act: (side, words, by) => `${side}: ${words}, ${by}.`,
  frame: (label, core, answer) => `${label}: ${core}; ${answer}.`,
  beside: (label, answer) => `${label}: ${answer}.`,
  more: (count) => `And ${count} more, in the table.`,
  both: (first, second) => `${first} and ${second}`,
  who: 'Who',
  link: 'Link',
  whom: 'To whom',
  linkCell: (kind, value) => `${kind}: ${value}`,
  kinds: {
    hosts: 'hosts',
    mediates: 'mediates',
    drafts: 'drafts',
    represents: 'represents',
    ally: 'allied with',
    backs: 'said to back',
    warns: 'warns',
    bases: 'bases forces',
    proposed: 'proposed as the place',
    insisted: 'insisted on as the place',
    agreed: 'agreed to as the place',
    asked: 'asked for restraint',
    threat: 'warns, on a condition'
  }
};

export const networkMessages: Readonly<Record<WordsLanguage, NetworkMessages>> = {en: english};
