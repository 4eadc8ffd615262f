import story from '../../data/story.json' with {type: 'json'};
import type {Story} from '../../src/model/story.js';
import small from '../fixtures/small-story.json' with {type: 'json'};

/** The stories that the gallery shows: ours, and an invented one with other sides, rows and bars. */
export const stories: Readonly<Record<string, Story>> = {
  story: story as unknown as Story,
  small: small as unknown as Story
};
