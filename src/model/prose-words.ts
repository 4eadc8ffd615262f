import type {FaultCode, Severity} from './fault.js';
import {found} from './found.js';
import {findNumberWords} from './number-words.js';

/** Something wrong in a text. */
export interface ProseFault {
  readonly code: FaultCode;
  readonly expected: string;
  readonly found: string;
  readonly severity?: Severity;
}

/** What may not stand in words as they are typed. */
export function* checkWords(words: string, language: string): Generator<ProseFault> {
  // Every number of Unicode: digits of any script, but also ½, ² and Ⅻ.
  for (const [number] of words.matchAll(/\p{N}(?:[\p{N}.,:٫٬/]*\p{N})?/gu)) {
    yield {code: 'digits', expected: figure, found: found(number)};
  }
  for (const word of findNumberWords(words, language)) {
    yield {code: 'number-word', expected: figure, found: found(word), severity: 'warning'};
  }
  const [mark] = /[“”„«»"]/.exec(words) ?? [];
  if (mark) {
    const expected = 'a quotation as {fact-id}, which brings its own marks';
    yield {code: 'quotation-marks', expected, found: found(mark), severity: 'warning'};
  }
  const [brace] = /[{}]/.exec(words) ?? [];
  if (brace) {
    const expected = '{id} or {id|words}, or a literal in backticks';
    yield {code: 'stray-brace', expected, found: found(words)};
  }
}

const figure = 'a figure as {fact-id}, or a literal in backticks';
