import {targets} from '../marks/targets.js';
import type {SceneEntry} from '../model/story.js';
import {lookups, sceneContext, type StageStory} from './context.js';
import type {LoadedScene} from './loaded-scene.js';
import type {Scene} from './scene.js';
import {stage} from './stage.js';
import {textsThatTell, withTold, type Told} from './told.js';
import {viewsOf} from './views.js';

/** A scene whose kind draws whatever view there is, in any room. */
export function drawingScene(scene: Scene): LoadedScene {
  return {
    ...scene,
    suits: () => true,
    draw(story, entry, view, size, more) {
      const marks = stage(scene, sceneContext(story, entry, more), view, size);
      return {
        width: size.width,
        height: size.height,
        marks,
        found: targets(withTold(marks, told(story, entry)), {...size, dir: story.dir ?? 'ltr'})
      };
    }
  };
}

const known = new WeakMap<SceneEntry, readonly [StageStory, readonly Told[]]>();

/** The texts of a scene and of all its views, which are the same for each drawing of it. */
function told(story: StageStory, entry: SceneEntry): readonly Told[] {
  const [of, texts] = known.get(entry) ?? [];
  if (texts && of === story) return texts;
  const found = textsThatTell([entry.data, viewsOf(story, entry.id)], lookups(story));
  known.set(entry, [story, found]);
  return found;
}
