import type {Box} from '../marks/box.js';
import type {Mark} from '../marks/mark.js';
import type {Target} from '../marks/targets.js';
import type {SceneEntry} from '../model/story.js';
import type {StageStory} from './context.js';
import type {Geography} from './geography.js';
import type {InParts} from './in-parts.js';
import type {Scene, SharedView, Size} from './scene.js';

/** A drawing at rest, in its language's direction, and the data that its marks stand for; lengths are px of its own. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly Mark[];
  readonly found: readonly Datum[];
}

/** A datum that can be reached in a drawing. */
export interface Datum extends Target {
  /** What it is called for those who hear it. */
  readonly words: string;
}

/** A scene whose code is there: it draws whatever view there is, in any room. */
export interface LoadedScene extends Omit<Scene, 'layout' | 'prepare'> {
  /** In parts, each of them short. Throws where the data leads out of all bounds. */
  draw(
    story: StageStory,
    entry: SceneEntry,
    view: SharedView,
    size: Size,
    more?: {readonly area?: Box | undefined; readonly geography?: Geography | undefined}
  ): InParts<Drawing>;
}

/** What finds the scene of an entry of a story's, among those that have been loaded. */
export type LoadedSceneOf = (entry: SceneEntry) => LoadedScene | undefined;
