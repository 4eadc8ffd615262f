import {targets} from '../marks/targets.js';
import {lookups, sceneContext} from './context.js';
import type {LoadedScene} from './loaded-scene.js';
import type {Scene} from './scene.js';
import {stage} from './stage.js';
import {textsThatTell, withTold} from './told.js';
import {viewsOf} from './views.js';

/** A scene whose kind draws whatever view there is, in any room. */
export function drawingScene(scene: Scene): LoadedScene {
  return {
    ...scene,
    suits: () => true,
    draw(story, entry, view, size, more) {
      const marks = stage(scene, sceneContext(story, entry, more), view, size);
      const texts = textsThatTell([entry.data, viewsOf(story, entry.id)], lookups(story));
      return {
        width: size.width,
        height: size.height,
        marks,
        found: targets(withTold(marks, texts), {...size, dir: story.dir ?? 'ltr'})
      };
    }
  };
}
