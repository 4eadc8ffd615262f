import type {Mark} from '../marks/mark.js';
import type {Frame} from './frame.js';
import {manners, type Manner} from './network-kinds.js';
import type {Link} from './network-plan.js';
import type {SideName} from './poles.js';
import {tieEnd, tieEnds} from './tie-end.js';

/** The part of a link between a node and a side's line. */
export interface Segment {
  readonly side: SideName;
  /** Where the line stands, and where the link meets its node. */
  readonly line: number;
  readonly node: number;
  readonly y: number;
  readonly towards: 'line' | 'node';
}

/** A part of a link in its kind's manner: line and end. It grows from where the link comes from. */
export function drawSegment(link: Link, segment: Segment, {u}: Frame): readonly Mark[] {
  const {side, y, towards} = segment;
  const manner = manners[link.kind];
  const out = Math.sign(segment.line - segment.node) || 1;
  const line = towards === 'line' ? segment.line - out * (manner.short ?? 0) * u : segment.line;
  const reach = manner.reach === undefined ? Infinity : manner.reach * u;
  // A mark at the node keeps off its words.
  const from = segment.node + (manner.end?.at === 'node' ? out * 6 * u : 0);
  const node = out * (segment.line - from) > reach ? segment.line - out * reach : from;
  if (out * (line - node) < 6 * u) return [];
  const shared = {
    fact: link.fact,
    opacity: link.dim ? 0.45 : 1,
    ...(link.lit && {lit: true as const})
  };
  const key = `${link.id}/${side}`;
  // Two lines meet the arms of an arrow, and not its tip.
  const short =
    manner.double && towards === 'line' ? 4 : manner.end?.at === 'line' ? tieEnds[manner.end.mark] : 0;
  const stop = line - out * short * u;
  const [x1, x2] = towards === 'line' ? [node, stop] : [stop, node];
  const rule = (name: string, dy: number): Mark => ({
    kind: 'rule',
    key: `${key}${name}`,
    paint: `${link.paint} tie ${manner.dash ?? ''}`.trim(),
    x1,
    y1: y + dy,
    x2,
    y2: y + dy,
    weight: manner.weight * u,
    from: {x2: x1},
    ...shared
  });
  const bare = out * (stop - node) <= 0;
  const rules = bare
    ? []
    : manner.double
      ? [rule('-upper', -2.5 * u), rule('-lower', 2.5 * u)]
      : [rule('', 0)];
  const end = endMark(`${key}-end`, manner, link.paint, {node, line, out, y, towards}, u);
  return end ? [...rules, {...end, ...shared}] : rules;
}

function endMark(
  key: string,
  {end, double}: Manner,
  paint: string,
  {node, line, out, y, towards}: Omit<Segment, 'side'> & {readonly out: number},
  u: number
): Mark | undefined {
  if (!end) return undefined;
  const x = end.at === 'line' || (end.at === 'target' && towards === 'line') ? line : node;
  if (end.mark !== 'arrow') return tieEnd(end.mark, key, paint, {x, y}, u);
  if (double && towards === 'node') return undefined;
  const turn = (towards === 'line') === out > 0 ? 0 : 180;
  return tieEnd('arrow', key, paint, {x, y, turn, scale: double ? 1.35 : 1}, u);
}
