import type {Box} from '../marks/box.js';
import type {Places} from './network-forces.js';

/** A name that stands in a web. */
export interface Body {
  readonly id: string;
  readonly width: number;
  readonly x: number;
  readonly y: number;
}

/** Names at the places that the forces have found, drawn out over a room. */
export function filling(
  ids: readonly string[],
  widths: ReadonlyMap<string, number>,
  places: Places,
  room: Box
) {
  const found = ids.map((id) => ({id, place: places[id] ?? [0, 0]}));
  const xs = found.map(({place}) => place[0]);
  const [least, most] = [Math.min(...xs), Math.max(...xs)];
  const share = most > least ? (room.width * 0.8) / (most - least) : 0;
  const start = room.x + room.width * (share > 0 ? 0.1 : 0.5);
  return found.map(({id, place: [x, y]}): Body => ({
    id,
    width: widths.get(id) ?? 0,
    x: start + (x - least) * share,
    y
  }));
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
