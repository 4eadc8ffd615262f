import type {IdUse} from './id-use.js';
import {listAt, valueAt} from './path.js';

/**
 * The index of the scene whose parts a chapter's views name most; -1 where they name none. So a misspelt scene hides
 * none of the faults in its views.
 */
export function sceneMeant(chapter: unknown, given: readonly IdUse[]): number {
  const words = new Set(stringsIn(listAt(chapter, 'steps').map((step) => valueAt(step, 'view'))));
  const counts = new Map<number, number>();
  for (const {id, scene} of given)
    if (scene !== undefined && words.has(id)) counts.set(scene, (counts.get(scene) ?? 0) + 1);
  const [best] = [...counts].sort(([a, n], [b, m]) => m - n || a - b);
  return best?.[0] ?? -1;
}

function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}
