import type {Finding} from './fault.js';
import {found} from './found.js';
import {checkForm, checkLeaf} from './leaf.js';
import {isRecord, type Path} from './path.js';
import {
  list,
  nameOf,
  typeOf,
  type ListShape,
  type ObjectShape,
  type Shape,
  type Tags,
  type TupleShape,
  type VariantShape
} from './shape.js';

/** What a walk tells as it goes. */
export interface Walker {
  readonly report: (finding: Finding) => void;
  /** A string that its own shape accepts, with the tags of that shape. */
  readonly string?: (value: string, tags: Tags, path: Path) => void;
}

/**
 * Walks a value beside its shape: reports all that the shape refuses, each at its own path, and hands out the
 * strings that it accepts.
 */
export function walk(shape: Shape, value: unknown, path: Path, walker: Walker): void {
  if ('optional' in shape) {
    if (value !== undefined) walk(shape.optional, value, path, walker);
  } else if ('either' in shape) {
    walk(nearest(shape.either, value), value, path, walker);
  } else if ('keys' in shape || 'by' in shape) {
    if (!isRecord(value)) reportType(shape, value, path, walker);
    else if ('by' in shape) walkVariant(shape, value, path, walker);
    else walkObject(shape, value, path, walker);
  } else if ('list' in shape || 'tuple' in shape) {
    if (Array.isArray(value)) walkList(shape, value, path, walker);
    else reportType(shape, value, path, walker);
  } else if (checkLeaf(shape, value, path, walker.report) && typeof value === 'string') {
    walker.string?.(value, ('tags' in shape && shape.tags) || {}, path);
  }
}

function reportType(shape: Shape, value: unknown, path: Path, {report}: Walker): void {
  report({path, code: 'wrong-type', expected: typeOf(shape), found: found(value)});
}

type Fields = Readonly<Record<string, unknown>>;

function walkObject({keys}: ObjectShape, value: Fields, path: Path, walker: Walker): void {
  for (const [key, shape] of Object.entries(keys)) {
    if (Object.hasOwn(value, key)) walk(shape, value[key], [...path, key], walker);
    else if (!('optional' in shape)) reportMissing(key, nameOf(shape), path, walker);
  }
  const names = Object.keys(keys);
  const missing = names.filter((key) => !Object.hasOwn(value, key));
  for (const key of Object.keys(value)) {
    if (Object.hasOwn(keys, key)) continue;
    walker.report({
      path: [...path, key],
      inKey: true,
      code: 'unknown-key',
      expected: `one of the keys ${names.join(', ')}`,
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

function walkList(
  shape: ListShape | TupleShape,
  value: readonly unknown[],
  path: Path,
  walker: Walker
): void {
  if ('list' in shape) checkForm(shape.checks, value, path, walker.report);
  else if (shape.tuple.length !== value.length) {
    const expected = `a list of ${shape.tuple.length}`;
    walker.report({path, code: 'wrong-form', expected, found: found(value)});
  }
  for (const [index, item] of value.entries()) {
    const each = 'list' in shape ? shape.list : shape.tuple[index];
    if (each) walk(each, item, [...path, index], walker);
  }
}

/** The branch of a variant is the one that its key names. */
function walkVariant({by, of}: VariantShape, value: Fields, path: Path, walker: Walker): void {
  const names = of.map(({keys}) => wordOf(keys[by]));
  const branch = of[names.indexOf(value[by])];
  if (branch) return walk(branch, value, path, walker);
  const expected = `one of ${list(names)}`;
  // Its ids still count, so that one wrong word does not make references to them wrong as well.
  walk(nearest(of, value), value, path, {...walker, report: () => undefined});
  if (!Object.hasOwn(value, by)) return reportMissing(by, expected, path, walker);
  const name = value[by];
  walker.report({
    path: [...path, by],
    code: 'not-a-choice',
    expected,
    found: found(name),
    ...(typeof name === 'string' && {meant: {word: name, among: names.map(String)}})
  });
}

/** The word that a branch is known by. */
function wordOf(shape: Shape | undefined): unknown {
  return shape && 'choices' in shape ? shape.choices[0] : undefined;
}

/** Of several shapes the one that has the least against a value, so that its own faults are named. */
function nearest(shapes: readonly Shape[], value: unknown): Shape {
  const counts = shapes.map((shape) => {
    let count = 0;
    walk(shape, value, [], {report: () => count++});
    return count;
  });
  return shapes[counts.indexOf(Math.min(...counts))] ?? {choices: []};
}
