import type {Mark} from '../marks/mark.js';
import {capHeight, textBlock} from '../marks/text-block.js';
import {formatNumber} from '../words/format.js';
import {textWidth} from '../words/text-width.js';
import type {Frame} from './frame.js';
import {descent, shares, type Band, type Length} from './length.js';
import {captionOf, litUnless} from './length-caption.js';
import type {Between} from './poles.js';
import type {SceneContext} from './scene.js';

/**
 * A figure that nothing here can be compared with: as large as its band allows, without a bar, its kind and by
 * whom under it. One that is a radius has its circle beside it, of no scale: the figure stands on the radius too.
 */
export function drawFigure(
  length: Length,
  circle: boolean,
  {top, height}: Band,
  {left, right}: Pick<Between, 'left' | 'right'>,
  context: SceneContext,
  frame: Frame
): {readonly marks: readonly Mark[]; readonly leftOut: number} {
  const {u, wide, stretch, width} = frame;
  const {id, fact, side, dim, number, unit} = length;
  const r = circle ? Math.max(0, Math.min(height * 0.42, (right - left) * 0.19)) : 0;
  const room = right - left - (r > 0 ? 2 * r + 14 * u : 0);
  const digits = formatNumber(number, unit, context);
  const ideal = Math.min((wide ? 132 : 76) * u, width * 0.19);
  const tries = [true, false].flatMap((captioned) =>
    shares.map((share) => {
      const size = Math.max(12 * u, ideal * share);
      const caption = captioned ? captionOf(length, room, context, frame, size).under : undefined;
      const under = size * (capHeight + descent) + 8 * u;
      return {size, caption, under, height: under + (caption?.height ?? 0)};
    })
  );
  const fits = ({size, height: used}: (typeof tries)[number]) =>
    used <= height && textWidth(digits, 'display', size, stretch) <= room;
  const found = tries.find(fits) ?? tries.at(-1);
  if (!found) return {marks: [], leftOut: 3};
  const {size, caption, under} = found;
  const y = top + Math.max(0, height - found.height) / 2;
  const extras = {...litUnless(dim), ...(fact && {fact: fact.id})};
  const paint = dim ? 'soft' : (side ?? 'ink');
  const words = {text: digits, maxWidth: Infinity, stretch, paint} as const;
  const figure = textBlock(
    {...words, key: `${id}/figure`, x: left, top: y, font: 'display', size, anchor: 'start'},
    extras
  );
  const marks: readonly Mark[] = [figure, ...(caption?.at(left, y + under) ?? [])];
  const leftOut = caption ? 0 : 2;
  if (r < 16 * u) return {marks, leftOut};
  const [cx, cy] = [right - r, top + height / 2];
  const faint = {...extras, ...(dim && {opacity: 0.45})};
  const small = (wide ? 15 : 13) * u;
  const isRoomy = textWidth(digits, 'sans-strong', small, stretch) < r - 6 * u;
  return {
    leftOut,
    marks: [
      ...marks,
      {
        kind: 'dot',
        key: `${id}/circle`,
        paint: `${paint} ring dashes`,
        x: cx,
        y: cy,
        r,
        from: {r: 0},
        ...faint
      },
      {
        kind: 'rule',
        key: `${id}/radius`,
        paint: `${paint} thin`,
        x1: cx,
        y1: cy,
        x2: cx - r,
        y2: cy,
        ...faint
      },
      {kind: 'dot', key: `${id}/aim`, paint: `${paint} disc`, x: cx, y: cy, r: 3.5 * u, ...faint},
      ...(isRoomy
        ? [
            textBlock(
              {
                ...words,
                key: `${id}/radius-figure`,
                x: cx - r / 2,
                top: cy - small - 2 * u,
                font: 'sans-strong',
                size: small,
                anchor: 'middle'
              },
              {...extras, priority: 3}
            )
          ]
        : [])
    ]
  };
}
