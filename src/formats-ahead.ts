/** The first of each in a page loads what the browser knows of a language, which takes several frames. */
const kinds: readonly ((language: string) => unknown)[] = [
  (language) => new Intl.NumberFormat(language),
  (language) => new Intl.ListFormat(language),
  (language) => new Intl.DateTimeFormat(language)
];

/** Makes one of each kind of format, one by one while there is nothing else to do, so that no drawing has to wait for it. */
export function formatsAhead(language: string): void {
  if (typeof requestIdleCallback !== 'function') return;
  const make = ([kind, ...others]: typeof kinds): void => {
    if (!kind) return;
    requestIdleCallback(() => {
      kind(language);
      make(others);
    });
  };
  make(kinds);
}
