import type {Mark} from './mark.js';

/**
 * The class of a whole drawing: on a `map` what leaves the frame is cut off and words have a halo, a finer one where
 * it is `far`, with distances drawn over it. Said here and not asked by `:has()`, which costs a restyling of all words
 * with each mark that comes or goes.
 */
export function drawingClass(marks: readonly Mark[]): string {
  const paints = ` ${marks.map(({paint}) => paint).join(' ')} `;
  return `story-drawing${paints.includes(' sea ') ? ' map' : ''}${paints.includes(' reach ') ? ' far' : ''}`;
}
