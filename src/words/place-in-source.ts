import {answerMessages} from './answer-messages.js';
import type {Wording} from './format.js';

/** Where something stands in a source. */
export interface Locator {
  readonly source: string;
  readonly at: string;
}

/** The sources, with what those are called that are not the article. */
export interface Called extends Wording {
  readonly called: readonly {readonly id: string; readonly called?: string | undefined}[];
}

/** A place in a source, by the form in which it is given: a section, a page, a time or an address. */
export function placeWords({source, at}: Locator, {messages, called}: Called): string {
  const of = called.find(({id}) => id === source)?.called;
  return answerMessages[messages.language].place(at, of);
}

/** Where it stands in the sources. */
export function placesWords(sources: readonly Locator[], called: Called): string {
  return sources.map((locator) => placeWords(locator, called)).join('; ');
}
