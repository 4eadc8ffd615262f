import {parse} from '@humanwhocodes/momoa';
import type {Finding} from './fault.js';
import {checkKeys} from './json-keys.js';
import {locate, placeOf, type Location} from './json-place.js';
import {DEEPEST_NESTING, LARGEST_FILE} from './limits.js';
import type {Path} from './path.js';
import {scanJson} from './scan-json.js';

/** A finding about the text itself, with its place. */
export type JsonFinding = Finding & Location;

export interface ParsedJson {
  readonly value: unknown;
  locate(path: Path, inKey?: boolean): Location;
}

/** Strict JSON text to a value and the places of its parts, or to the faults that forbid reading it. */
export function parseJson(text: string): ParsedJson | {readonly faults: readonly JsonFinding[]} {
  const size = sizeOf(text);
  if (size > LARGEST_FILE) return refuse('too-large', `at most ${LARGEST_FILE} bytes`, `at least ${size}`);

  // A byte order mark is no part of the text, though some editors write it.
  const json = text.replace(/^\uFEFF/, '');
  const early = scanJson(json, DEEPEST_NESTING);
  const earlyPlace = early && placeOf(json, early.offset);
  if (early?.code === 'too-deep') {
    return refuse('too-deep', `at most ${DEEPEST_NESTING} levels of nesting`, 'one more', earlyPlace);
  }

  try {
    const {body} = parse(json, {mode: 'json'});
    const faults: JsonFinding[] = [];
    // Of a key that stands twice the second is to blame, whose place the path alone does not tell.
    checkKeys(body, [], (finding, node) => faults.push({...finding, ...node.loc.start}));
    if (faults.length > 0) return {faults};
    return {value: JSON.parse(json), locate: (path, inKey = false) => locate(body, path, inKey)};
  } catch (error) {
    return refuse('syntax', 'strict JSON', reason(error), isLocation(error) ? error : earlyPlace);
  }
}

function refuse(
  code: Finding['code'],
  expected: string,
  found: string,
  {line, column}: Location = {line: 1, column: 1}
): {readonly faults: readonly JsonFinding[]} {
  return {faults: [{path: [], code, expected, found, line, column}]};
}

function sizeOf(text: string): number {
  return text.length > LARGEST_FILE ? text.length : new TextEncoder().encode(text).length;
}

function isLocation(error: unknown): error is Error & Location {
  return error instanceof Error && 'line' in error && 'column' in error;
}

function reason(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  // Momoa names its tokens: "Unexpected token RBrace found. (1:8)".
  const [, token] = /^Unexpected token (\w+) found/.exec(message) ?? [];
  return token ? `an unexpected ${tokens[token] ?? token}` : message.replace(/( found)?\.? \(\d+:\d+\)$/, '');
}

const tokens: Readonly<Record<string, string>> = {
  LBrace: '{',
  RBrace: '}',
  LBracket: '[',
  RBracket: ']',
  Comma: 'comma',
  Colon: 'colon',
  String: 'string',
  Number: 'number',
  Boolean: 'true or false',
  Null: 'null'
};
