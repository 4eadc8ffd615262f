import {geoIdentity, geoStream} from 'd3-geo';
import type {Box} from '../src/marks/box.js';
import type {Mark, ShapeMark} from '../src/marks/mark.js';
import type {Drawing} from '../src/scenes/loaded-scene.js';
import {outlineOf, type Point} from '../src/scenes/outline.js';

/** Beyond a map’s frame, in px: edges along which its ground is cut lie where nobody sees them. */
const margin = 24;

/**
 * The drawings of a map for several rooms, without the ground that no room shows. It is cut alike for all: what is the
 * same in each weighs little.
 */
export function clipGround(rooms: readonly Drawing[]): readonly Drawing[] {
  const cut = new Map<string, string>();
  return rooms.map((room) => ({...room, marks: room.marks.map(clipped)}));

  function clipped(mark: Mark): Mark {
    if (!isGround(mark)) return mark;
    const {path} = mark;
    cut.set(path, cut.get(path) ?? clip(path, windowOf(path, rooms)));
    return {...mark, path: cut.get(path) ?? path};
  }
}

function isGround(mark: Mark): mark is ShapeMark {
  return mark.kind === 'shape' && mark.paint.split(' ').includes('ground') && !mark.turn;
}

/** What the rooms show of a path, in its own units. */
function windowOf(path: string, rooms: readonly Drawing[]): Box {
  const corners = rooms.flatMap(({width, height, marks}) =>
    marks.filter(isGround).flatMap((mark) => {
      if (mark.path !== path) return [];
      const {x, y, scale = 1} = mark;
      const side = mark.flipped ? -scale : scale;
      return [-margin, width + margin].flatMap((across) =>
        [-margin, height + margin].map((down): Point => [(across - x) / side, (down - y) / scale])
      );
    })
  );
  const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return {x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y};
}

/** Path data of closed lines, as `outlineOf` writes it, without what lies outside of a box; open lines stay whole. */
function clip(path: string, {x, y, width, height}: Box): string {
  const inside = geoIdentity().clipExtent([
    [x, y],
    [x + width, y + height]
  ]);
  const parts = [...path.matchAll(/M[^M]+/g)].map(([part]) => {
    if (!part.endsWith('z')) return part;
    const lines: Point[][] = [];
    const ring = pointsOf(part);
    const sink = {
      lineStart: () => void lines.push([]),
      point: (east: number, south: number) => void lines.at(-1)?.push([east, south]),
      lineEnd: () => void lines.at(-1)?.push(...(lines.at(-1)?.slice(0, 1) ?? [])),
      polygonStart: () => undefined,
      polygonEnd: () => undefined,
      sphere: () => undefined
    };
    const coordinates = [[...ring, ...ring.slice(0, 1)].map(([east, south]) => [east, south])];
    geoStream({type: 'Polygon', coordinates}, inside.stream(sink));
    return outlineOf(lines, 1).path;
  });
  return parts.join('');
}

/** The points of a line whose steps are relative but for the first. */
function pointsOf(part: string): readonly Point[] {
  const numbers = (part.match(/-?[\d.]+/g) ?? []).map(Number);
  let [x, y] = [0, 0];
  return numbers.flatMap((step, i): readonly Point[] => {
    if (i % 2 === 0) {
      x += step;
      return [];
    }
    y += step;
    return [[x, y]];
  });
}
