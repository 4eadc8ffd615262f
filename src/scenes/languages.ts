import type {SceneLanguage} from '../model/story.js';
import {clockLanguage} from './clock-language.js';
import {networkLanguage} from './network-language.js';
import {positionsLanguage} from './positions-language.js';
import {pressureLanguage} from './pressure-language.js';
import {rangesLanguage} from './ranges-language.js';
import {routesLanguage} from './routes-language.js';

/**
 * Every kind's part of the dataset's language: for checkers, never for a page that has its story checked already.
 * A new kind has its line here and one in kinds.ts.
 */
export const languages: readonly SceneLanguage[] = [
  clockLanguage,
  networkLanguage,
  positionsLanguage,
  pressureLanguage,
  rangesLanguage,
  routesLanguage
];
