import {labelBox} from '../marks/box.js';
import type {LabelMark, Mark} from '../marks/mark.js';
import {shift} from '../marks/shift.js';
import {textBlock, type TextBlock} from '../marks/text-block.js';
import {expand} from '../words/expand.js';
import type {Frame} from './frame.js';
import type {SideName} from './poles.js';
import {isQuotation} from './quotation.js';
import type {SceneContext} from './scene.js';
import type {Statement} from './statement.js';
import {drawGround} from './statement-ground.js';
import {drawTie} from './statement-tie.js';

/** Where a statement stands: between two places, and where the sides' lines are. */
export interface Strip {
  readonly left: number;
  readonly right: number;
  readonly xs: Readonly<Record<SideName, number>>;
  /** A stroke without a head would be read as an arrow beside others, or as a minus where it stands alone. */
  readonly bare?: boolean;
}

/** How large, and whether it is spoken of. */
export interface Manner {
  readonly scale: number;
  readonly size: number;
  readonly dim: boolean;
  /** There is room for the large words alone. */
  readonly brief?: boolean;
  /** How far down what stands alone in the ground may fill the drawing. */
  readonly room?: number;
}

/**
 * Large words tied to a side's line, the sentence under them, and what is not said: in small type, or as an empty
 * box where a length would stand. Of a quotation who says it stands first, under a hairline. The upper edge at 0.
 */
export function drawStatement(
  statement: Statement,
  strip: Strip,
  {scale, size, dim, brief, room = 0}: Manner,
  context: SceneContext,
  frame: Frame
): {readonly marks: readonly Mark[]; readonly height: number} {
  const {id, fact, title, words, aside, gap, tie} = statement;
  const {u, wide, stretch} = frame;
  const side = sideOf(statement);
  const width = strip.right - strip.left;
  const measure = Math.min(width, 460 * u);
  const common = {
    x: side === undefined ? (strip.left + strip.right) / 2 : side === 'first' ? strip.left : strip.right,
    anchor: side === undefined ? 'middle' : side === 'first' ? 'start' : 'end',
    stretch
  } as const;
  const extras = {fact, ...(!dim && {lit: true as const})};
  const step = (wide ? 10 : 6) * u;
  const block = (style: Omit<TextBlock, keyof typeof common>, priority: number): LabelMark =>
    textBlock({...common, ...style}, {...extras, priority});
  const quoted = isQuotation(statement, context.facts);
  const said = expand(title, context);
  const fine = {font: 'sans', size: (wide ? 15 : 13) * u, paint: 'soft'} as const;
  const paint = dim ? 'soft' : (statement.side ?? 'ink');
  const display = {font: 'display', size} as const;
  const italic = {font: 'italic', size: Math.max((wide ? 34 : 20) * u, 0.55 * size)} as const;
  const serif = {
    font: 'serif',
    size: Math.max(15 * u, (wide ? 23 : 17) * u * scale),
    paint: dim ? 'soft' : 'ink'
  } as const;
  const large = block(
    {key: `${id}/title`, text: said, top: 0, maxWidth: width, paint, ...(quoted ? italic : display)},
    0
  );
  const small = block(
    {
      key: `${id}/words`,
      text: expand(words, context),
      top: 0,
      maxWidth: measure,
      ...(quoted ? fine : serif)
    },
    1
  );
  const [upper, lower] = quoted ? [down(small, 1.6 * step), large] : [large, small];
  const texts = brief ? [large] : [upper, down(lower, bottom(upper, stretch) + step)];
  const x1 = common.x - measure * {start: 0, middle: 0.5, end: 1}[common.anchor];
  // A hairline parts what somebody says from all that is not said.
  const over = {kind: 'rule', key: `${id}/over`, paint: 'axis', x1, y1: 0, x2: x1 + measure, y2: 0} as const;
  const tied: readonly Mark[] = quoted
    ? [{...over, ...extras}]
    : drawTie(statement, {large, strip, dim, ...extras}, frame);
  const marks: Mark[] = [...tied, ...texts];
  let y = bottom(texts.at(-1)!, stretch);
  if (aside !== undefined && !brief) {
    const text = expand(aside, context);
    const last = block(
      {key: `${id}/aside`, text, top: y + step, maxWidth: Math.min(width, 400 * u), ...fine},
      2
    );
    marks.push(last);
    y = bottom(last, stretch);
  }
  if (gap !== undefined) {
    // Alone, it is one half of the picture: the words, and that there is no more to be said.
    const top = y + Math.max(2.5 * step, (room - y) * 0.14);
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

function down(label: LabelMark, by: number): LabelMark {
  return {...label, y: label.y + by};
}

function bottom(label: LabelMark, stretch: number): number {
  const {y, height} = labelBox(label, stretch);
  return y + height;
}
