import {kindNames, loadScene} from './kinds.js';
import type {Scene} from './scene.js';

/** All scenes at once: for the build, the checker and the tests, never for a reader's page. */
export const scenes: readonly Scene[] = await Promise.all(kindNames.map(loadScene));

/** The scene of a kind; undefined for a kind that nobody has written. */
export function sceneOf(kind: string): Scene | undefined {
  return scenes.find((scene) => scene.kind === kind);
}
