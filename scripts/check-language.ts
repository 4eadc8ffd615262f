import type {Finding} from '../src/model/fault.js';
import type {Story} from '../src/model/story.js';
import {messagesFor} from '../src/words/messages.js';

/** A story may be in any language; the kit's own words, such as those of keys and buttons, are in few. */
export function checkLanguage({language}: Story): readonly Finding[] {
  const own = messagesFor(language).language;
  if (language.split('-')[0] === own) return [];
  const expected = `a language that the kit has words in ("${own}"), or that its keys and buttons may stay in that; CONTRIBUTING.md says how a language is added`;
  return [{path: ['language'], code: 'no-words', expected, found: `"${language}"`, severity: 'warning'}];
}
