import type {Mark} from '../marks/mark.js';
import {shift} from '../marks/shift.js';
import {sizeToFit, textBlock} from '../marks/text-block.js';
import type {Frame} from './frame.js';
import {sideNames, type SideName} from './poles.js';
import {hasReaches} from './positions-reach.js';
import {bottom, drawPosition} from './positions-stance.js';
import type {PositionsData, PositionsView} from './positions-language.js';
import type {SceneContext} from './scene.js';

/** How rich a drawing is: whose wording stands under the blocks, and how large. */
export interface Density {
  readonly wording: 'all' | 'lit' | 'none';
  /** How large the wording of a stance is that is spoken of. */
  readonly said: number;
  /** The least there can be of everything: small names, little air, nothing larger for being lit. */
  readonly tight?: boolean;
  /** The words of the stances stand beside the blocks. */
  readonly beside?: boolean;
}

export interface DrawnRow {
  readonly marks: readonly Mark[];
  readonly height: number;
  readonly lit: boolean;
}

/** The rows, each with its upper edge at 0; all their names are of one size. */
export function drawRows(
  context: SceneContext<PositionsData>,
  view: PositionsView,
  density: Density,
  frame: Frame,
  xs: Readonly<Record<SideName, number>>
): readonly DrawnRow[] {
  const {u, stretch, wide} = frame;
  const {rows} = context.data;
  // Clear of the lines, and of the brackets where there are some.
  const maxWidth = xs.second - xs.first - (hasReaches(context.data) ? 28 : 18) * u;
  const wished = density.tight ? 12 * u : (wide ? 20 : 16) * u;
  const sizes = rows.map(({label}) => sizeToFit(label, maxWidth, 'serif', wished, 12 * u, stretch));
  const size = Math.min(...sizes);
  return rows.map((row) => drawRow(row, {maxWidth, size}, context, view, density, frame, xs));
}

/** The matter between the lines, each side's stance outwards from its own. */
function drawRow(
  row: PositionsData['rows'][number],
  name: {readonly maxWidth: number; readonly size: number},
  context: SceneContext<PositionsData>,
  view: PositionsView,
  density: Density,
  frame: Frame,
  xs: Readonly<Record<SideName, number>>
): DrawnRow {
  const {u, stretch, wide} = frame;
  const {tight = false, beside = false} = density;
  const focus = view.focus ?? [];
  const lit = focus.includes(row.id);
  const isLit = (side: SideName): boolean => lit || focus.includes(row[side].id);
  const dim = focus.length > 0 && !sideNames.some(isLit);
  const label = textBlock(
    {
      key: `${row.id}/name`,
      text: row.label,
      x: (xs.first + xs.second) / 2,
      top: 0,
      font: 'serif',
      ...name,
      stretch,
      anchor: 'middle',
      paint: dim ? 'soft' : 'ink'
    },
    {...(lit && {lit})}
  );
  const sides = sideNames.flatMap((side) =>
    drawPosition(row[side], {
      side,
      x: xs[side],
      beside,
      tight,
      room: (side === 'first' ? xs.first : frame.width - xs.second) - 25 * u,
      frame,
      context,
      showWording: density.wording === 'all' || (density.wording === 'lit' && isLit(side)),
      said: density.said * u,
      lit: isLit(side),
      dim: focus.length > 0 && !isLit(side)
    })
  );
  // Blocks stand beside the first line of the name.
  const blockTop = (tight && !wide ? 2 : 4) * u;
  const marks = [label, ...sides.map((mark) => shift(mark, 0, blockTop))];
  return {marks, height: Math.max(...marks.map((mark) => bottom(mark, stretch))), lit: sideNames.some(isLit)};
}
