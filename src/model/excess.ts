import type {Finding} from './fault.js';
import {isRecord, type Path} from './path.js';

/** More than any story needs, and little enough to be drawn at once. */
export const MOST_ITEMS = 500;
export const MOST_PARTS = 100;
export const LONGEST_STRING = 4_000;
export const GREATEST_NUMBER = 1e12;

/** The first thing in a value from elsewhere that is more than a drawing can bear. */
export function findExcess(value: unknown, path: Path = []): Finding | undefined {
  if (typeof value === 'string' && value.length > LONGEST_STRING)
    return excess(path, `at most ${LONGEST_STRING} characters`, `${value.length} characters`);
  if (typeof value === 'number' && !(Math.abs(value) <= GREATEST_NUMBER))
    return excess(path, `at most ${GREATEST_NUMBER}, on either side of zero`, String(value));
  if (!Array.isArray(value) && !isRecord(value)) return undefined;
  const count = Array.isArray(value) ? value.length : Object.keys(value).length;
  // What stands deep in a scene is drawn all at once.
  const most = path[0] === 'scenes' && path.length > 1 ? MOST_PARTS : MOST_ITEMS;
  if (count > most) return excess(path, `at most ${most} entries`, `${count} entries`);
  for (const [key, each] of Object.entries(value)) {
    const found = findExcess(each, [...path, Array.isArray(value) ? Number(key) : key]);
    if (found) return found;
  }
  return undefined;
}

function excess(path: Path, expected: string, found: string): Finding {
  return {path, code: 'too-much', expected, found};
}
