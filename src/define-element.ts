import {capable} from './capable.js';
import type {StoryElement} from './elements/story-element.js';

/** One warning is enough, whatever is registered after it. */
let warned = false;

/**
 * Registers an element. Where another copy of the kit was first, that one stays, and the console says so if it is of
 * another version; in an old browser, and without one, there are no elements.
 */
export function defineElement(name: string, element: typeof StoryElement): void {
  if (!capable) return;
  const first = customElements.get(name);
  if (!first) return customElements.define(name, element);
  const version = 'version' in first ? String(first.version) : 'of unknown version';
  if (version === element.version || warned) return;
  warned = true;
  console.warn(`<${name}> was there already: ${version} stays, ${element.version} is not used.`);
}
