import {labelBox} from '../marks/box.js';
import type {LabelMark, Mark} from '../marks/mark.js';
import type {Frame} from './frame.js';
import {sideNames, type SideName} from './poles.js';
import type {PositionsData} from './positions-language.js';

/** Whether a stance reaches over other matters than its own. */
export function hasReaches({rows}: PositionsData): boolean {
  return rows.some((row) => sideNames.some((side) => 'over' in row[side]));
}

/** A bracket at a side’s line around the names of the matters that a lit stance of that side reaches over. */
export function withReaches(
  marks: readonly Mark[],
  {rows}: PositionsData,
  isLit: (id: string) => boolean,
  {u, stretch}: Frame,
  xs: Readonly<Record<SideName, number>>
): readonly Mark[] {
  const named = new Set<Mark>();
  const brackets = rows.flatMap((row) =>
    sideNames.flatMap((side): readonly Mark[] => {
      const {id, over = []} = {over: undefined, ...row[side]};
      if (!isLit(id) && !isLit(row.id)) return [];
      const names = marks.filter(
        (mark): mark is LabelMark => mark.kind === 'label' && over.some((row) => mark.key === `${row}/name`)
      );
      if (names.length === 0) return [];
      for (const name of names) named.add(name);
      const boxes = names.map((name) => labelBox(name, stretch));
      const top = Math.min(...boxes.map(({y}) => y));
      const height = Math.max(...boxes.map(({y, height}) => y + height)) - top;
      const inwards = side === 'first' ? 1 : -1;
      const depth = inwards * 5 * u;
      return [
        {
          kind: 'shape',
          key: `${id}/reach`,
          paint: `${side} stroke thick`,
          x: xs[side] + inwards * 8 * u,
          y: top,
          // A name that has no room is left out: the bracket stays open at that end.
          path: `M${depth},0H0V${height}${names.length < over.length ? '' : `H${depth}`}`,
          extent: {x: Math.min(0, depth), y: 0, width: 5 * u, height},
          lit: true
        }
      ];
    })
  );
  return [...marks.map((mark) => (named.has(mark) ? {...mark, paint: 'ink'} : mark)), ...brackets];
}
