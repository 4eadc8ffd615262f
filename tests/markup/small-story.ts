import type {Story} from '../../src/model/story.js';
import small from '../fixtures/small-story.json' with {type: 'json'};

/** The invented story, a copy each time. */
export function smallStory(more: Partial<Story> = {}): Story {
  return {...(structuredClone(small) as unknown as Story), ...more};
}
