import type {Box} from '../marks/box.js';
import type {Mark, ShapeMark} from '../marks/mark.js';
import {mirror} from '../marks/mirror.js';
import type {Outline, Point} from './outline.js';
import type {SceneContext} from './scene.js';

/** Where the middle of the ground stands on the drawing, and how many px a km is. The ground itself never changes. */
export interface Camera {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

/** The camera that shows a part of the ground as large as a window of the drawing lets it be, in its middle. */
export function cameraFor(part: Box, window: Box): Camera {
  const fit = Math.min(window.width / (part.width || 1), window.height / (part.height || 1));
  const scale = Math.min(4, Math.max(0.001, fit));
  return {
    x: window.x + window.width / 2 - (part.x + part.width / 2) * scale,
    y: window.y + window.height / 2 - (part.y + part.height / 2) * scale,
    scale
  };
}

/** Where a point of the ground, in km, stands on the drawing. */
export function seen([east, south]: Point, {x, y, scale}: Camera): Point {
  return [x + east * scale, y + south * scale];
}

/** A box of the drawing on the ground, in km: one that is looked for on a long coast is moved, and not the coast. */
export function onEarth(box: Box, {x, y, scale}: Camera): Box {
  return {
    x: (box.x - x) / scale,
    y: (box.y - y) / scale,
    width: box.width / scale,
    height: box.height / scale
  };
}

/** An outline as a mark: the path stays as it is, the camera moves it. */
export function onGround(key: string, outline: Outline, camera: Camera, paint: string): ShapeMark {
  const {path, extent} = outline;
  return {kind: 'shape', key, paint, path, extent, ...camera};
}

/** An outline's lines in px of the drawing, to measure by: points that lie too close to differ there are left out. */
export function onScreen(outline: Outline, camera: Camera): Outline {
  return {...outline, lines: outline.lines.map((line) => thinned(line, camera))};
}

/** A line may have hundreds of points of which a dozen are kept: no more is made than these. */
function thinned(line: readonly Point[], camera: Camera): readonly Point[] {
  const kept: Point[] = [];
  let last: Point = [Infinity, Infinity];
  line.forEach((point, i) => {
    const x = camera.x + point[0] * camera.scale;
    const y = camera.y + point[1] * camera.scale;
    if (i < line.length - 1 && Math.hypot(x - last[0], y - last[1]) < 3) return;
    last = [x, y];
    kept.push(last);
  });
  return kept;
}

/**
 * A map is never mirrored: where language runs right to left, only the frame around it is. So that `stage`, which
 * mirrors all marks, leaves those of a map where they belong, they are mirrored here once before; a label then
 * has its other end at its place, since `start` means the right one there.
 */
export function unmirrored(
  marks: readonly Mark[],
  {dir}: SceneContext,
  {width}: {readonly width: number}
): readonly Mark[] {
  if (dir === 'ltr') return marks;
  return marks.map((mark) => {
    const turned = mirror(mark, width);
    if (turned.kind !== 'label') return turned;
    return {...turned, anchor: ({start: 'end', middle: 'middle', end: 'start'} as const)[turned.anchor]};
  });
}

/** A box of the frame as the map sees it, and the other way round. */
export function unmirroredBox(box: Box, {dir}: SceneContext, {width}: {readonly width: number}): Box {
  return dir === 'ltr' ? box : {...box, x: width - box.x - box.width};
}
