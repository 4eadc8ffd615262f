import {labelBox} from '../marks/box.js';
import type {Mark} from '../marks/mark.js';
import {shift} from '../marks/shift.js';
import {sizeToFit, textBlock} from '../marks/text-block.js';
import type {Frame} from './frame.js';
import {sideNames, type SideName} from './poles.js';
import {bottom, drawPosition, type Place} from './positions-stance.js';
import type {PositionsData, PositionsView} from './positions-language.js';
import type {SceneContext} from './scene.js';

/** How rich a drawing is: the height of a block, whose wording stands under the blocks, and how large. */
export interface Density {
  readonly bar: number;
  readonly wording: 'all' | 'lit' | 'none';
  /** How large the wording of a stance is that is spoken of. */
  readonly said: number;
  /** The least there can be of everything: small names, little air, nothing larger for being lit. */
  readonly tight?: boolean;
}

export interface DrawnRow {
  readonly marks: readonly Mark[];
  readonly height: number;
  readonly lit: boolean;
}

/** One row with its upper edge at 0: the matter between the lines, each side's stance outwards from its own. */
export function drawRow(
  row: PositionsData['rows'][number],
  context: SceneContext<PositionsData>,
  view: PositionsView,
  density: Density,
  frame: Frame,
  xs: Readonly<Record<SideName, number>>
): DrawnRow {
  const {u, stretch, wide} = frame;
  const {tight = false} = density;
  const focus = view.focus ?? [];
  const lit = focus.includes(row.id);
  const isLit = (side: SideName): boolean => lit || focus.includes(row[side].id);
  const dim = focus.length > 0 && !sideNames.some(isLit);
  const bar = density.bar * u;
  const nameRoom = xs.second - xs.first - 18 * u;
  const wished = tight ? 12 * u : (wide ? 20 : 16) * u * (lit && !wide ? 1.1 : 1);
  const name = textBlock(
    {
      key: `${row.id}/name`,
      text: row.label,
      x: (xs.first + xs.second) / 2,
      top: 0,
      maxWidth: nameRoom,
      font: 'serif',
      size: sizeToFit(row.label, nameRoom, 'serif', wished, 12 * u, stretch),
      stretch,
      anchor: 'middle',
      paint: dim ? 'soft' : 'ink'
    },
    {...(lit && {lit})}
  );
  const nameHeight = labelBox(name, stretch).height;
  const sides = sideNames.flatMap((side) => {
    const room = (side === 'first' ? xs.first : frame.width - xs.second) - 16 * u;
    const showWording = density.wording === 'all' || (density.wording === 'lit' && isLit(side));
    const dimmed = focus.length > 0 && !isLit(side);
    const place: Place = {
      side,
      x: xs[side],
      bar,
      tight,
      room,
      frame,
      context,
      showWording,
      said: density.said * u,
      lit: isLit(side),
      dim: dimmed
    };
    return drawPosition(row[side], place);
  });
  // Blocks stand beside the middle of the name; in tight rows they begin with it, for the word under them.
  const barTop = tight ? 2 * u : Math.max(0, (nameHeight - bar) / 2);
  const nameTop = Math.max(0, (bar - nameHeight) / 2);
  const marks = [shift(name, 0, nameTop), ...sides.map((mark) => shift(mark, 0, barTop))];
  return {marks, height: Math.max(...marks.map((mark) => bottom(mark, stretch))), lit: sideNames.some(isLit)};
}
