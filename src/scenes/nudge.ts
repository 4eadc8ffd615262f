import {contains, labelBox} from '../marks/box.js';
import type {LabelMark, Mark} from '../marks/mark.js';
import {shift} from '../marks/shift.js';
import type {Nudge} from '../model/annotation.js';
import {grown, meets} from './clearance.js';
import type {Frame} from './frame.js';
import {isOf} from './part.js';
import {ways} from './ways.js';

/** The words of a part moved together, as far as they meet nothing. Words on a block stay on it. */
export function nudged(
  marks: readonly Mark[],
  {part, to, em = 1}: Nudge,
  {area, u, stretch}: Frame
): readonly Mark[] {
  const isMoved = (mark: Mark): mark is LabelMark =>
    mark.kind === 'label' && isOf(part)(mark) && !/\bon\b/.test(mark.paint);
  const obstacles = marks.filter((mark) => !isMoved(mark)).map((mark) => meets(mark, stretch));
  const [dx, dy] = ways[to];
  for (const share of [1, 0.75, 0.5]) {
    const by = share * em * 16 * u;
    const moved = marks.map((mark) => (isMoved(mark) ? shift(mark, dx * by, dy * by) : mark));
    const isClear = moved.filter(isMoved).every((label) => {
      const box = grown(labelBox(label, stretch), 2 * u);
      return contains(area, box) && !obstacles.some((isMet) => isMet(box));
    });
    if (isClear) return moved;
  }
  return marks;
}
