import {markBox} from '../marks/box.js';
import type {Mark} from '../marks/mark.js';
import {shift} from '../marks/shift.js';
import type {Frame} from './frame.js';
import type {Row} from './network-row.js';

/** A stretch of a column that something takes up. */
interface Span {
  readonly top: number;
  readonly bottom: number;
}

/**
 * Rows in the column outside a line, each at the first place from a height on that nothing takes up. Rows for
 * which there is no place are left out.
 */
export function stackOutside(
  rows: readonly Row[],
  start: number,
  taken: readonly Mark[],
  {u, area, stretch}: Frame
): {readonly marks: readonly Mark[]; readonly leftOut: number; readonly places: ReadonlyMap<string, number>} {
  const spans = taken
    .filter(({kind}) => kind === 'label')
    .map((mark): Span => {
      const box = markBox(mark, stretch);
      return {top: box.y - 14 * u, bottom: box.y + box.height + 28 * u};
    })
    .sort((a, b) => a.top - b.top);
  const places = new Map<string, number>();
  let y = start;
  for (const row of rows) {
    for (const {top, bottom} of spans) if (top < y + row.height && bottom > y) y = bottom;
    if (y + row.height > area.y + area.height) continue;
    places.set(row.id, y);
    y += row.height + 12 * u;
  }
  return {
    places,
    marks: rows.flatMap(({id, marks}) => {
      const top = places.get(id);
      return top === undefined ? [] : marks.map((mark) => shift(mark, 0, top));
    }),
    leftOut: rows.length - places.size
  };
}
