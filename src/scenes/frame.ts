import type {Box} from '../marks/box.js';
import {fitLabels} from '../marks/fit-labels.js';
import type {Mark} from '../marks/mark.js';
import {textBlock} from '../marks/text-block.js';
import type {SceneContext, Size} from './scene.js';

/** The measures that a drawing is built from. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  /** Where everything that must be seen goes. */
  readonly area: Box;
  /** One px at the usual text size: type and what must hold type are multiples of it. */
  readonly u: number;
  readonly stretch: number;
  /** There is room beside things, not only below them. */
  readonly wide: boolean;
}

/** What a scene builds: marks, and how many labels it left out itself. */
export interface Built {
  readonly marks: readonly Mark[];
  readonly leftOut: number;
}

/**
 * Builds a drawing, then leaves out the labels that do not fit. If there are any, it builds again in a
 * frame with a line kept free at the foot, which says how many.
 */
export function compose(context: SceneContext, size: Size, build: (frame: Frame) => Built): readonly Mark[] {
  const frame = frameOf(context, size);
  const first = fitted(build(frame), frame);
  if (first.leftOut === 0) return first.marks;
  const foot = 20 * frame.u;
  const area = {...frame.area, height: frame.area.height - foot};
  const second = fitted(build({...frame, area}), {...frame, height: area.y + area.height});
  if (second.leftOut === 0) return second.marks;
  const count = textBlock({
    key: 'left-out',
    text: context.messages.labelsLeftOut(second.leftOut),
    x: frame.width / 2,
    top: area.y + area.height + 4 * frame.u,
    maxWidth: frame.width,
    font: 'sans',
    size: 12 * frame.u,
    stretch: frame.stretch,
    anchor: 'middle',
    paint: 'quiet'
  });
  return [...second.marks, count];
}

function fitted({marks, leftOut}: Built, {width, height, stretch}: Frame): Built {
  const fit = fitLabels(marks, {x: 0, y: 0, width, height}, stretch);
  return {marks: fit.marks, leftOut: leftOut + fit.leftOut};
}

function frameOf({area}: SceneContext, {width, height, em, stretch}: Size): Frame {
  const u = em / 16;
  return {width, height, area: area ?? {x: 0, y: 0, width, height}, u, stretch, wide: width >= 640 * u};
}
