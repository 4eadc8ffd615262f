import type {SceneEntry} from '../model/story.js';
import {loadedScene} from './kinds.js';
import type {LoadedScene} from './loaded-scene.js';
import type {Coding} from './scene.js';

const lent = new WeakMap<SceneEntry, readonly Coding[]>();

/** Has the editors' codings of a scene known before its code is there. */
export function lendCodings(entry: SceneEntry, codings: readonly Coding[]): void {
  lent.set(entry, codings);
}

/** What knows a scene's codings: its code, or whoever has lent them. */
export function codingScene(entry: SceneEntry): Pick<LoadedScene, 'codings'> {
  return loadedScene(entry) ?? {codings: () => lent.get(entry) ?? []};
}
