/** What a callout says where it is read rather than seen: apart from the others, as no drawing needs it. */
export type CalloutMessage = (part: string, words: string) => string;

const english: CalloutMessage = (part, words) =>
  part === '' ? `Note: ${words}.` : `Note on “${part}”: ${words}.`;

const byLanguage: Readonly<Record<string, CalloutMessage>> = {en: english};

/** The message of a language, else of its base language, else English. */
export function calloutMessageFor(language: string): CalloutMessage {
  return byLanguage[language] ?? byLanguage[language.split('-')[0] ?? ''] ?? english;
}
