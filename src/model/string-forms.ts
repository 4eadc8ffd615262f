/** What a schema's `is` asks of a string that can break a drawing, by its names. */
export const forms = {
  date(text: string): boolean {
    const day = new Date(`${text}T00:00:00Z`);
    return text.length === 4 || (!isNaN(+day) && day.toISOString().startsWith(text));
  },

  /** Whether `Intl` can read a language tag. */
  language(tag: string): boolean {
    return tries(() => Intl.getCanonicalLocales(tag).length > 0);
  },

  /** Engines also take offsets for zones, which know nothing of summer time. */
  zone(name: string): boolean {
    return (
      /^[a-z]/i.test(name) && tries(() => new Intl.DateTimeFormat('en', {timeZone: name}).format(0) !== '')
    );
  }
};

/** Whether a string is what its `is` asks, where that asks something. */
export function isFormed(text: string, is: string | undefined): boolean {
  const form = Object.entries(forms).find(([name]) => name === is)?.[1];
  return form?.(text) ?? true;
}

function tries(test: () => boolean): boolean {
  try {
    return test();
  } catch {
    return false;
  }
}
