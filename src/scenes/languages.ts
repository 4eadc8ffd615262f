import type {SceneLanguage} from '../model/story.js';
import {positionsData, positionsView} from './positions.js';
import {rangesData, rangesView} from './ranges.js';

/** Every kind of scene, as the dataset's language sees it. */
export const languages: readonly SceneLanguage[] = [
  {kind: 'positions', data: positionsData, view: positionsView},
  {kind: 'ranges', data: rangesData, view: rangesView}
];
