import {labelBox} from '../marks/box.js';
import type {LabelMark} from '../marks/mark.js';
import {textBlock, type TextBlock} from '../marks/text-block.js';
import {expand} from '../words/expand.js';
import {formatFact} from '../words/format.js';
import {textWidth} from '../words/text-width.js';
import type {Frame} from './frame.js';
import type {Pillar} from './pressure-column.js';
import type {Growing} from './pressure-rate.js';
import type {SceneContext} from './scene.js';
import {pressureMessages} from '../words/pressure-messages.js';

/** Heights that the words about the bars go by. */
export interface Levels {
  readonly base: number;
  readonly start: number;
  readonly bound: number;
  readonly fade: number;
  readonly right: number;
}

/**
 * The base over its bar; and at the bound what is computed, that there is no top, and what it means. Where
 * there is no room beside the bars, the figure stands over them and the rest is left out; what it means may have its
 * place elsewhere.
 */
export function boundWords(
  rate: Growing,
  {before, after}: {readonly before: Pillar; readonly after: Pillar},
  levels: Levels,
  beside: boolean,
  context: SceneContext,
  frame: Frame,
  elsewhere: boolean
): {readonly marks: readonly LabelMark[]; readonly leftOut: number} {
  const {u, wide, stretch, area} = frame;
  const {growth, grown, base, open} = rate;
  const {messages} = context;
  const {right, bound, fade} = levels;
  const extras = {fact: grown.id, lit: true as const};
  const paint = growth.side ?? 'ink';
  const x = beside ? after.x + after.width + (wide ? 30 : 16) * u : right;
  const room = beside ? right - x : right - before.x;
  const text = formatFact(grown, context);
  const large = Math.min((wide ? 48 : 27) * u, room / (textWidth(text, 'display', 1, stretch) || 1));
  const common = {x, stretch, anchor: beside ? 'start' : 'end', maxWidth: Infinity} as const;
  const from: TextBlock = {
    ...common,
    key: `${growth.id}/base`,
    text: base,
    x: before.x + before.width / 2,
    top: levels.start - large - 3 * u,
    font: 'display',
    size: large,
    anchor: 'middle',
    paint
  };
  const top = beside ? bound - large * 0.5 : bound - fade - large - 22 * u;
  const to: TextBlock = {
    ...common,
    key: `${growth.id}/grown`,
    text,
    top,
    font: 'display',
    size: large,
    paint
  };
  const kind: TextBlock = {
    ...common,
    key: `${growth.id}/computed`,
    text: messages.kind[grown.kind],
    top: top + large * 1.02,
    font: 'italic',
    size: (wide ? 22 : 16) * u,
    paint
  };
  const marks = [textBlock(from, extras), textBlock(to, extras), textBlock(kind, extras)];
  if (!beside) return {marks, leftOut: (open ? 1 : 0) + (elsewhere ? 0 : 1)};
  const none = textBlock(
    {
      ...common,
      key: `${growth.id}/no-top`,
      text: open ? pressureMessages[context.messages.language].noTop : '',
      top: kind.top + kind.size * 1.3,
      maxWidth: Math.min(room, 220 * u),
      font: 'sans',
      size: (wide ? 15 : 13) * u,
      paint: 'soft'
    },
    {...extras, priority: 2}
  );
  if (open) marks.push(none);
  if (elsewhere) return {marks, leftOut: 0};
  const reading = readingWords(rate, x, Math.min(room, 340 * u), context, frame);
  const box = labelBox(none, stretch);
  const {height} = labelBox(reading, stretch);
  const at = Math.max((open ? box.y + box.height : none.y) + 12 * u, levels.base - height);
  if (at + height > area.y + area.height) return {marks, leftOut: 1};
  return {marks: [...marks, {...reading, y: reading.y + at}], leftOut: 0};
}

/** What the two bars mean and whose reading that is, with its upper edge at 0. */
export function readingWords(
  {growth, grown}: Growing,
  x: number,
  maxWidth: number,
  context: SceneContext,
  {u, wide, stretch}: Frame
): LabelMark {
  const text = expand(growth.reading, context);
  const style = {font: 'serif', size: (wide ? 22 : 15) * u, stretch, anchor: 'start', paint: 'ink'} as const;
  const block = {...style, key: `${growth.id}/reading`, text, x, top: 0, maxWidth};
  return textBlock(block, {fact: grown.id, lit: true, priority: 1});
}
