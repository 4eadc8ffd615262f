import * as v from 'valibot';
import type {Finding} from './fault.js';
import {found} from './found.js';
import {checkLeaf, checkLength} from './leaf.js';
import {isRecord, type Path} from './path.js';
import {
  article,
  list,
  nameOf,
  type Composite,
  type ListSchema,
  type ObjectSchema,
  type TupleSchema,
  type VariantSchema
} from './schema-parts.js';

/** What a walk tells as it goes. */
export interface Walker {
  readonly report: (finding: Finding) => void;
  /** A string that its own schema accepts, with the metadata of that schema. */
  readonly string?: (value: string, tags: Readonly<Record<string, unknown>>, path: Path) => void;
}

/**
 * Walks a value beside its schema: reports all that the schema refuses, each at its own path, and hands out the
 * strings that it accepts. Valibot's verdict is the same, but it mixes the branches of a union, has no word for
 * a misspelt key, and does not say which strings refer to something.
 */
export function walk(schema: v.GenericSchema, value: unknown, path: Path, walker: Walker): void {
  const at = schema as unknown as Composite;
  switch (at.type) {
    case 'optional':
      if (value !== undefined) walk(at.wrapped, value, path, walker);
      return;
    case 'union':
      return walk(nearestOption(at.options, value), value, path, walker);
    case 'strict_object':
    case 'variant':
      if (!isRecord(value)) return reportType(schema, value, path, walker);
      return at.type === 'variant'
        ? walkVariant(at, value, path, walker)
        : walkObject(at, value, path, walker);
    case 'array':
    case 'strict_tuple':
      if (!Array.isArray(value)) return reportType(schema, value, path, walker);
      return walkList(at, value, path, walker);
    default:
      if (checkLeaf(schema, value, path, walker.report) && typeof value === 'string') {
        walker.string?.(value, v.getMetadata(schema), path);
      }
  }
}

function reportType(schema: v.GenericSchema, value: unknown, path: Path, {report}: Walker): void {
  report({path, code: 'wrong-type', expected: article(schema), found: found(value)});
}

type Fields = Readonly<Record<string, unknown>>;

function walkObject({entries}: ObjectSchema, value: Fields, path: Path, walker: Walker): void {
  for (const [key, entry] of Object.entries(entries)) {
    if (Object.hasOwn(value, key)) walk(entry, value[key], [...path, key], walker);
    else if (entry.type !== 'optional') reportMissing(key, nameOf(entry), path, walker);
  }
  const missing = Object.keys(entries).filter((key) => !Object.hasOwn(value, key));
  for (const key of Object.keys(value)) {
    if (Object.hasOwn(entries, key)) continue;
    walker.report({
      path: [...path, key],
      inKey: true,
      code: 'unknown-key',
      expected: `one of the keys ${Object.keys(entries).join(', ')}`,
      found: found(key),
      meant: {word: key, among: missing}
    });
  }
}

function reportMissing(key: string, what: string, path: Path, {report}: Walker): void {
  report({
    path: [...path, key],
    code: 'missing-key',
    expected: `the key ${JSON.stringify(key)}: ${what}`,
    found: 'nothing'
  });
}

function walkList(at: ListSchema | TupleSchema, value: readonly unknown[], path: Path, walker: Walker): void {
  if (at.type === 'strict_tuple' && at.items.length !== value.length) {
    const expected = `a list of ${at.items.length}`;
    walker.report({path, code: 'wrong-form', expected, found: found(value)});
  }
  checkLength(at, value, path, walker.report);
  for (const [index, item] of value.entries()) {
    const schema = at.type === 'array' ? at.item : at.items[index];
    if (schema) walk(schema, item, [...path, index], walker);
  }
}

/** The branch of a variant is the one that its key names. */
function walkVariant({key, options}: VariantSchema, value: Fields, path: Path, walker: Walker): void {
  const names = options.map(({entries}) => entries[key]?.literal);
  const branch = options[names.indexOf(value[key])];
  if (branch) return walk(branch, value, path, walker);
  const expected = `one of ${list(names)}`;
  // Its ids still count, so that one wrong word does not make references to them wrong as well.
  walk(nearestOption(options, value), value, path, {...walker, report: () => undefined});
  if (!Object.hasOwn(value, key)) return reportMissing(key, expected, path, walker);
  const name = value[key];
  walker.report({
    path: [...path, key],
    code: 'not-a-choice',
    expected,
    found: found(name),
    ...(typeof name === 'string' && {meant: {word: name, among: names.map(String)}})
  });
}

/** Of a union the branch that has the least against the value, so that its own faults are named. */
function nearestOption(options: readonly v.GenericSchema[], value: unknown): v.GenericSchema {
  const counts = options.map((option) => {
    let count = 0;
    walk(option, value, [], {report: () => count++});
    return count;
  });
  return options[counts.indexOf(Math.min(...counts))] ?? v.never();
}
