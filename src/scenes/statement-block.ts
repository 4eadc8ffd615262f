import {labelBox} from '../marks/box.js';
import type {LabelMark, Mark} from '../marks/mark.js';
import {textBlock, type TextBlock} from '../marks/text-block.js';
import {expand} from '../words/expand.js';
import type {Frame} from './frame.js';
import type {SideName} from './poles.js';
import type {SceneContext} from './scene.js';
import type {Statement} from './statement.js';
import {drawTie} from './statement-tie.js';

/** Where a statement stands: between two places, and where the sides' lines are. */
export interface Strip {
  readonly left: number;
  readonly right: number;
  readonly xs: Readonly<Record<SideName, number>>;
}

/** How large, and whether it is spoken of. */
export interface Manner {
  readonly scale: number;
  readonly size: number;
  readonly dim: boolean;
}

/**
 * Large words tied to a side's line, the sentence under them, and what is not said: in small type, or as an empty
 * box where a length would stand. The upper edge at 0.
 */
export function drawStatement(
  statement: Statement,
  strip: Strip,
  {scale, size, dim}: Manner,
  context: SceneContext,
  frame: Frame
): {readonly marks: readonly Mark[]; readonly height: number} {
  const {id, fact, title, words, aside, gap} = statement;
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
  const tie = drawTie(statement, {large, strip, dim, ...extras}, frame);
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
  const marks: Mark[] = [...tie, large, small];
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
    const height = (wide ? 68 : 52) * u;
    const text = expand(gap, context);
    const place = {x: strip.left + width / 2, anchor: 'middle', stretch} as const;
    const label = textBlock(
      {
        key: `${id}/gap-words`,
        text,
        top: 0,
        maxWidth: width - 20 * u,
        font: 'serif',
        size: (wide ? 20 : 16) * u,
        paint: 'ink',
        ...place
      },
      {...extras, priority: 2}
    );
    const inside = labelBox(label, stretch);
    marks.push(
      {kind: 'rect', key: `${id}/gap`, paint: 'gap', x: strip.left, y: top, width, height, ...extras},
      {...label, y: label.y + top + (height - inside.height) / 2 - inside.y}
    );
    y = top + height;
  }
  return {marks, height: y + 8 * u};
}

/** At whose line the words stand; a threat stands where its arrow points. */
export function sideOf({side, tie}: Statement): SideName | undefined {
  return tie?.is === 'threat' ? tie.to : side;
}

function bottom(label: LabelMark, stretch: number): number {
  const {y, height} = labelBox(label, stretch);
  return y + height;
}
