import type {SceneEntry} from '../model/story.js';
import {isLadder} from './network-ladder-only.js';
import type {Scene} from './scene.js';

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

const loaded = new WeakMap<SceneEntry, Scene>();

/** The names of all kinds. */
export const kindNames: readonly string[] = Object.keys(kinds);

/** What draws a scene if it has been loaded. */
export function loadedScene(entry: SceneEntry): Scene | undefined {
  return loaded.get(entry);
}

/** Loads what draws a scene. Rejects for a kind that nobody has written, and when its code cannot be had. */
export async function loadScene(entry: SceneEntry): Promise<Scene> {
  const scene = await sceneOfKind(entry.kind, entry.data);
  loaded.set(entry, scene);
  return scene;
}

/** The scene of a kind for some data; without any, one that can draw whatever there may be. */
export async function sceneOfKind(kind: string, data?: unknown): Promise<Scene> {
  const load = Object.hasOwn(kinds, kind) ? kinds[kind] : undefined;
  if (!load) throw new Error(`no scene of kind “${kind}”; there are ${kindNames.join(', ')}`);
  return load(data);
}
