import type {SceneEntry} from '../model/story.js';
import type {StageStory} from './context.js';
import {isLadder} from './network-ladder-only.js';
import type {LoadedScene, LoadedSceneOf} from './loaded-scene.js';
import type {Scene} from './scene.js';
import {viewsOf} from './views.js';

/**
 * Every kind of scene, each loaded when a figure needs it; where the code depends on the data, by what it is given.
 * A new kind is its file, its line here, and its language's in languages.ts.
 */
const kinds: Readonly<Record<string, (data: unknown) => Promise<Scene>>> = {
  clock: async () => (await import('./clock.js')).clock,
  network: async (data) =>
    isLadder(data)
      ? (await import('./network.js')).network
      : (await import('./network-with-web.js')).networkWithWeb,
  positions: async () => (await import('./positions.js')).positions,
  pressure: async () => (await import('./pressure.js')).pressure,
  ranges: async () => (await import('./ranges.js')).ranges,
  routes: async () => (await import('./routes.js')).routes
};

const loaded = new WeakMap<SceneEntry, LoadedScene>();

/** The names of all kinds. */
export const kindNames: readonly string[] = Object.keys(kinds);

/** A scene if its code has been loaded. */
export const loadedScene: LoadedSceneOf = (entry) => loaded.get(entry);

/**
 * Loads what draws a scene of a story. Rejects for a kind that nobody has written, and when its code cannot be had.
 */
export async function loadScene(entry: SceneEntry, story: StageStory): Promise<Scene> {
  const {kind, data} = entry;
  const [scene, {drawingScene}] = await Promise.all([
    isAnnotated(entry, story) ? sceneOfKind(kind, data) : plainScene(kind, data),
    import('./drawing-scene.js')
  ]);
  loaded.set(entry, drawingScene(scene));
  return scene;
}

/** The scene of a kind for some data; without any, one that can draw whatever there may be. */
export async function sceneOfKind(kind: string, data?: unknown): Promise<Scene> {
  const [scene, {annotating}] = await Promise.all([plainScene(kind, data), import('./annotate.js')]);
  return annotating(scene);
}

/** Whether a scene has callouts, nudges or colours of the story's own. */
export function isAnnotated({id, callouts, colours}: SceneEntry, story: StageStory): boolean {
  return Boolean(callouts ?? colours) || viewsOf(story, id).some(({view}) => view?.nudges);
}

/** The scene of a kind for some data, for drawings that nothing is added to. */
export async function plainScene(kind: string, data: unknown): Promise<Scene> {
  const load = Object.hasOwn(kinds, kind) ? kinds[kind] : undefined;
  if (!load) throw new Error(`no scene of kind “${kind}”; there are ${kindNames.join(', ')}`);
  return load(data);
}
