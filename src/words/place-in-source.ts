import {answerMessages} from './answer-messages.js';
import type {Wording} from './format.js';

/** Where something stands in a source. */
export interface Locator {
  readonly source: string;
  readonly at: string;
}

/** What sources are called, by their ids; those without a name of their own are the article. */
export interface Called extends Wording {
  readonly called: ReadonlyMap<string, string>;
}

/** A place in a source, by the form in which it is given: a section, a page, a time or an address. */
export function placeWords({source, at}: Locator, {messages, called}: Called): string {
  const words = answerMessages[messages.language];
  const of = called.get(source) ?? words.article;
  if (isAddress(at)) return words.address(at.replace(/^https?:\/\//, ''), of);
  if (at.startsWith('p')) return words.page(at.slice(3).replace('-', '–'), of);
  return at.includes(':') ? words.time(at, of) : words.section(at, of);
}

/** Whether a place in a source is one that a reader can go to. */
export function isAddress(at: string): boolean {
  return at.startsWith('http');
}

/** Where it stands in the sources. */
export function placesWords(sources: readonly Locator[], called: Called): string {
  return sources.map((locator) => placeWords(locator, called)).join('; ');
}
