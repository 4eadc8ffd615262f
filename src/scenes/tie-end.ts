import type {Mark} from '../marks/mark.js';

export type TieEnd = 'arrow' | 'ring' | 'disc' | 'square';

/** How far a mark reaches from its middle, in px at the usual text size: a line that ends in it stops there. */
export const tieEnds: Readonly<Record<TieEnd, number>> = {ring: 4.5, disc: 6.5, square: 5.5, arrow: 0};

const arrow = {path: 'M-8,-5L0,0L-8,5', extent: {x: -8, y: -5, width: 8, height: 10}};

/** The mark in which a tie ends: an arrow points to the right, or with `turn` at 180 to the left. */
export function tieEnd(
  mark: TieEnd,
  key: string,
  paint: string,
  {
    x,
    y,
    turn = 0,
    scale = 1
  }: {readonly x: number; readonly y: number; readonly turn?: number; readonly scale?: number},
  u: number
): Mark {
  const r = tieEnds[mark] * u;
  switch (mark) {
    case 'arrow':
      return {kind: 'shape', key, paint: `${paint} stroke head`, x, y, ...arrow, scale: scale * u, turn};
    case 'ring':
    case 'disc':
      return {kind: 'dot', key, paint: `${paint} ${mark}`, x, y, r};
    case 'square':
      return {kind: 'rect', key, paint: `${paint} solid`, x: x - r, y: y - r, width: 2 * r, height: 2 * r};
  }
}
