import type {Mark} from '../marks/mark.js';
import {atOnce} from './in-parts.js';
import type {Scene, SceneContext, SharedView, Size} from './scene.js';
import {stageInParts} from './stage-in-parts.js';

/** A scene's drawing of a view in its language's direction. Throws where the data leads out of all bounds. */
export function stage(scene: Scene, context: SceneContext, view: SharedView, size: Size): readonly Mark[] {
  return atOnce(stageInParts(scene, context, view, size));
}
