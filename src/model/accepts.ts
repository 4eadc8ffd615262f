import {isRecord} from './path.js';
import {passes} from './passes.js';
import type {Check, ObjectShape, Shape, Tags} from './shape.js';

/** Hears each string that a shape accepts, with the tags that it has there. */
type Hear = (text: string, tags: Tags) => void;

/** Whether a value is what a shape asks for: the verdict of `walk`, without a word of why. */
export function accepts(shape: Shape, value: unknown, hear: Hear = () => undefined): boolean {
  if ('optional' in shape) return value === undefined || accepts(shape.optional, value, hear);
  if ('either' in shape) {
    const branch = shape.either.find((each) => accepts(each, value));
    return branch !== undefined && accepts(branch, value, hear);
  }
  if ('by' in shape) {
    const branch = shape.of.find(({keys}) => isRecord(value) && isWord(keys[shape.by], value[shape.by]));
    return branch !== undefined && accepts(branch, value, hear);
  }
  if ('keys' in shape) return isRecord(value) && acceptsKeys(shape, value, hear);
  if ('choices' in shape) return shape.choices.includes(value);
  if ('is' in shape) {
    const {is, checks, tags = {}} = shape;
    if (is === 'object') return isRecord(value);
    if (typeof value !== is || Number.isNaN(value) || !passAll(checks, value)) return false;
    if (typeof value === 'string') hear(value, tags);
    return true;
  }
  if (!Array.isArray(value)) return false;
  return 'list' in shape
    ? passAll(shape.checks, value) && value.every((item) => accepts(shape.list, item, hear))
    : shape.tuple.length === value.length && shape.tuple.every((each, i) => accepts(each, value[i], hear));
}

function acceptsKeys({keys}: ObjectShape, value: Readonly<Record<string, unknown>>, hear: Hear): boolean {
  return (
    Object.keys(value).every((key) => Object.hasOwn(keys, key)) &&
    Object.entries(keys).every(([key, shape]) =>
      Object.hasOwn(value, key) ? accepts(shape, value[key], hear) : 'optional' in shape
    )
  );
}

/** Whether a value is the word that a branch is known by. */
function isWord(shape: Shape | undefined, value: unknown): boolean {
  return shape !== undefined && accepts(shape, value);
}

function passAll(checks: readonly Check[] = [], value: unknown): boolean {
  return checks.every((check) => passes(check, value));
}
