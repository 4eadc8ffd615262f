import {drawingClass} from '../marks/drawing-class.js';
import type {Mark} from '../marks/mark.js';
import {linesOf, type LinePlaces} from '../scenes/lines.js';
import type {Size} from '../scenes/scene.js';
import {viewOf} from '../scenes/views.js';
import type {Drawn} from './drawn.js';
import {overlayOf, type Overlay} from './stage-targets.js';

/** The drawing of a step at rest, and what belongs to it: all made at one time, so that a change of step has no more to make. */
export interface LaidOut {
  /** Its own, which may be less than that of its room. */
  readonly size: Size;
  /** How much larger it is shown than that. */
  readonly scale: number;
  readonly marks: readonly Mark[];
  readonly className: string;
  readonly lines: LinePlaces | undefined;
  readonly overlay: Overlay;
}

/** Throws where the story has no scene of that id, and whatever the scene throws. */
export function layOut({scene, story, areas, size, geography}: Drawn, id: string, step: string): LaidOut {
  const entry = story?.scenes.find((each) => each.id === id);
  if (!story || !entry) throw new Error(`The story has no scene “${id}”.`);
  const area = areas?.get(step);
  const drawing = scene.draw(story, entry, viewOf(story, id, step), size, {area, geography});
  const {width, height, marks} = drawing;
  const scale = Math.min(size.width / width, size.height / height);
  return {
    size: {...size, width, height},
    scale,
    marks,
    className: drawingClass(marks),
    lines: linesOf(marks),
    overlay: overlayOf(drawing, scale, story, entry)
  };
}
