import type {LabelMark, Mark} from '../marks/mark.js';
import type {Frame} from './frame.js';
import type {SideName} from './poles.js';
import type {Statement} from './statement.js';
import type {Strip} from './statement-block.js';
import {tieEnd} from './tie-end.js';

/** What a tie starts from: the large words, and how their marks answer. */
interface Tied {
  readonly large: LabelMark;
  readonly strip: Strip;
  readonly dim: boolean;
  readonly fact: string;
  readonly lit?: true;
}

/** What holds a side's words to its line; none in the ground, beside arrows, alone, or where dots tie them to an actor. */
export function drawTie({id, side, tie}: Statement, tied: Tied, frame: Frame): readonly Mark[] {
  const isBare = tie === undefined && tied.strip.bare === true;
  return side === undefined || isBare || tie?.is === 'below' || (tie && 'to' in tie)
    ? []
    : stroke(id, side, tie?.is, tied, frame);
}

/**
 * A stroke between the line and the words; an arrow ends at the words that are an aim, or at the line that bears a
 * burden, so that none points at the other side. All in a drawing are of one length: none can be read as a measure.
 */
function stroke(
  id: string,
  side: SideName,
  is: 'aim' | 'burden' | undefined,
  {large, strip, dim, fact, lit}: Tied,
  {u, wide}: Frame
): readonly Mark[] {
  const out = side === 'first' ? 1 : -1;
  const line = strip.xs[side] + (is ? out * 2 * u : 0);
  const far = (side === 'first' ? strip.left : strip.right) - out * (wide ? 14 : 8) * u;
  const [x1, x2] = is === 'burden' ? [far, line] : [line, far];
  const y = large.y - large.size * 0.25;
  const shared = {fact, opacity: dim ? 0.45 : 1, ...(lit && {lit})};
  const place = {x: x2, y, turn: x2 < x1 ? 180 : 0, scale: 1.3};
  return [
    {
      kind: 'rule',
      key: `${id}/tie`,
      paint: `${side} tie`,
      x1,
      y1: y,
      x2,
      y2: y,
      weight: 2 * u,
      from: {x2: x1},
      ...shared
    },
    ...(is ? [{...tieEnd('arrow', `${id}/tie-arrow`, side, place, u), ...shared}] : [])
  ];
}
