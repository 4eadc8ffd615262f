import type {Box} from '../marks/box.js';
import type {Mark} from '../marks/mark.js';
import type {Target} from '../marks/targets.js';
import type {SceneEntry} from '../model/story.js';
import type {StageStory} from './context.js';
import type {Geography} from './geography.js';
import type {Scene, SharedView, Size} from './scene.js';

/** A drawing at rest, in its language's direction, and the data that its marks stand for; lengths are px of its own. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly Mark[];
  readonly found: readonly Target[];
}

/** A scene as a figure has it: drawn by the code of its kind, or shown as the build has drawn it. */
export interface LoadedScene extends Omit<Scene, 'layout' | 'prepare'> {
  /** Whether it can draw a view in a room. Where it cannot, the code of its kind can. */
  suits(view: SharedView, size: Size): boolean;
  /** A drawing as large as the room or one to be enlarged. Throws where the data leads out of all bounds, and where it does not suit. */
  draw(
    story: StageStory,
    entry: SceneEntry,
    view: SharedView,
    size: Size,
    more?: {readonly area?: Box | undefined; readonly geography?: Geography | undefined}
  ): Drawing;
}

/** What finds the scene of an entry of a story's, among those that have been loaded. */
export type LoadedSceneOf = (entry: SceneEntry) => LoadedScene | undefined;
