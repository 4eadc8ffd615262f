import type {SceneEntry} from '../model/story.js';
import type {StageStory} from './context.js';
import {loadedScene} from './kinds.js';
import type {LoadedScene} from './loaded-scene.js';
import type {Size} from './scene.js';
import {viewOf} from './views.js';

/** What has been loaded that can draw a step of a scene in a room; for a room that is not measured yet, in any. */
export function suitedScene(
  story: StageStory,
  entry: SceneEntry,
  step: string,
  size: Size | undefined
): LoadedScene | undefined {
  const scene = loadedScene(entry);
  return !size || scene?.suits(viewOf(story, entry.id, step), size) ? scene : undefined;
}
