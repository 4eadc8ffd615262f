import type {FigureShape, KindShape} from '../model/figure-story.js';
import figure from './shapes/figure-shape.json';

/** What a figure asks of its story, whatever the kind of its scene. */
export const figureShape = figure as unknown as FigureShape;

/** What each kind asks besides, loaded for a figure of it that a story from elsewhere comes to. */
const kinds: Readonly<Record<string, () => Promise<{readonly default: unknown}>>> = {
  clock: () => import('./shapes/clock-shape.json'),
  network: () => import('./shapes/network-shape.json'),
  positions: () => import('./shapes/positions-shape.json'),
  pressure: () => import('./shapes/pressure-shape.json'),
  ranges: () => import('./shapes/ranges-shape.json'),
  routes: () => import('./shapes/routes-shape.json')
};

/** What a kind asks; undefined for one that nobody has written. */
export async function kindShape(kind: unknown): Promise<KindShape | undefined> {
  if (typeof kind !== 'string' || !Object.hasOwn(kinds, kind)) return undefined;
  return (await kinds[kind]?.())?.default as KindShape | undefined;
}
