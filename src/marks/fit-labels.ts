import {contains, labelBox, markBox, overlaps, type Box} from './box.js';
import type {LabelMark, Mark} from './mark.js';

/** How far side by side labels keep from each other, in px. */
const apart = 3;

/**
 * Leaves out every label that does not lie in the bounds, crosses a barrier, or meets one of greater
 * importance, and says how many those were, inner ticks and the like (priority 3) aside. Other marks stay as
 * they are.
 */
export function fitLabels(
  marks: readonly Mark[],
  bounds: Box,
  stretch: number
): {readonly marks: readonly Mark[]; readonly leftOut: number} {
  const room = {x: bounds.x - 0.5, y: bounds.y - 0.5, width: bounds.width + 1, height: bounds.height + 1};
  const labels = marks.filter((mark): mark is LabelMark => mark.kind === 'label');
  const ranked = [...labels].sort((a, b) => (a.priority ?? 0) - (b.priority ?? 0));
  const barriers = marks.filter((mark) => mark.kind === 'rule' && mark.barrier).map((mark) => markBox(mark));
  const taken: Box[] = barriers.map((box) => ({
    ...box,
    width: Math.max(box.width, 0.1),
    height: Math.max(box.height, 0.1)
  }));
  const kept = new Set<Mark>();
  for (const label of ranked) {
    const box = labelBox(label, stretch);
    if (!contains(room, box) || taken.some((other) => overlaps(other, box))) continue;
    taken.push({...box, x: box.x - apart, width: box.width + 2 * apart});
    kept.add(label);
  }
  return {
    marks: marks.filter((mark) => mark.kind !== 'label' || kept.has(mark)),
    leftOut: labels.filter((label) => !kept.has(label) && (label.priority ?? 0) < 3).length
  };
}
