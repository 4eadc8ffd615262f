import type {SceneLanguage} from '../model/story.js';
import {clockLanguage} from './clock-language.js';
import {kindNames, sceneOfKind} from './kinds.js';
import {networkLanguage} from './network-language.js';
import {positionsLanguage} from './positions-language.js';
import {pressureLanguage} from './pressure-language.js';
import {rangesLanguage} from './ranges-language.js';
import {routesLanguage} from './routes-language.js';
import type {Scene} from './scene.js';

/*
 * For the build, the checker and the tests, never for a reader's page: that loads scenes one by one, and
 * carries no schema at all.
 */

/** Every kind's part of the dataset's language. A new kind has its line here and one in kinds.ts. */
export const languages: readonly SceneLanguage[] = [
  clockLanguage,
  networkLanguage,
  positionsLanguage,
  pressureLanguage,
  rangesLanguage,
  routesLanguage
];

/** All scenes at once. */
export const scenes: readonly Scene[] = await Promise.all(kindNames.map((kind) => sceneOfKind(kind)));

/** The scene of a kind; undefined for a kind that nobody has written. */
export function sceneOf(kind: string): Scene | undefined {
  return scenes.find((scene) => scene.kind === kind);
}
