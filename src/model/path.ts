/** Keys and indices from the top of the file down to a value. */
export type Path = readonly (string | number)[];

/** A path as people write it: `chapters[2].steps[0].id`, with `["odd key"]` for what is no plain name. */
export function pathText(path: Path): string {
  return path.map(part).join('').replace(/^\./, '');
}

function part(key: string | number): string {
  if (typeof key === 'number') return `[${key}]`;
  return /^[$\w-]+$/.test(key) ? `.${key}` : `[${JSON.stringify(key.slice(0, 60))}]`;
}

/** The value at a path, by own keys only; undefined where there is none. */
export function valueAt(value: unknown, ...path: Path): unknown {
  return path.reduce<unknown>(
    (at, key) =>
      (isRecord(at) || Array.isArray(at)) && Object.hasOwn(at, key)
        ? (at as Record<string | number, unknown>)[key]
        : undefined,
    value
  );
}

/** The list at a path; an empty one where there is none. */
export function listAt(value: unknown, ...path: Path): readonly unknown[] {
  const list = valueAt(value, ...path);
  return Array.isArray(list) ? list : [];
}

/** Whether a value is a JSON object. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
