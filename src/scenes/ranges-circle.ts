import type {Box} from '../marks/box.js';
import {labelBox} from '../marks/box.js';
import type {LabelMark, Mark} from '../marks/mark.js';
import {sizeToFit, textBlock, type TextBlock} from '../marks/text-block.js';
import {formatNumber} from '../words/format.js';
import {textWidth} from '../words/text-width.js';
import type {Frame} from './frame.js';
import type {Length} from './length.js';
import type {Point} from './outline.js';
import type {SceneContext} from './scene.js';
import {rangesMessages} from '../words/ranges-messages.js';

/** A length as a circle: what is drawn of it, its words, and the box of its radius. */
export interface Circle {
  readonly marks: readonly Mark[];
  readonly labels: readonly LabelMark[];
  /** How many words had no room between the circles. */
  readonly leftOut: number;
  readonly radius: Box;
}

interface Asked {
  readonly length: Length;
  /** Which of the lengths: the first goes out to the right, the next to the left, any other downwards. */
  readonly i: number;
  readonly radii: readonly number[];
  readonly centre: Point;
  readonly context: SceneContext;
  readonly frame: Frame;
}

/** A length in km; 0 for what is no length on the ground. */
export function inKilometres({number, unit}: Length): number {
  return Math.max(0, unit === 'kilometer' ? number : unit === 'meter' ? number / 1000 : 0);
}

/**
 * The circle grows from its middle while the length's bar, which keeps its key, becomes the radius. Claimed: a
 * thick line and a faint fill. Demanded: a thin line, no fill, and the bar's cap. Anything else: dashes.
 */
export function drawCircle(asked: Asked): Circle {
  const {length, i, radii, centre, frame} = asked;
  const {id, fact, side} = length;
  const r = radii[i] ?? 0;
  const [x, y] = centre;
  const paint = side ?? 'ink';
  const manner = fact?.kind === 'claimed' ? 'filled' : fact?.kind === 'demanded' ? 'bare' : 'other';
  const extras = {lit: true as const, ...(fact && {fact: fact.id})};
  const circle: Mark = {
    kind: 'dot',
    key: `${id}/circle`,
    paint: `${paint} reach ${manner}`,
    x,
    y,
    r,
    from: {r: 0, opacity: 1},
    ...extras
  };
  const thin = 2;
  const box: Box =
    i > 1
      ? {x: x - thin / 2, y, width: thin, height: r}
      : {x: i === 0 ? x : x - r, y: y - thin / 2, width: r, height: thin};
  const radius: Mark = {kind: 'rect', key: `${id}/bar`, paint: `${paint} radius`, ...box, ...extras};
  const cap: readonly Mark[] =
    fact?.kind === 'demanded' && i === 1 ? [capOf(id, paint, x - r, y, frame.u)] : [];
  const labels = labelsOf(asked, r);
  // A figure, its kind, and by whom.
  return {marks: [circle, radius, ...cap], labels, leftOut: 3 - labels.length, radius: box};
}

function capOf(id: string, paint: string, x: number, y: number, u: number): Mark {
  return {
    kind: 'rect',
    key: `${id}/cap`,
    paint: `${paint} radius`,
    x: x - 2.5 * u,
    y: y - 8 * u,
    width: 5 * u,
    height: 16 * u
  };
}

/**
 * The figure over the line of its radius, the kind and by whom under it: at its end within the circle at the right,
 * outside at the left. Where the next circle is far smaller, and they have room over it, they stand high in the first
 * one, clear of what is drawn about its middle.
 */
