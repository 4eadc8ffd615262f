import type {Mark} from '../marks/mark.js';
import {textBlock} from '../marks/text-block.js';
import {expand, factIn} from '../words/expand.js';
import {textWidth} from '../words/text-width.js';
import type {Frame} from './frame.js';
import type {SceneContext} from './scene.js';

export const sideNames = ['first', 'second'] as const;
export type SideName = (typeof sideNames)[number];

/**
 * The two lines, whole and upright, with the sides' names at their heads: outside the lines where the
 * scene stands between or along them, inside where they are the edges of the stage; none where words could be
 * read as a side's.
 */
export function poles(
  context: SceneContext,
  frame: Frame,
  xs: Readonly<Record<SideName, number>>,
  names?: 'outside' | 'inside'
): {readonly marks: readonly Mark[]; readonly height: number} {
  const {u, area, stretch} = frame;
  const size = (frame.wide ? 20 : 16) * u;
  const top = area.y + (frame.wide ? 34 : 14) * u;
  const room = names === 'outside' ? Math.min(xs.first, frame.width - xs.second) : (xs.second - xs.first) / 2;
  const marks = sideNames.flatMap((side): Mark[] => {
    const x = xs[side];
    const line: Mark = {
      kind: 'rule',
      key: `${side}/line`,
      paint: `${side} pole`,
      x1: x,
      y1: 0,
      x2: x,
      y2: frame.height,
      barrier: true
    };
    if (!names) return [line];
    const actor = context.sides[side];
    const fits = textWidth(actor.name, 'sans-strong', size, stretch) <= room - 12 * u;
    const text = fits ? actor.name : (actor.nameShort ?? actor.name);
    const toTheRight = (side === 'second') === (names === 'outside');
    return [
      line,
      textBlock({
        key: `${side}/name`,
        text,
        x: toTheRight ? x + 10 * u : x - 10 * u,
        top,
        maxWidth: room - 12 * u,
        font: 'sans-strong',
        size,
        stretch,
        anchor: toTheRight ? 'start' : 'end',
        paint: side
      })
    ];
  });
  const further = Math.max(...marks.map((mark) => (mark.kind === 'label' ? mark.lines.length - 1 : 0)));
  return {marks, height: top - area.y + (1 + further * 1.2) * size + (frame.wide ? 36 : 12) * u};
}

/** Room for a drawing between the two lines at the edges of the stage. */
export interface Between {
  readonly marks: readonly Mark[];
  readonly height: number;
  readonly left: number;
  readonly right: number;
  /** Where the lines themselves stand. */
  readonly xs: Readonly<Record<SideName, number>>;
}

/** The two lines as the edges of the stage, and the room between them. */
export function edgePoles(context: SceneContext, frame: Frame): Between {
  const {width, u, wide} = frame;
  const edge = wide ? 1 : Math.min(8, width * 0.02);
  const inset = (wide ? 56 : 22) * u;
  const xs = {first: edge, second: width - edge};
  const {marks, height} = poles(context, frame, xs, 'inside');
  return {marks, height, left: edge + inset, right: width - edge - inset, xs};
}

/** The view's headline above the drawing. */
export function headlineBlock(
  context: SceneContext,
  headline: string | undefined,
  frame: Frame,
  {left, right, height}: Between
): {readonly marks: readonly Mark[]; readonly height: number} {
  if (headline === undefined) return {marks: [], height: 0};
  const {u, wide, stretch, area} = frame;
  const size = (wide ? 22 : 17) * u;
  const mark = textBlock(
    {
      key: 'headline',
      text: expand(headline, context),
      x: left,
      top: area.y + height,
      maxWidth: right - left,
      font: 'serif',
      size,
      stretch,
      anchor: 'start',
      paint: 'ink'
    },
    {lit: true, ...factIn(headline, context)}
  );
  return {marks: [mark], height: mark.lines.length * size * 1.2 + 12 * u};
}
