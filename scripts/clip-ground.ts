import {geoIdentity, geoStream} from 'd3-geo';
import type {Box} from '../src/marks/box.js';
import type {Mark, ShapeMark} from '../src/marks/mark.js';
import type {Drawing} from '../src/scenes/loaded-scene.js';
import {outlineOf, type Point} from '../src/scenes/outline.js';

/** Beyond a map’s frame, in px: edges along which its ground is cut lie where nobody sees them. */
const margin = 24;

/** The drawing of a map without the ground that it does not show. */
export function clipGround(drawing: Drawing): Drawing {
  const marks = drawing.marks.map((mark) => {
    return isGround(mark) ? {...mark, path: clip(mark.path, windowOf(mark, drawing))} : mark;
  });
  return {...drawing, marks};
}

function isGround(mark: Mark): mark is ShapeMark {
  return mark.kind === 'shape' && mark.paint.split(' ').includes('ground') && !mark.turn;
}

/** What a drawing shows of a ground's path, in the path's own units. */
function windowOf({x, y, scale = 1, flipped}: ShapeMark, {width, height}: Drawing): Box {
  const side = flipped ? -scale : scale;
  const xs = [-margin, width + margin].map((across) => (across - x) / side);
  const top = (-margin - y) / scale;
  return {
    x: Math.min(...xs),
    y: top,
    width: (width + 2 * margin) / scale,
    height: (height + 2 * margin) / scale
  };
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
