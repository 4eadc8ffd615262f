import {forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY} from 'd3-force';
import type {Box} from '../marks/box.js';
import type {LabelMark} from '../marks/mark.js';
import type {Link, Node} from './network-plan.js';

/** A node as the forces know it. */
export interface Body {
  readonly id: string;
  readonly width: number;
  x: number;
  y: number;
  fx?: number;
  fy?: number;
}

/** Forces run to rest. D3's start and its own random numbers are fixed: the same nodes come to the same places. */
export function settle(
  nodes: readonly Node[],
  widths: ReadonlyMap<string, number>,
  ties: readonly Link[],
  fixed: ReadonlyMap<string, LabelMark>,
  room: Box
): readonly Body[] {
  const middle = {x: room.x + room.width / 2, y: room.y + room.height / 2};
  const count = Math.max(1, nodes.length);
  const bodies = [...nodes]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map(({id}, i): Body => {
      const turn = (i / count) * 2 * Math.PI;
      return {
        id,
        width: widths.get(id) ?? 0,
        x: middle.x + (Math.cos(turn) * room.width) / 4,
        y: middle.y + (Math.sin(turn) * room.height) / 4
      };
    });
  const anchors = [...fixed].map(([id, {x, y}]): Body => ({id, width: 0, x, y, fx: x, fy: y}));
  const known = new Set([...bodies, ...anchors].map(({id}) => id));
  const links = ties
    .filter(({nodes}) => nodes.length === 2 && nodes.every((id) => known.has(id)))
    .map(({nodes}) => ({source: nodes[0] ?? '', target: nodes[1] ?? ''}));
  forceSimulation([...bodies, ...anchors])
    .stop()
    .force(
      'ties',
      forceLink<Body, {source: string; target: string}>(links)
        .id(({id}) => id)
        .distance(room.height / 6)
    )
    .force('apart', forceManyBody().strength(-room.height / 3))
    .force(
      'own room',
      forceCollide<Body>(({width}) => width / 3)
    )
    .force('x', forceX(middle.x).strength(0.05))
    .force('y', forceY(middle.y).strength(0.1))
    .tick(140);
  return filling(bodies, room);
}

/** Where the forces have put the bodies, drawn out over the room. */
function filling(bodies: readonly Body[], room: Box): readonly Body[] {
  const xs = bodies.map(({x}) => x);
  const [least, most] = [Math.min(...xs), Math.max(...xs)];
  const share = most > least ? (room.width * 0.8) / (most - least) : 0;
  const start = room.x + room.width * (share > 0 ? 0.1 : 0.5);
  return bodies.map((body) => ({...body, x: start + (body.x - least) * share}));
}

/** Bodies in lines from top to bottom, as even as may be; undefined where they need more lines than there are. */
export function inLines(
  bodies: readonly Body[],
  most: number,
  width: number
): readonly (readonly Body[])[] | undefined {
  const lines: Body[][] = [[]];
  const total = bodies.reduce((sum, body) => sum + body.width, 0);
  const target = Math.min(width, Math.max(total / most, width * 0.45));
  let used = 0;
  for (const body of [...bodies].sort((a, b) => a.y - b.y || (a.id < b.id ? -1 : 1))) {
    if (body.width > width) return undefined;
    const line = lines.at(-1);
    if (line && (line.length === 0 || (used + body.width <= width && used < target))) {
      line.push(body);
      used += body.width;
    } else {
      lines.push([body]);
      used = body.width;
    }
  }
  return lines.length <= most ? lines : undefined;
}

/** The places of one line: in the order of the forces, each as near to its own as the others let it. */
export function apart(
  bodies: readonly Body[],
  room: Box
): readonly {readonly id: string; readonly x: number}[] {
  const sorted = [...bodies].sort((a, b) => a.x - b.x || (a.id < b.id ? -1 : 1));
  const lefts: number[] = [];
  let edge = room.x;
  for (const {x, width} of sorted) {
    const left = Math.max(edge, x - width / 2);
    lefts.push(left);
    edge = left + width;
  }
  edge = room.x + room.width;
  return sorted
    .map(({id, width}, i) => ({id, width, left: lefts[i] ?? room.x}))
    .reverse()
    .map(({id, width, left}) => {
      const x = Math.min(left, edge - width);
      edge = x;
      return {id, x: x + width / 2};
    });
}
