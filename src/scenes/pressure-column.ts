import type {LabelMark, Mark} from '../marks/mark.js';
import {textBlock} from '../marks/text-block.js';
import type {Frame} from './frame.js';
import type {SideName} from './poles.js';

/** An upright bar from zero, and the words under it. */
export interface Pillar {
  readonly id: string;
  readonly at: 'before' | 'after';
  readonly x: number;
  readonly width: number;
  readonly words: string;
  readonly side: SideName | undefined;
  /** The id of the fact that it is drawn from. */
  readonly fact: string;
}

/** How many lines a bar without a top goes on in. */
const fadingLines = 9;

/** A ruled bar with its words under it; one that is `most`, a ceiling, is outlined: it may be less. */
export function drawPillar(
  pillar: Pillar,
  top: number,
  base: number,
  most: boolean,
  frame: Frame
): readonly Mark[] {
  const {id, at, x, width, side, fact} = pillar;
  const middle = x + width / 2;
  const key = `${id}/${at}`;
  const paint = side ?? 'ink';
  const extras = {fact, lit: true as const};
  const bar: Mark = most
    ? {
        kind: 'rect',
        key,
        paint: `${paint} outlined`,
        x,
        y: top,
        width,
        height: base - top,
        from: {y: base, height: 0, opacity: 1},
        ...extras
      }
    : {
        kind: 'rule',
        key,
        paint: `${paint} ruled`,
        x1: middle,
        y1: base,
        x2: middle,
        y2: top,
        weight: Math.max(0, width),
        from: {y2: base, opacity: 1},
        ...extras
      };
  return [bar, pillarWords(pillar, base, frame)];
}

/** The words under a bar, whose foot is at `base`. */
export function pillarWords(
  {id, at, x, width, words}: Pillar,
  base: number,
  {u, wide, stretch}: Frame
): LabelMark {
  return textBlock(
    {
      key: `${id}/${at}-words`,
      text: words,
      x: x + width / 2,
      top: base + 9 * u,
      maxWidth: width + (wide ? 40 : 14) * u,
      font: 'sans',
      size: (wide ? 16 : 13) * u,
      stretch,
      anchor: 'middle',
      paint: 'soft'
    },
    {priority: 1}
  );
}

/** A rule at the bound; where there is no upper end, lines above it that thin and fade, and no top. */
export function drawBound(
  {id, x, width, side, fact}: Pillar,
  bound: number,
  fade: number,
  {u, wide}: Frame
): readonly Mark[] {
  const out = (wide ? 14 : 8) * u;
  const extras = {fact, lit: true as const};
  const rule: Mark = {
    kind: 'rule',
    key: `${id}/bound`,
    paint: 'ink firm',
    x1: x - out,
    y1: bound,
    x2: x + width + out,
    y2: bound,
    ...extras
  };
  if (fade <= 0) return [rule];
  const lines = Array.from({length: fadingLines}, (_, i): Mark => {
    const share = (i + 1) / fadingLines;
    const y = bound - fade * share;
    return {
      kind: 'rule',
      key: `${id}/open-${i + 1}`,
      paint: `${side ?? 'ink'} fading`,
      x1: x,
      y1: y,
      x2: x + width,
      y2: y,
      weight: 5 * (1 - share * 0.75),
      opacity: 0.85 * (1 - share) + 0.06,
      from: {opacity: 0, y1: bound, y2: bound},
      ...extras
    };
  });
  return [...lines, rule];
}
