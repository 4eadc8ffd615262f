import type {Actor} from '../model/actor.js';
import {splitRefs} from '../model/refs.js';
import {formatFact, type Wording} from './format.js';

/** What references in a text are looked up in. */
export interface References extends Wording {
  readonly actors: ReadonlyMap<string, Actor>;
}

/** The words that a reference stands for; an unknown one, which the checker refuses, shows itself. */
export function refWords(ref: string, words: string | undefined, references: References): string {
  const fact = references.facts.get(ref);
  if (fact) return formatFact(fact, references);
  return words ?? actorName(references.actors.get(ref)) ?? `{${ref}}`;
}

/** An actor's name as running text has it. */
export function actorName(actor: Actor | undefined): string | undefined {
  return actor?.nameShort ?? actor?.name;
}

/** The ids that a text refers to, in its order. */
export function refsIn(text: string): readonly string[] {
  return splitRefs(text).flatMap((part) => (typeof part === 'string' ? [] : part.ref));
}

/** The fact that the mark of a text stands for, to be spread into it: the first that the text refers to. */
export function factIn(text: string, {facts}: References): {readonly fact?: string} {
  const fact = refsIn(text).find((ref) => facts.has(ref));
  return fact === undefined ? {} : {fact};
}

/**
 * A text as plain words, for drawings and descriptions: references replaced, Markdown's signs dropped. What
 * stands in backticks is literal, and so nothing in it is a reference or a sign.
 */
export function expand(text: string, references: References): string {
  return text
    .split('`')
    .map((part, i) => (i % 2 === 1 ? part : words(unmarked(part), references)))
    .join('');
}

function words(text: string, references: References): string {
  return splitRefs(text)
    .map((part) => (typeof part === 'string' ? part : refWords(part.ref, part.words, references)))
    .join('');
}

/** Inline Markdown without its links' addresses and without the signs that come in pairs around words. */
function unmarked(markdown: string): string {
  return markdown
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/(\*\*|\*)(?=\S)(.+?)(?<=\S)\1/g, '$2')
    .replace(/(?<![\p{L}\p{N}])_(?=\S)(.+?)(?<=\S)_(?![\p{L}\p{N}])/gu, '$1');
}
