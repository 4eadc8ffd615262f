import {textWidth, type FontName} from '../words/text-width.js';
import {wrap} from '../words/wrap.js';
import type {LabelMark} from './mark.js';

/** How high a capital stands above the baseline, in em: enough for every chart font. */
export const capHeight = 0.78;

export interface TextBlock {
  readonly key: string;
  readonly text: string;
  readonly x: number;
  /** The upper edge of the first line's capitals. */
  readonly top: number;
  readonly maxWidth: number;
  readonly font: FontName;
  readonly size: number;
  readonly stretch: number;
  readonly anchor: LabelMark['anchor'];
  readonly paint: string;
}

type Extras = Pick<LabelMark, 'fact' | 'lit' | 'priority' | 'opacity'>;

/** A label wrapped to a width and placed by its upper edge. */
export function textBlock(block: TextBlock, extras: Extras = {}): LabelMark {
  const {key, text, x, top, maxWidth, font, size, stretch, anchor, paint} = block;
  const lines = wrap(text, maxWidth, font, size, stretch);
  const leading = size * 1.2;
  return {
    kind: 'label',
    key,
    paint,
    x,
    y: top + capHeight * size,
    lines,
    font,
    size,
    leading,
    anchor,
    ...extras
  };
}

/** The largest size, up to the one wished and down to the least, at which no word is wider than the room. */
export function sizeToFit(
  text: string,
  maxWidth: number,
  font: FontName,
  wished: number,
  least: number,
  stretch: number
): number {
  const widest = Math.max(...text.split(' ').map((word) => textWidth(word, font, wished, stretch)));
  return widest <= maxWidth ? wished : Math.max(least, (wished * maxWidth) / widest);
}
