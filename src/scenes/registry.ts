import {kindNames, sceneOfKind} from './kinds.js';
import type {Scene, SceneOf} from './scene.js';

/*
 * For the build, the checker and the tests, never for a reader's page: that loads scenes one by one.
 */

/** All scenes at once. */
export const scenes: readonly Scene[] = await Promise.all(kindNames.map((kind) => sceneOfKind(kind)));

/** The scene of a kind; undefined for a kind that nobody has written. */
export function sceneOf(kind: string): Scene | undefined {
  return scenes.find((scene) => scene.kind === kind);
}

/** The scene of an entry of a story’s. */
export const sceneFor: SceneOf = ({kind}) => sceneOf(kind);
