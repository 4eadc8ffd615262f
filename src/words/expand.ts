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

/** A text as plain words, for drawings and descriptions: references replaced, Markdown's signs dropped. */
export function expand(text: string, references: References): string {
  return splitRefs(text)
    .map((part) => (typeof part === 'string' ? plain(part) : refWords(part.ref, part.words, references)))
    .join('');
}

function plain(markdown: string): string {
  return markdown.replace(/[*`_]/g, '');
}
