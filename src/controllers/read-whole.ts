import {formatFault} from '../model/fault.js';
import {readForeign} from '../model/read-foreign.js';
import type {Story} from '../model/story.js';
import {knownShape} from '../scenes/known-shape.js';
import {atHome} from './at-home.js';
import type {StoryFile} from './story-file.js';
import {StoryRefused} from './story-refused.js';

const known = new WeakMap<StoryFile, Story>();

/** All of a story from elsewhere, checked once a page. Throws where there is none, and says why. */
export function readWhole(file: StoryFile): Story {
  const before = known.get(file);
  if (before) return before;
  const {story, faults} = readForeign(file.text, knownShape);
  if (!story) throw new StoryRefused('bad-data', faults.map(formatFault));
  const whole = atHome(story, file.url);
  known.set(file, whole);
  return whole;
}
