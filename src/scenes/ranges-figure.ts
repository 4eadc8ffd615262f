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
 * whom under it. One that is a spread about an aim has it beside it as in a sight, of no scale: a mere circle
 * would be read as a blast. The figure stands on the radius too.
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
  const around = r * 0.74;
  const isRoomy = textWidth(digits, 'sans-strong', small, stretch) < around - 6 * u;
  const sight = [
    ['upright', cx, cy - r, cx, cy + r],
    ['level', cx - r, cy, cx + r, cy]
  ] as const;
  return {
    leftOut,
    marks: [
      ...marks,
      {
        kind: 'dot',
        key: `${id}/circle`,
        paint: `${paint} ring`,
        x: cx,
        y: cy,
        r: around,
        from: {r: 0},
        ...faint
      },
      ...sight.map(([key, x1, y1, x2, y2]): Mark => ({
        kind: 'rule',
        key: `${id}/${key}`,
        paint: `${paint} thin`,
        x1,
        y1,
        x2,
        y2,
        ...faint
      })),
      {
        kind: 'rule',
        key: `${id}/radius`,
        paint: `${paint} firm`,
        x1: cx,
        y1: cy,
        x2: cx - around,
        y2: cy,
        ...faint
      },
      ...(isRoomy
        ? [
            textBlock(
              {
                ...words,
                key: `${id}/radius-figure`,
                x: cx - around / 2,
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
