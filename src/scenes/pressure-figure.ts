import {labelBox} from '../marks/box.js';
import type {Mark} from '../marks/mark.js';
import {textBlock, type TextBlock} from '../marks/text-block.js';
import {expand} from '../words/expand.js';
import {formatFact} from '../words/format.js';
import {textWidth} from '../words/text-width.js';
import type {Frame} from './frame.js';
import type {Growing} from './pressure-rate.js';
import type {SceneContext} from './scene.js';

/** The rate as large as the room allows, and beside or under it of what kind it is and who says it. */
export function rateWords(
  {growth, fact}: Growing,
  {left, right, top}: {readonly left: number; readonly right: number; readonly top: number},
  context: SceneContext,
  {u, wide, stretch, area}: Frame
): {readonly marks: readonly Mark[]; readonly height: number} {
  const text = formatFact(fact, context);
  const widest = textWidth(text, 'display', 1, stretch) || 1;
  const size = Math.max(
    20 * u,
    Math.min((wide ? 132 : 72) * u, (right - left) / widest, area.height * (wide ? 0.17 : 0.14))
  );
  const extras = {fact: fact.id, lit: true as const};
  const paint = growth.side ?? 'ink';
  const figure = textBlock(
    {
      key: `${growth.id}/rate`,
      text,
      x: left,
      top,
      maxWidth: Infinity,
      font: 'display',
      size,
      stretch,
      anchor: 'start',
      paint
    },
    extras
  );
  const x = left + widest * size + 18 * u;
  const beside = right - x >= 104 * u * stretch;
  const under = top + size * 1.02;
  const style = {x: beside ? x : left, stretch, anchor: 'start'} as const;
  const by: TextBlock = {
    ...style,
    key: `${growth.id}/by`,
    text: expand(growth.by, context),
    top: 0,
    maxWidth: beside ? Math.min(right - x, 240 * u) : right - left,
    font: 'sans',
    size: (wide ? 16 : 13) * u,
    paint: 'soft'
  };
  const kind: TextBlock = {
    ...style,
    key: `${growth.id}/kind`,
    text: context.messages.kind[fact.kind],
    top: 0,
    maxWidth: Infinity,
    font: 'italic',
    size: (wide ? 26 : 18) * u,
    paint
  };
  const height = kind.size + 4 * u + labelBox(textBlock(by), stretch).height;
  const first = beside ? top + Math.max(0, size * 0.8 - height) : under + 4 * u;
  const captions = [
    textBlock({...kind, top: first}, extras),
    textBlock({...by, top: first + kind.size + 4 * u}, {...extras, priority: 1})
  ];
  return {
    marks: [figure, ...captions],
    height: Math.max(under, first + height) + (wide ? 30 : 12) * u - top
  };
}
