/** The languages that there are words in: a further one is wanted wherever words are. */
export type WordsLanguage = 'en';

const languages: Readonly<Record<WordsLanguage, true>> = {en: true};

/** The language of our words for a language of a story or a page: itself, else its base language, else English. */
export function wordsLanguage(language: string): WordsLanguage {
  return [language, language.split('-')[0] ?? ''].find(isKnown) ?? 'en';
}

function isKnown(language: string): language is WordsLanguage {
  return Object.hasOwn(languages, language);
}
