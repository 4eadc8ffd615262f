import type {Finding} from './fault.js';
import {found} from './found.js';
import {passes} from './passes.js';
import {isRecord, type Path} from './path.js';
import {typeOf, type Check, type ChoiceShape, type LeafShape} from './shape.js';

type Report = (finding: Finding) => void;

/** Whether a value is what a shape without parts asks for; reports the first thing against it. */
export function checkLeaf(
  shape: ChoiceShape | LeafShape,
  value: unknown,
  path: Path,
  report: Report
): boolean {
  if ('choices' in shape) return shape.choices.includes(value) || notChosen(shape, value, path, report);
  if (shape.is === 'object' ? isRecord(value) : typeof value === shape.is && !Number.isNaN(value))
    return checkForm(shape.checks, value, path, report);
  report({path, code: 'wrong-type', expected: typeOf(shape), found: found(value)});
  return false;
}

/** Whether a value of the right type is what else is asked; reports the first thing against it. */
export function checkForm(
  checks: readonly Check[] = [],
  value: unknown,
  path: Path,
  report: Report
): boolean {
  const failed = checks.find((check) => !passes(check, value));
  if (!failed) return true;
  const expected = failed.at(-1) as string;
  const isTooLong = failed[0] === 'longest';
  if (isTooLong && Array.isArray(value)) {
    // The first that is one too many: from there on they must go.
    report({path: [...path, failed[1]], code: 'too-many', expected, found: `${value.length} of them`});
    return false;
  }
  const what = isTooLong ? `${(value as string).length} characters` : found(value);
  report({path, code: 'wrong-form', expected, found: what});
  return false;
}

function notChosen(shape: ChoiceShape, value: unknown, path: Path, report: Report): false {
  const {choices} = shape;
  report({
    path,
    code: choices.some((choice) => typeof choice === typeof value) ? 'not-a-choice' : 'wrong-type',
    expected: typeOf(shape),
    found: found(value),
    ...(typeof value === 'string' && {meant: {word: value, among: choices.map(String)}})
  });
  return false;
}
