import type {StageStory} from '../scenes/context.js';
import {StoryErrorEvent} from './events.js';

/** The story that an element holds as data beside its prose; undefined, and an event, where it cannot be read. */
export function storyIn(element: Element): StageStory | undefined {
  const script = element.querySelector(':scope > script[type="application/json"]');
  if (!script) return undefined;
  try {
    return JSON.parse(script.textContent) as StageStory;
  } catch (error) {
    element.dispatchEvent(new StoryErrorEvent('bad-data', [String(error)]));
    return undefined;
  }
}
