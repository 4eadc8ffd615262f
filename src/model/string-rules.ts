import {countWords} from './count-words.js';
import type {Finding} from './fault.js';
import {found} from './found.js';
import {forms} from './string-forms.js';

type Rule = (text: string, language: string) => Omit<Finding, 'path'> | undefined;

/** The longest quotation, in words. */
export const LONGEST_QUOTE = 8;

/** What a schema's `is` asks of a string, beyond what a JSON Schema can say. */
export const stringRules: Readonly<Record<string, Rule>> = {
  quote(text, language) {
    const count = countWords(text, language);
    if (count <= LONGEST_QUOTE) return undefined;
    return {
      code: 'quote-too-long',
      expected: `at most ${LONGEST_QUOTE} quoted words`,
      found: `${count} words`
    };
  },

  date(text) {
    if (forms.date(text)) return undefined;
    return {code: 'no-such-day', expected: 'a day of the calendar', found: found(text)};
  },

  language(text) {
    if (forms.language(text)) return undefined;
    return {code: 'no-such-language', expected: 'a language tag, such as en', found: found(text)};
  },

  zone(text) {
    if (forms.zone(text)) return undefined;
    return {
      code: 'no-such-zone',
      expected: 'an IANA time zone, such as Europe/Lisbon',
      found: found(text),
      meant: {word: text, among: Intl.supportedValuesOf('timeZone')}
    };
  }
};
