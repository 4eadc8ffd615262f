import type {Story} from '../model/story.js';
import {lookups} from '../scenes/context.js';
import {placeWords, type Locator} from '../words/place-in-source.js';
import {escape} from './escape.js';

/** Where something stands in the sources; an address leads there. */
export function places(sources: readonly Locator[], story: Story): string {
  const links = sources.map((locator) => {
    const words = escape(placeWords(locator, lookups(story)));
    return locator.at.startsWith('http') ? `<a href="${escape(locator.at)}">${words}</a>` : words;
  });
  return links.join('; ');
}
