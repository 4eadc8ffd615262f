import type {Box} from '../marks/box.js';
import {fitLabels} from '../marks/fit-labels.js';
import type {LabelMark, Mark} from '../marks/mark.js';
import {textBlock} from '../marks/text-block.js';
import type {InParts} from './in-parts.js';
import type {SceneContext, SharedView, Size} from './scene.js';

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
  /** Where a note can stand at the foot without meeting a line; by default between the edges. */
  readonly foot?: {readonly x: number; readonly width: number};
}

/** Adds to a drawing whose labels all have their places. */
export type Annotate = (built: Built, context: SceneContext, view: SharedView, frame: Frame) => Built;

/**
 * Builds a drawing, leaves out the labels that do not fit, and adds what the view says besides. If anything is left
 * out, it builds again in a frame with lines kept free at the foot, which say how many.
 */
export function* compose(
  context: SceneContext,
  view: SharedView,
  size: Size,
  build: (frame: Frame) => Built | InParts<Built>
): InParts<readonly Mark[]> {
  const frame = frameOf(context, size);
  const {annotate = unchanged} = context;
  const fitted = function* (frame: Frame): InParts<Built> {
    const built = build(frame);
    const whole = 'next' in built ? yield* built : built;
    yield;
    return annotate(fit(whole, frame), context, view, frame);
  };
  const first = yield* fitted(frame);
  if (first.leftOut === 0) return first.marks;
  let note = countNote(first, context, frame);
  for (;;) {
    const height = note.lines.length * note.leading + 4 * frame.u;
    const shorter = {...frame, area: {...frame.area, height: frame.area.height - height}};
    const second = yield* fitted(shorter);
    if (second.leftOut === 0) return second.marks;
    const last = countNote(second, context, frame);
    if (last.lines.length <= note.lines.length) {
      return [...second.marks, {...last, y: last.y - (last.lines.length - 1) * last.leading}];
    }
    note = last;
  }
}

/** How many labels are left out, in words, with its last line at the foot of the area. */
function countNote(
  {leftOut, foot}: Built,
  {messages}: SceneContext,
  {u, area, width, stretch}: Frame
): LabelMark {
  const place = foot ?? {x: 12 * u, width: width - 24 * u};
  const size = 12 * u;
  return textBlock({
    key: 'left-out',
    text: messages.labelsLeftOut(leftOut),
    x: place.x + place.width / 2,
    top: area.y + area.height - size - 2 * u,
    maxWidth: place.width,
    font: 'sans',
    size,
    stretch,
    anchor: 'middle',
    paint: 'quiet'
  });
}

const unchanged: Annotate = (built) => built;

function fit(built: Built, {width, area, stretch}: Frame): Built {
  const bounds = {x: 0, y: 0, width, height: area.y + area.height};
  const {marks, leftOut} = fitLabels(built.marks, bounds, stretch);
  return {...built, marks, leftOut: built.leftOut + leftOut};
}

function frameOf({area}: SceneContext, {width, height, em, stretch}: Size): Frame {
  const u = em / 16;
  return {width, height, area: area ?? {x: 0, y: 0, width, height}, u, stretch, wide: width >= 640 * u};
}
