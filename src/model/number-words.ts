const english =
  'three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen ' +
  'nineteen twenty thirty forty fifty sixty seventy eighty ninety dozen dozens hundred hundreds thousand ' +
  'thousands million millions billion billions trillion trillions';

/** The words for numbers above two, by language. */
const numberWords: Readonly<Record<string, RegExp>> = {
  en: new RegExp(`\\b(${english.replaceAll(' ', '|')})\\b`, 'gi')
};

/** The words in a text that say a number above two; none in a language that is not listed here. */
export function findNumberWords(text: string, language: string): readonly string[] {
  const words = numberWords[language.split('-')[0] ?? ''];
  return words ? (text.match(words) ?? []) : [];
}
