import type {Mark} from './mark.js';

/** What a ground is painted with, and what a drawing that stands on it is called. */
const grounds = {sea: 'map', reach: 'far'};

/**
 * The class of a whole drawing: on a `map` what leaves the frame is cut off and words have a halo, a finer one where
 * it is `far`, with distances drawn over it. Said here and not asked by `:has()`, which costs a restyling of all words
 * with each mark that comes or goes.
 */
export function drawingClass(marks: readonly Mark[]): string {
  const paints = new Set(marks.flatMap(({paint}) => paint.split(' ')));
  const names = Object.entries(grounds).flatMap(([paint, name]) => (paints.has(paint) ? [name] : []));
  return ['story-drawing', ...names].join(' ');
}