function labelsOf(asked: Asked, r: number, mayBeHigh = true): readonly LabelMark[] {
  const {length, i, radii, centre, context, frame} = asked;
  const {u, wide, stretch} = frame;
  const {id, fact, side, by} = length;
  const {messages} = context;
  const [cx, cy] = centre;
  const outer = Math.max(0, ...radii);
  const within = Math.max(0, ...radii.filter((radius) => radius < r));
  const inner = Math.max(Math.min(r / 2, 44 * u), within);
  const gap = (wide ? 16 : 8) * u;
  const isHigh = mayBeHigh && i === 0 && r > 2.4 * inner;
  const room = Math.max(
    1,
    isHigh ? r : i === 0 ? r - inner - 2 * gap : i === 1 ? outer - r - 2 * gap : outer - gap
  );
  const anchor = isHigh ? 'middle' : i > 1 ? 'start' : 'end';
  const x = isHigh ? cx : i === 0 ? cx + r - gap : i === 1 ? cx - r - gap : cx + gap;
  const digits = formatNumber(length.number, length.unit, context);
  const wished = Math.min((wide ? 42 : 27) * u, frame.width * 0.068);
  const size = Math.max(
    14 * u,
    Math.min(wished, (wished * room) / textWidth(digits, 'display', wished, stretch))
  );
  const at = isHigh
    ? cy - r * 0.84 + size
    : i > 1
      ? cy + Math.max(r * 0.7, size + 14 * u)
      : cy + (i === 1 ? 0.4 * size : 0);
  const bound = fact ? messages.bound[fact.bound]('').trim() : '';
  const kind = fact ? rangesMessages[context.messages.language].bounded(messages.kind[fact.kind], bound) : '';
  const common = {stretch, anchor} as const;
  const extras = {lit: true as const, ...(fact && {fact: fact.id})};
  const figure = textBlock(
    {
      ...common,
      key: `${id}/figure`,
      text: digits,
      x,
      top: 0,
      maxWidth: Infinity,
      font: 'display',
      size,
      paint: side ?? 'ink'
    },
    extras
  );
  /** From where to where words can run between two heights, without meeting a circle. */
  const span = (top: number, bottom: number): readonly [number, number] => {
    if (i > 1) return [x, x + room];
    const half = chord(r, top - cy) - gap;
    if (isHigh) return [x - half, x + half];
    return i === 0
      ? [cx + chord(inner, top - cy) + gap, cx + chord(r, bottom - cy) - gap]
      : [cx - chord(outer, bottom - cy) + gap, x];
  };
  /** Words from some height down, in as few lines as have room between the circles. */
  const under = (block: Pick<TextBlock, 'key' | 'text' | 'top' | 'font' | 'size' | 'paint'>) => {
    for (let lines = 1; lines < 7; lines++) {
      const [left, right] = span(block.top, block.top + lines * block.size * 1.2);
      const maxWidth = Math.max(1, Math.min(right - left, (isHigh ? 280 : 210) * u));
      const label = textBlock({...common, ...block, x: i === 0 && !isHigh ? right : x, maxWidth}, extras);
      const {y, width, height} = labelBox(label, stretch);
      if (isHigh && y + height > cy - within) return undefined;
      if (label.lines.length <= lines && width <= maxWidth) return label;
    }
    return undefined;
  };
  const kindSize = sizeToFit(kind, room, 'italic', (wide ? 22 : 16) * u, 12 * u, stretch);
  const paint = side ?? 'ink';
  const kindLabel = [kindSize, 12 * u]
    .map((size) => under({key: `${id}/kind`, text: kind, top: at + 7 * u, font: 'italic', size, paint}))
    .find((label) => label !== undefined);
  const below = kindLabel ? labelBox(kindLabel, stretch) : {y: at + 7 * u, height: 0};
  const byLabel = under({
    key: `${id}/by`,
    text: by,
    top: below.y + below.height + 2 * u,
    font: 'sans',
    size: (wide ? 14.5 : 12.5) * u,
    paint: 'ink'
  });
  if (isHigh && !byLabel) return labelsOf(asked, r, false);
  const box = labelBox(figure, stretch);
  // At the left the figure keeps off the radius’ cap.
  const off = i === 1 ? 5 * u : 0;
  return [
    {...figure, x: x - off, y: figure.y + at - 3 * u - box.y - box.height},
    ...(kindLabel ? [kindLabel] : []),
    ...(byLabel ? [{...byLabel, priority: 1}] : [])
  ];
}

/** How far a circle reaches to the side at some distance from the height of its middle. */
function chord(radius: number, away: number): number {
  return Math.sqrt(Math.max(0, radius * radius - away * away));
}
