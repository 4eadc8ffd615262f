import {isRecord, valueAt} from '../model/path.js';
import {geometry} from './mark.js';

/** Further than any drawing reaches, in px. */
export const farthest = 1e5;
/** The longest outline of a country, and the longest words, in characters. */
const longest = 60_000;
const mostLines = 100;

const words: Readonly<Record<string, RegExp>> = {
  paint: /^[a-z][a-z0-9 -]*$/,
  font: /^(sans(-strong)?|serif|display|italic)$/,
  anchor: /^(start|middle|end)$/,
  fact: /^/,
  path: /^[mlhvcsqtaz\d\s,.+-]*$/i
};
const needed: Readonly<Record<string, readonly string[]>> = {
  label: ['font', 'anchor', 'lines'],
  shape: ['path']
};
const optional = ['scale', 'turn', 'opacity', 'weight'];

/** Whether a value from elsewhere is a mark that can be drawn, and within bounds; what no drawing reads may be anything. */
export function isMark(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const {kind, key, from = {}, lines = []} = value;
  if (typeof kind !== 'string' || !Object.hasOwn(geometry, kind) || typeof key !== 'string') return false;
  const lengths = geometry[kind as keyof typeof geometry].filter((name) => !optional.includes(name));
  return (
    areLengths(value, lengths) &&
    areLengths(
      value,
      optional.filter((name) => name in value)
    ) &&
    ['paint', ...(needed[kind] ?? [])].every((name) => name in value) &&
    Object.entries(words).every(([name, form]) => !(name in value) || isWord(value[name], form)) &&
    isRecord(from) &&
    areLengths(from, Object.keys(from)) &&
    Array.isArray(lines) &&
    lines.length <= mostLines &&
    lines.every((line) => isWord(line, /^/))
  );
}

/** Whether a number that can be drawn stands under each of these keys. */
function areLengths(value: unknown, keys: readonly string[]): boolean {
  return keys.every((key) => isLength(valueAt(value, key)));
}

function isLength(value: unknown): boolean {
  return typeof value === 'number' && Math.abs(value) <= farthest;
}

function isWord(value: unknown, form: RegExp): boolean {
  return typeof value === 'string' && value.length <= longest && form.test(value);
}
