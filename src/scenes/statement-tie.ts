import type {LabelMark, Mark} from '../marks/mark.js';
import type {Frame} from './frame.js';
import type {SideName} from './poles.js';
import type {Statement} from './statement.js';
import type {Strip} from './statement-block.js';
import {tieEnd, tieEnds} from './tie-end.js';

/** What a tie starts from: the large words, and how their marks answer. */
interface Tied {
  readonly large: LabelMark;
  readonly strip: Strip;
  readonly dim: boolean;
  readonly fact: string;
  readonly lit?: true;
}

/** The stroke that holds a side's words to its line; none where an arrow ties them to an actor. */
export function drawTie({id, side, tie}: Statement, tied: Tied, frame: Frame): readonly Mark[] {
  const isOwn = tie === undefined || tie.is === 'bases';
  return side !== undefined && isOwn ? stub(id, side, tie !== undefined, tied, frame) : [];
}

/** All such strokes are of one length: none can be read as a measure. */
function stub(
  id: string,
  side: SideName,
  bases: boolean,
  {large, strip, dim, fact, lit}: Tied,
  {u, wide}: Frame
): readonly Mark[] {
  const out = side === 'first' ? 1 : -1;
  const from = strip.xs[side];
  const end = (side === 'first' ? strip.left : strip.right) - out * (wide ? 14 : 8) * u;
  const y = large.y - large.size * 0.25;
  const shared = {fact, opacity: dim ? 0.45 : 1, ...(lit && {lit})};
  const stop = bases ? end - out * 2 * tieEnds.square * u : end;
  return [
    {
      kind: 'rule',
      key: `${id}/tie`,
      paint: `${side} tie`,
      x1: from,
      y1: y,
      x2: stop,
      y2: y,
      weight: 2 * u,
      from: {x2: from},
      ...shared
    },
    ...(bases
      ? [{...tieEnd('square', `${id}/tie-end`, side, {x: stop + out * tieEnds.square * u, y}, u), ...shared}]
      : [])
  ];
}
