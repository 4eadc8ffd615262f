import {drawingClass} from '../marks/drawing-class.js';
import type {Mark} from '../marks/mark.js';
import {sceneContext} from '../scenes/context.js';
import {linesOf, type LinePlaces} from '../scenes/lines.js';
import {stage} from '../scenes/stage.js';
import {viewOf} from '../scenes/views.js';
import type {Drawn} from './drawn.js';
import {overlayOf, type Overlay} from './stage-targets.js';

/** The drawing of a step at rest, and what belongs to it: all made at one time, so that a change of step has no more to make. */
export interface LaidOut {
  readonly marks: readonly Mark[];
  readonly className: string;
  readonly lines: LinePlaces | undefined;
  readonly overlay: Overlay;
}

/** Throws where the story has no scene of that id, and whatever the scene throws. */
export function layOut({scene, story, areas, size, geography}: Drawn, id: string, step: string): LaidOut {
  const entry = story?.scenes.find((each) => each.id === id);
  if (!story || !entry) throw new Error(`The story has no scene “${id}”.`);
  const context = sceneContext(story, entry, {area: areas?.get(step), geography});
  const marks = stage(scene, context, viewOf(story, id, step), size);
  return {
    marks,
    className: drawingClass(marks),
    lines: linesOf(marks),
    overlay: overlayOf(marks, size, story, id)
  };
}
