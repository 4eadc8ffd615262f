import {labelBox} from '../marks/box.js';
import type {LabelMark, Mark} from '../marks/mark.js';
import {shift} from '../marks/shift.js';
import {textBlock, type TextBlock} from '../marks/text-block.js';
import {expand} from '../words/expand.js';
import type {Frame} from './frame.js';
import type {SideName} from './poles.js';
import type {SceneContext} from './scene.js';
import type {Statement} from './statement.js';
import {drawGround} from './statement-ground.js';
import {drawTie} from './statement-tie.js';

/** Where a statement stands: between two places, and where the sides' lines are. */
export interface Strip {
  readonly left: number;
  readonly right: number;
  readonly xs: Readonly<Record<SideName, number>>;
  /** Arrows stand in it: a stroke without a head would be read as one of them. */
  readonly arrowed?: boolean;
}

/** How large, and whether it is spoken of. */
export interface Manner {
  readonly scale: number;
  readonly size: number;
  readonly dim: boolean;
  /** How far down what stands alone in the ground may fill the drawing. */
  readonly room?: number;
}

/**
 * Large words tied to a side's line, the sentence under them, and what is not said: in small type, or as an empty
 * box where a length would stand. The upper edge at 0.
 */
export function drawStatement(
  statement: Statement,
  strip: Strip,
  {scale, size, dim, room = 0}: Manner,
  context: SceneContext,
  frame: Frame
): {readonly marks: readonly Mark[]; readonly height: number} {
  const {id, fact, title, words, aside, gap, tie} = statement;
  const {u, wide, stretch} = frame;
  const side = sideOf(statement);
  const width = strip.right - strip.left;
  const common = {
    x: side === undefined ? (strip.left + strip.right) / 2 : side === 'first' ? strip.left : strip.right,
    anchor: side === undefined ? 'middle' : side === 'first' ? 'start' : 'end',
    stretch
  } as const;
  const extras = {fact, ...(!dim && {lit: true as const})};
  const step = (wide ? 10 : 6) * u;
  const block = (style: Omit<TextBlock, keyof typeof common>, priority: number): LabelMark =>
    textBlock({...common, ...style}, {...extras, priority});
  const large = block(
    {
      key: `${id}/title`,
      text: expand(title, context),
      top: 0,
      maxWidth: width,
      font: 'display',
      size,
      paint: dim ? 'soft' : (statement.side ?? 'ink')
    },
    0
  );
  const below = bottom(large, stretch);
  const small = block(
    {
      key: `${id}/words`,
      text: expand(words, context),
      top: below + step,
      maxWidth: Math.min(width, 460 * u),
      font: 'serif',
      size: Math.max(15 * u, (wide ? 23 : 17) * u * scale),
      paint: dim ? 'soft' : 'ink'
    },
    1
  );
  const marks: Mark[] = [...drawTie(statement, {large, strip, dim, ...extras}, frame), large, small];
  let y = bottom(small, stretch);
  const fine = {font: 'sans', size: (wide ? 15 : 13) * u, paint: 'soft'} as const;
  if (aside !== undefined) {
    const text = expand(aside, context);
    const last = block(
      {key: `${id}/aside`, text, top: y + step, maxWidth: Math.min(width, 400 * u), ...fine},
      2
    );
    marks.push(last);
    y = bottom(last, stretch);
  }
  if (gap !== undefined) {
    const top = y + 2.5 * step;
    const text = expand(gap, context);
    const label = textBlock(
      {
        key: `${id}/gap-words`,
        text,
        x: strip.left + width / 2,
        top: top + 2 * step,
        maxWidth: width - 4 * step,
        font: 'italic',
        size: Math.max((wide ? 26 : 20) * u, 0.45 * size),
        stretch,
        anchor: 'middle',
        paint: 'ink'
      },
      {...extras, priority: 2}
    );
    const height = bottom(label, stretch) + 2 * step - top;
    marks.push(
      {kind: 'rect', key: `${id}/gap`, paint: 'gap', x: strip.left, y: top, width, height, ...extras},
      label
    );
    y = top + height;
  }
  if (tie?.is !== 'below') return {marks, height: y + 8 * u};
  const ground = Math.max(step, room * 0.12);
  const height = Math.max(y + 4 * step, room - ground);
  const into = ground + (height - y) / 2;
  return {
    marks: [
      ...drawGround(id, statement.side, {top: ground, height, roof: (height - y) / 4}, strip, frame),
      ...marks.map((mark) => shift(mark, 0, into))
    ],
    height: ground + height
  };
}

/** At whose line the words stand; a threat stands with the side that it is for. */
export function sideOf({side, tie}: Statement): SideName | undefined {
  return tie?.is === 'threat' ? tie.to : side;
}

function bottom(label: LabelMark, stretch: number): number {
  const {y, height} = labelBox(label, stretch);
  return y + height;
}
