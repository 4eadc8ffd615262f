import type {Scene} from './scene.js';

/** Every kind of scene, each loaded when a figure needs it. A new kind is its file, its line here, and its language's in registry.ts. */
const kinds: Readonly<Record<string, () => Promise<Scene>>> = {
  clock: async () => (await import('./clock.js')).clock,
  network: async () => (await import('./network.js')).network,
  positions: async () => (await import('./positions.js')).positions,
  pressure: async () => (await import('./pressure.js')).pressure,
  ranges: async () => (await import('./ranges.js')).ranges,
  routes: async () => (await import('./routes.js')).routes
};

const loaded = new Map<string, Scene>();

/** The names of all kinds. */
export const kindNames: readonly string[] = Object.keys(kinds);

/** The scene of a kind if it has been loaded. */
export function loadedScene(kind: string): Scene | undefined {
  return loaded.get(kind);
}

/** Loads the scene of a kind. Rejects for a kind that nobody has written, and when its code cannot be had. */
export async function loadScene(kind: string): Promise<Scene> {
  const load = Object.hasOwn(kinds, kind) ? kinds[kind] : undefined;
  if (!load) throw new Error(`no scene of kind “${kind}”; there are ${kindNames.join(', ')}`);
  const scene = await load();
  loaded.set(kind, scene);
  return scene;
}
