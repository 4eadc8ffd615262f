import type {SceneContext, SharedView, Size} from '../src/scenes/scene.js';
import type {Scene} from '../src/scenes/scene.js';
import type {Mark} from '../src/marks/mark.js';
import {stage} from '../src/scenes/stage.js';

/** The stage in windows of these widths, in px; where cards pass over it, without what they cover. */
const rooms = [
  {window: 320, width: 320, height: 360},
  {window: 768, width: 768, height: 980, uncovered: 640},
  {window: 1440, width: 880, height: 844}
] as const;

/** A view's drawing in each of the windows that stories are checked for. */
export function inRooms(
  scene: Scene,
  context: SceneContext,
  view: SharedView
): readonly {readonly window: number; readonly marks: readonly Mark[]}[] {
  return rooms.map(({window, width, height, ...room}) => {
    const size: Size = {width, height, em: 16, stretch: 1};
    const area = 'uncovered' in room ? {x: 0, y: 0, width, height: room.uncovered} : undefined;
    return {window, marks: stage(scene, {...context, ...(area && {area})}, view, size)};
  });
}
