import type {Box} from '../marks/box.js';
import type {SceneEntry} from '../model/story.js';
import type {StageStory} from '../scenes/context.js';
import type {Geography} from '../scenes/geography.js';
import type {LoadedScene} from '../scenes/loaded-scene.js';
import type {Size} from '../scenes/scene.js';

/** What a drawing was made from: with the same again, there is nothing to draw. */
export interface Drawn {
  readonly scene: LoadedScene;
  readonly entry: SceneEntry;
  readonly story: StageStory;
  readonly areas: ReadonlyMap<string, Box> | undefined;
  readonly step: string;
  readonly size: Size;
  readonly geography: Geography | undefined;
}

export const drawnKeys = ['scene', 'story', 'areas', 'step', 'size', 'geography'] as const;
