import type {Mark} from '../marks/mark.js';
import {labelBox} from '../marks/box.js';
import {shift} from '../marks/shift.js';
import {textBlock} from '../marks/text-block.js';
import {expand} from '../words/expand.js';
import type {Built, Frame} from './frame.js';
import {edgePoles, headlineBlock} from './poles.js';
import {named} from './named.js';
import type {RangesData, RangesView} from './ranges.js';
import type {SceneContext} from './scene.js';

/** What was said and has no length: large words and a sentence each, on the side that it belongs to. */
export function drawStatements(
  context: SceneContext<RangesData>,
  view: Extract<RangesView, {show: 'statements'}>,
  frame: Frame
): Built {
  const {u, area, stretch, wide} = frame;
  const head = edgePoles(context, frame);
  const headline = headlineBlock(context, view.headline, frame, head, false);
  const said = named(context.data.statements, view.statements);
  const room = area.height - head.height - headline.height;
  for (const scale of [1, 0.8, 0.65, 0.5]) {
    const blocks = said.map((each) => drawStatement(each, scale));
    const used = blocks.reduce((sum, {height}) => sum + height, 0);
    if (used > room && scale > 0.5) continue;
    const gap = Math.max(0, Math.min((room - used) / Math.max(1, said.length), 96 * u));
    let y = area.y + head.height + headline.height + (wide ? gap / 2 : 0);
    const marks = blocks.flatMap(({marks, height}) => {
      const top = y;
      y += height + gap;
      return marks.map((mark) => shift(mark, 0, top));
    });
    return {marks: [...head.marks, ...headline.marks, ...marks], leftOut: 0};
  }
  return {marks: head.marks, leftOut: 0};

  function drawStatement({id, fact, side, title, words}: (typeof said)[number], scale: number) {
    const anchor = side === undefined ? 'middle' : side === 'first' ? 'start' : 'end';
    const x = side === undefined ? (head.left + head.right) / 2 : head[side === 'first' ? 'left' : 'right'];
    const common = {x, stretch, anchor, maxWidth: head.right - head.left} as const;
    const size = Math.max(22 * u, (wide ? 72 : 34) * u * scale);
    const large = textBlock(
      {
        ...common,
        key: `${id}/title`,
        text: expand(title, context),
        top: 0,
        font: 'display',
        size,
        paint: side ?? 'ink'
      },
      {fact, lit: true}
    );
    const below = labelBox(large, stretch);
    const small = textBlock(
      {
        ...common,
        key: `${id}/words`,
        text: expand(words, context),
        top: below.y + below.height + 6 * u,
        maxWidth: Math.min(common.maxWidth, 460 * u),
        font: 'serif',
        size: Math.max(15 * u, (wide ? 23 : 17) * u * scale),
        paint: 'ink'
      },
      {fact, lit: true, priority: 1}
    );
    const box = labelBox(small, stretch);
    const marks: readonly Mark[] = [large, small];
    return {marks, height: box.y + box.height + 8 * u};
  }
}
