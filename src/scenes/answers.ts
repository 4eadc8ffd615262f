import type {SceneEntry} from '../model/story.js';
import type {Answers} from '../words/answers.js';
import {lookups, sceneContext, type StageStory} from './context.js';
import type {Coding} from './scene.js';
import type {LoadedScene} from './loaded-scene.js';

/** What answers are made from: the story, and the codings of those kinds of scene that are at hand. */
export function answersOf(
  story: StageStory,
  sceneOf: (entry: SceneEntry) => Pick<LoadedScene, 'codings'> | undefined
): Answers {
  const codings = new Map<string, readonly Coding[]>();
  for (const entry of story.scenes) {
    for (const coding of sceneOf(entry)?.codings?.(sceneContext(story, entry)) ?? []) {
      codings.set(coding.fact, [...(codings.get(coding.fact) ?? []), coding]);
    }
  }
  return {...lookups(story), status: story.status, address: story.address ?? '', codings};
}
