import {max} from 'd3-array';
import {linear, type Linear} from '../marks/linear.js';
import type {LabelMark, Mark} from '../marks/mark.js';
import {capHeight} from '../marks/text-block.js';
import type {Fact, Unit} from '../model/fact.js';
import {formatNumber} from '../words/format.js';
import {textWidth} from '../words/text-width.js';
import type {Frame} from './frame.js';
import {drawBar, overhang} from './length-bar.js';
import {captionOf, litUnless} from './length-caption.js';
import type {SideName} from './poles.js';
import type {SceneContext} from './scene.js';

/** A number that is drawn as a length, and the words that go with it. */
export interface Length {
  readonly id: string;
  readonly fact: Fact | undefined;
  readonly number: number;
  readonly unit: Unit;
  readonly by: string;
  readonly side: SideName | undefined;
  /** It steps back behind others. */
  readonly dim?: boolean;
}

/** A strip across the drawing. */
export interface Band {
  readonly top: number;
  readonly height: number;
}

/** From zero to one tick past the longest: one that went all the way would seem to reach the other side's line. */
export function lengthScale(
  lengths: readonly Length[],
  {left, right}: {readonly left: number; readonly right: number}
): Linear {
  const longest = max(lengths, ({number}) => number) ?? 0;
  const step = linear([0, longest], [0, 1]).ticks(4)[1] ?? 1;
  return linear([0, (Math.floor(longest / step) + 1) * step], [left, right]);
}

/** A figure's room below its baseline, in em. */
export const descent = 0.24;

/** Shares of the ideal size of a figure, tried until one fits its band. */
export const shares = [1, 0.88, 0.76, 0.64, 0.54, 0.46, 0.38, 0.3, 0.22, 0.16];

/**
 * A length from the scale's zero in a band: the bar, its figure as large as the band allows, the kind with
 * its bound, and by whom. The figure stands beside the bar where there is room, else above it.
 */
export function drawLength(
  length: Length,
  scale: Linear,
  band: Band,
  right: number,
  context: SceneContext,
  frame: Frame
): {readonly marks: readonly Mark[]; readonly bar: Band; readonly leftOut: number} {
  const {u, wide} = frame;
  const {fact, id, side} = length;
  const ideal = Math.min((wide ? 132 : 76) * u, frame.width * 0.19);
  const arrangements = [true, false].flatMap((captioned) =>
    [true, false].flatMap((beside) =>
      (beside ? shares.slice(0, 5) : shares).map((share) => ({
        captioned,
        beside,
        size: Math.max(12 * u, ideal * share)
      }))
    )
  );
  let found = arrange(
    length,
    scale,
    band,
    right,
    {captioned: false, beside: false, size: 12 * u},
    context,
    frame
  );
  for (const each of arrangements) {
    // Too high whatever stands beside it: no words need be laid out to see that.
    if (each.size * (capHeight + descent) > band.height) continue;
    const tried = arrange(length, scale, band, right, each, context, frame);
    if (!tried.fits) continue;
    found = tried;
    break;
  }
  const {bar, figure, caption} = found;
  const extras = {...litUnless(length.dim), ...(fact && {fact: fact.id})};
  const large: LabelMark = {
    kind: 'label',
    key: `${id}/figure`,
    paint: length.dim ? 'soft' : (side ?? 'ink'),
    font: 'display',
    anchor: 'start',
    ...figure,
    ...extras
  };
  const rects = drawBar(length, scale(0), scale(length.number), bar, frame);
  const bars = rects.map((mark) => ({
    ...mark,
    ...extras,
    ...(length.dim && {opacity: 0.45 * (mark.opacity ?? 1)})
  }));
  const marks = [...bars, large, ...caption];
  return {bar, marks, leftOut: caption.length === 0 ? 2 : 0};
}

/** Places the parts for one size of figure, beside the bar or above it, and says whether they fit the band. */
function arrange(
  length: Length,
  scale: Linear,
  band: Band,
  right: number,
  {beside, size, captioned}: {readonly beside: boolean; readonly size: number; readonly captioned: boolean},
  context: SceneContext,
  frame: Frame
) {
  const {u, stretch} = frame;
  const digits = formatNumber(length.number, length.unit, context);
  const width = textWidth(digits, 'display', size, stretch);
  const end = scale(length.number);
  const x = beside ? end + 22 * u : scale(0) + 3 * u;
  const caption = captionOf(length, right - x, context, frame, size);
  const atRight = x + width + 14 * u + caption.stacked.width <= right + 8 * u;
  const words = !captioned ? 0 : atRight ? caption.stacked.height : caption.under.height;
  const ascent = Math.max(size * capHeight, atRight ? words - 4 * u : 0);
  // Where nothing stands between figure and bar, a unit's tail must not touch the bar.
  const clear = !beside && (atRight || !captioned) ? 0.1 * size : 0;
  const below = size * descent + clear + (atRight || !captioned ? 0 : words + (beside ? 0 : 12 * u));
  const out = length.fact?.kind === 'demanded' ? overhang : 0;
  const most = Math.min(56 * u, band.height * 0.26);
  const text = ascent + below;
  const rest = (band.height - text - 4 * u) / (1 + 2 * out);
  const height = beside ? most : Math.max(8 * u, Math.min(most, rest));
  const strip = height * (1 + 2 * out);
  const total = beside ? Math.max(strip, text) : text + strip;
  const top = band.top + Math.max(0, (band.height - total) / 2);
  const bar = {top: (beside ? top + (total - strip) / 2 : top + text) + height * out, height};
  const baseline = beside ? top + (total - text) / 2 + ascent : top + ascent;
  const figure = {x, y: baseline, lines: [digits], size, leading: size};
  return {
    bar,
    figure,
    fits: total <= band.height && x + width <= right + 8 * u,
    caption: !captioned
      ? []
      : atRight
        ? caption.stacked.at(x + width + 14 * u, baseline - words + 4 * u)
        : caption.under.at(x, baseline + size * descent)
  };
}
