import type {Path} from './path.js';

/** What kind of mistake it is: stable names, for tests and for tools that group faults. */
export type FaultCode =
  // the file
  | 'too-large'
  | 'too-deep'
  | 'too-much'
  | 'syntax'
  | 'duplicate-key'
  | 'forbidden-key'
  // the shape
  | 'unknown-key'
  | 'missing-key'
  | 'wrong-type'
  | 'not-a-choice'
  | 'wrong-form'
  | 'too-many'
  | 'too-many-steps'
  | 'view-without-scene'
  // ids
  | 'duplicate-id'
  | 'unknown-id'
  | 'wrong-kind'
  | 'unused'
  // values
  | 'quote-too-long'
  | 'no-such-day'
  | 'no-such-zone'
  | 'no-such-language'
  | 'incomplete-time'
  | 'ratio'
  | 'growth'
  | 'computed'
  | 'title-stems'
  // texts
  | 'digits'
  | 'number-word'
  | 'quotation-marks'
  | 'words-for-fact'
  | 'stray-brace'
  | 'reference-not-shown'
  | 'html'
  | 'not-inline'
  | 'link'
  | 'step-length'
  // around the file
  | 'no-file'
  | 'source-not-named'
  | 'no-words'
  | 'not-drawn'
  // the drawings
  | 'labels-left-out'
  | 'not-in-view'
  | 'no-room'
  | 'description-length'
  | 'description-alike'
  | 'schema-drift'
  // the list itself
  | 'more';

export type Severity = 'error' | 'warning';

/** One mistake in a dataset. Where only a parsed value was checked there is no file, line or column. */
export interface Fault {
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
  /** Such as `chapters[2].steps[0].view.focus[0]`; empty for the whole file. */
  readonly path: string;
  readonly code: FaultCode;
  readonly expected: string;
  readonly found: string;
  readonly didYouMean?: string;
  readonly severity: Severity;
}

/** A mistake as it is found: its path still in parts, and the words among which a nearer one may be. */
export interface Finding {
  readonly path: Path;
  /** A mistake in the name of a key rather than in its value. */
  readonly inKey?: boolean;
  readonly code: FaultCode;
  readonly expected: string;
  readonly found: string;
  /** What was written, and what could have been meant. */
  readonly meant?: {readonly word: string; readonly among: Iterable<string>};
  readonly severity?: Severity;
}

/** A fault in two lines: where it is, and what to do about it. */
export function formatFault(fault: Fault): string {
  const {file, line, column, path, code, expected, found, didYouMean, severity} = fault;
  const place =
    line === undefined ? file : [file, line, column].filter((part) => part !== undefined).join(':');
  const where = [place, path].filter(Boolean).join('  ');
  const hint = didYouMean === undefined ? '' : `; did you mean ${JSON.stringify(didYouMean)}?`;
  return `${where || 'the whole file'}  ${severity}: ${code}\n    expected ${expected}; found ${found}${hint}`;
}
