import {positions} from './positions.js';
import {ranges} from './ranges.js';
import type {Scene} from './scene.js';

/** Every kind of scene. A new kind is its file and its line here. */
export const scenes: readonly Scene[] = [positions, ranges];

/** The scene of a kind; undefined for a kind that nobody has written. */
export function sceneOf(kind: string): Scene | undefined {
  return scenes.find((scene) => scene.kind === kind);
}
