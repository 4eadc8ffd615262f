import {isRecord} from '../model/path.js';
import {geometry} from './mark.js';

/** Further than any drawing reaches, in px. */
const farthest = 1e5;
/** The longest outline of a country, and the longest words, in characters. */
const longest = 60_000;

const words: Readonly<Record<string, RegExp>> = {
  paint: /^[a-z][a-z0-9 -]*$/,
  font: /^(sans|sans-strong|serif|display|italic)$/,
  anchor: /^(start|middle|end)$/,
  fact: /^/,
  path: /^[MmLlHhVvCcSsQqTtAaZz\d\s,.+-]*$/
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
    lengths.every((name) => isLength(value[name])) &&
    optional.every((name) => !(name in value) || isLength(value[name])) &&
    ['paint', ...(needed[kind] ?? [])].every((name) => name in value) &&
    Object.entries(words).every(([name, form]) => !(name in value) || isWord(value[name], form)) &&
    isRecord(from) &&
    Object.values(from).every((each) => isLength(each)) &&
    Array.isArray(lines) &&
    lines.every((line) => isWord(line, /^/))
  );
}

/** Whether a value from elsewhere is a number that can be drawn, and no less than `least`. */
export function isLength(value: unknown, least = -farthest): value is number {
  return typeof value === 'number' && value >= least && value <= farthest;
}

function isWord(value: unknown, form: RegExp): boolean {
  return typeof value === 'string' && value.length <= longest && form.test(value);
}
