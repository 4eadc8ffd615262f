import type {Fault, Finding} from './fault.js';
import {pathText} from './path.js';

/** How many faults are told one by one. */
export const MOST_FAULTS = 200;

/** Where a finding stands in a file, if there is one. */
export type Place = Pick<Fault, 'file' | 'line' | 'column'>;

/** The likeliest of the words that could have been meant. */
type Guess = (word: string, among: Iterable<string>) => string | undefined;

/** Findings as faults, by line, the first of them only if they are very many; with a `guess` they say what was meant. */
export function listFaults<Found extends Finding>(
  findings: readonly Found[],
  locate: (finding: Found) => Place,
  guess?: Guess
): readonly Fault[] {
  const placed = findings.map((finding) => ({finding, place: locate(finding)}));
  placed.sort(
    (a, b) => (a.place.line ?? 0) - (b.place.line ?? 0) || (a.place.column ?? 0) - (b.place.column ?? 0)
  );
  const faults = placed.slice(0, MOST_FAULTS).map(({finding, place}) => toFault(finding, place, guess));
  if (placed.length <= MOST_FAULTS) return faults;
  const severity = areWarnings(findings) ? 'warning' : 'error';
  const rest = `${placed.length - MOST_FAULTS} more`;
  return [...faults, {path: '', code: 'more', expected: 'fewer faults', found: rest, severity}];
}

/** Whether nothing found keeps a value from being a story. */
export function areWarnings(findings: readonly Finding[]): boolean {
  return findings.every(({severity}) => severity === 'warning');
}

function toFault(
  {path, code, expected, found, meant, severity = 'error'}: Finding,
  place: Place,
  guess: Guess | undefined
): Fault {
  const hint = meant && guess?.(meant.word, meant.among);
  return {
    ...place,
    path: pathText(path),
    code,
    expected,
    found,
    ...(hint !== undefined && {didYouMean: hint}),
    severity
  };
}
