import {mostMarks, type Mark} from '../marks/mark.js';
import {mirror} from '../marks/mirror.js';
import type {InParts} from './in-parts.js';
import type {Scene, SceneContext, SharedView, Size} from './scene.js';

/** Rooms smaller than this, in px, hold no word: nothing is drawn in them. */
const least = 48;

/** What `stage` gives, in the parts in which the scene lays it out. */
export function* stageInParts(
  scene: Scene,
  context: SceneContext,
  view: SharedView,
  size: Size
): InParts<readonly Mark[]> {
  if (size.width < least || size.height < least) return [];
  const isMirrored = context.dir === 'rtl';
  const area = context.area && {...context.area, x: size.width - context.area.x - context.area.width};
  const laid = scene.layout(isMirrored && area ? {...context, area} : context, view, size);
  const all = 'next' in laid ? yield* laid : laid;
  const marks = isMirrored ? all.map((mark) => mirror(mark, size.width)) : all;
  if (marks.length > mostMarks) throw new Error(`a drawing of more than ${mostMarks} marks`);
  const lost = marks.find((mark) =>
    Object.values(mark).some((value) => typeof value === 'number' && !isFinite(value))
  );
  if (lost) throw new Error(`a mark that is nowhere: ${lost.key}`);
  return marks;
}
