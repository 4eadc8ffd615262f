import {mostMarks, type Mark} from '../marks/mark.js';
import {mirror} from '../marks/mirror.js';
import type {Scene, SceneContext, SharedView, Size} from './scene.js';

/** Rooms smaller than this, in px, hold no word: nothing is drawn in them. */
const least = 48;

/** A scene's drawing of a view in its language's direction. Throws where the data leads out of all bounds. */
export function stage(scene: Scene, context: SceneContext, view: SharedView, size: Size): readonly Mark[] {
  if (size.width < least || size.height < least) return [];
  const marks = directed(scene, context, view, size);
  if (marks.length > mostMarks) throw new Error(`a drawing of more than ${mostMarks} marks`);
  const lost = marks.find((mark) =>
    Object.values(mark).some((value) => typeof value === 'number' && !isFinite(value))
  );
  if (lost) throw new Error(`a mark that is nowhere: ${lost.key}`);
  return marks;
}

function directed(scene: Scene, context: SceneContext, view: SharedView, size: Size): readonly Mark[] {
  if (context.dir === 'ltr') return scene.layout(context, view, size);
  const area = context.area && {...context.area, x: size.width - context.area.x - context.area.width};
  const unmirrored: SceneContext = {...context, ...(area && {area})};
  return scene.layout(unmirrored, view, size).map((mark) => mirror(mark, size.width));
}
