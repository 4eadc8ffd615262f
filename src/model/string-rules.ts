import {countWords} from './count-words.js';
import type {Finding} from './fault.js';
import {found} from './found.js';

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
    const day = new Date(`${text}T00:00:00Z`);
    if (text.length === 4 || (!isNaN(+day) && day.toISOString().startsWith(text))) return undefined;
    return {code: 'no-such-day', expected: 'a day of the calendar', found: found(text)};
  },

  language(text) {
    if (isLanguage(text)) return undefined;
    return {code: 'no-such-language', expected: 'a language tag, such as en', found: found(text)};
  },

  zone(text) {
    if (isZone(text)) return undefined;
    return {
      code: 'no-such-zone',
      expected: 'an IANA time zone, such as Asia/Muscat',
      found: found(text),
      meant: {word: text, among: Intl.supportedValuesOf('timeZone')}
    };
  }
};

/** Whether `Intl` can read a language tag. */
export function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length > 0;
  } catch {
    return false;
  }
}

function isZone(name: string): boolean {
  try {
    // Engines also take offsets, which know nothing of summer time.
    return /^[a-z]/i.test(name) && new Intl.DateTimeFormat('en', {timeZone: name}).format(0) !== '';
  } catch {
    return false;
  }
}
