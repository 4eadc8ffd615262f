import type {LabelMark, Mark} from '../marks/mark.js';
import {textBlock} from '../marks/text-block.js';
import {actorName} from '../words/expand.js';
import type {Frame} from './frame.js';
import type {SideName} from './poles.js';
import type {SceneContext} from './scene.js';
import type {Statement} from './statement.js';
import type {Strip} from './statement-block.js';
import {tieEnd, tieEnds} from './tie-end.js';

/** What a tie starts from: the large words, where they end, and how their marks answer. */
interface Tied {
  readonly large: LabelMark;
  readonly below: number;
  readonly strip: Strip;
  readonly dim: boolean;
  readonly fact: string;
  readonly lit?: true;
}

/** How much of the height a tie takes that has a line of its own, under the large words. */
export function tieHeight({tie}: Statement, {u, wide}: Frame): number {
  return tie === undefined || tie.is === 'bases' ? 0 : (wide ? 34 : 26) * u;
}

/** The stroke that holds a side's words to its line, or a line of its own between a side and an actor. */
export function drawTie(
  {id, side, tie}: Statement,
  tied: Tied,
  context: SceneContext,
  frame: Frame
): readonly Mark[] {
  if (tie?.is === 'threat') return toActor(id, 'threat', tie.to, tie.from, tied, context, frame);
  if (side === undefined) return [];
  if (tie?.is === 'request') return toActor(id, 'request', side, tie.to, tied, context, frame);
  return stub(id, side, tie !== undefined, tied, frame);
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

/** Between a side's line and an actor, who stands at the same place for a threat as for a request. */
function toActor(
  id: string,
  is: 'threat' | 'request',
  side: SideName,
  actor: string,
  {below, strip, dim, fact, lit}: Tied,
  context: SceneContext,
  {u, wide, stretch}: Frame
): readonly Mark[] {
  const {left, right, xs} = strip;
  const x = left + (right - left) * 0.62;
  const y = below + (wide ? 26 : 20) * u;
  const out = side === 'first' ? -1 : 1;
  const shared = {fact, opacity: dim ? 0.45 : 1, ...(lit && {lit})};
  const isThreat = is === 'threat';
  const mark = isThreat ? 'disc' : 'ring';
  const paint = isThreat ? 'ink' : side;
  const near = x + out * tieEnds[mark] * u;
  const [x1, x2] = isThreat ? [near, xs[side] - out * 2 * u] : [xs[side], near];
  const size = (wide ? 21 : 16) * u;
  const name = textBlock(
    {
      key: `${id}/actor`,
      text: actorName(context.actors.get(actor)) ?? actor,
      x: x - out * (tieEnds[mark] + 8) * u,
      top: y - size * 0.62,
      maxWidth: Infinity,
      font: 'serif',
      size,
      stretch,
      anchor: out < 0 ? 'start' : 'end',
      paint: dim ? 'soft' : 'ink'
    },
    {fact, priority: 0, ...(lit && {lit})}
  );
  const line: Mark = {
    kind: 'rule',
    key: `${id}/tie`,
    paint: `${paint} tie${isThreat ? ' dashes' : ''}`,
    x1,
    y1: y,
    x2,
    y2: y,
    weight: (isThreat ? 1.75 : 2) * u,
    from: {x2: x1},
    ...shared
  };
  const head = tieEnd('arrow', `${id}/tie-arrow`, 'ink', {x: x2, y, turn: out < 0 ? 180 : 0}, u);
  return [
    line,
    ...(isThreat ? [{...head, ...shared}] : []),
    {...tieEnd(mark, `${id}/tie-end`, paint, {x, y}, u), ...shared},
    name
  ];
}
