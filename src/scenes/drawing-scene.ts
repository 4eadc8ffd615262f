import {targets} from '../marks/targets.js';
import type {SceneEntry} from '../model/story.js';
import {targetWords} from '../words/datum.js';
import {lookups, sceneContext, type StageStory} from './context.js';
import type {LoadedScene} from './loaded-scene.js';
import type {Scene, SharedView} from './scene.js';
import {stageInParts} from './stage-in-parts.js';
import {textsThatTell, withTold, type Told} from './told.js';

/** A scene whose kind draws whatever view there is, in any room. */
export function drawingScene(scene: Scene): LoadedScene {
  return {
    ...scene,
    *draw(story, entry, view, size, more) {
      const marks = yield* stageInParts(scene, sceneContext(story, entry, more), view, size);
      yield;
      return {
        width: size.width,
        height: size.height,
        marks,
        found: targets(withTold(marks, told(story, entry, view)), {...size, dir: story.dir ?? 'ltr'}).map(
          (target) => ({...target, words: targetWords(target, lookups(story))})
        )
      };
    }
  };
}

const known = new WeakMap<SceneEntry, readonly [StageStory, readonly Told[]]>();

/** The texts of a scene, which are the same for each drawing of it, and of a view. */
function told(story: StageStory, entry: SceneEntry, view: SharedView): readonly Told[] {
  const references = lookups(story);
  const [of, texts] = known.get(entry) ?? [];
  const ofScene = texts && of === story ? texts : textsThatTell(entry.data, references);
  known.set(entry, [story, ofScene]);
  return [...ofScene, ...textsThatTell(view, references)];
}
