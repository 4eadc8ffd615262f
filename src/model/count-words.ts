/** How many words a text has, in any script; a compound with hyphens is one. */
export function countWords(text: string, language: string): number {
  const segments = new Intl.Segmenter(language, {granularity: 'word'}).segment(
    text.replace(/[-‐‑'’.]\b/g, '')
  );
  return [...segments].filter(({isWordLike}) => isWordLike).length;
}
