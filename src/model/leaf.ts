import * as v from 'valibot';
import type {Finding} from './fault.js';
import {found} from './found.js';
import type {Path} from './path.js';
import {article, choicesOf} from './schema-parts.js';

/** Whether a schema accepts a value that the walk need not enter; reports the first thing against it. */
export function checkLeaf(
  schema: v.GenericSchema,
  value: unknown,
  path: Path,
  report: (finding: Finding) => void
): boolean {
  const {issues} = v.safeParse(schema, value, {abortEarly: true});
  if (issues) report(translate(schema, value, path, issues[0]));
  return issues === undefined;
}

/** What the pipe of a list asks of its length; the walk itself reads the items. */
export function checkLength(
  schema: object,
  value: readonly unknown[],
  path: Path,
  report: (finding: Finding) => void
): void {
  const [, ...checks] = (schema as {pipe?: readonly unknown[]}).pipe ?? [];
  const length = v.pipe(v.array(v.unknown()), ...(checks as [v.GenericPipeItem<unknown[], unknown[]>]));
  if (checks.length > 0) checkLeaf(length, value, path, report);
}

function translate(
  schema: v.GenericSchema,
  value: unknown,
  path: Path,
  issue: v.BaseIssue<unknown>
): Finding {
  if (issue.kind === 'schema' && !issue.path) {
    const choices = choicesOf(schema);
    const isOfType = choices?.some((choice) => typeof choice === typeof value);
    return {
      path,
      code: isOfType ? 'not-a-choice' : 'wrong-type',
      expected: article(schema),
      found: found(value),
      ...(typeof value === 'string' && choices && {meant: {word: value, among: choices.map(String)}})
    };
  }
  const within = (issue.path ?? []).map(({key}) => (typeof key === 'number' ? key : String(key)));
  if (issue.type === 'max_length' && Array.isArray(issue.input)) {
    const found = `${issue.received} of them`;
    // The first that is one too many: from there on they must go.
    return {path: [...path, Number(issue.requirement)], code: 'too-many', expected: issue.message, found};
  }
  return {
    path: [...path, ...within],
    code: 'wrong-form',
    // A message of the schema's own says what is wanted; valibot's say what was wrong.
    expected: issue.message.startsWith('Invalid ') ? (issue.expected ?? article(schema)) : issue.message,
    found: issue.type === 'max_length' ? `${issue.received} characters` : found(issue.input)
  };
}
