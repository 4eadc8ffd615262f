import type {Story} from '../model/story.js';
import {lookups} from '../scenes/context.js';
import {expand} from '../words/expand.js';

/** Words a minute at an easy pace. */
const pace = 220;

/** How long the steps' words take to read, in whole minutes. */
export function readingMinutes(story: Story): number {
  const texts = story.chapters.flatMap(({steps}) => steps.flatMap(({text}) => text));
  const words = texts.map((text) => expand(text, lookups(story)).split(/\s+/).length);
  return Math.max(1, Math.round(words.reduce((sum, count) => sum + count, 0) / pace));
}
