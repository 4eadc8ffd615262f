import type {Box} from '../marks/box.js';
import {labelBox} from '../marks/box.js';
import type {LabelMark, Mark} from '../marks/mark.js';
import {sizeToFit, textBlock} from '../marks/text-block.js';
import {formatNumber} from '../words/format.js';
import {textWidth} from '../words/text-width.js';
import type {Frame} from './frame.js';
import type {Length} from './length.js';
import type {Point} from './outline.js';
import type {SceneContext} from './scene.js';

/** A length as a circle: what is drawn of it, its words, and the box of its radius. */
export interface Circle {
  readonly marks: readonly Mark[];
  readonly labels: readonly LabelMark[];
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
  return {marks: [circle, radius, ...cap], labels: labelsOf(asked, r), radius: box};
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

/** The figure over the line of its radius, the kind and by whom under it: at its end within the circle at the right, outside at the left. */
function labelsOf({length, i, radii, centre, context, frame}: Asked, r: number): readonly LabelMark[] {
  const {u, wide, stretch} = frame;
  const {id, fact, side, by} = length;
  const {messages} = context;
  const [cx, cy] = centre;
  const outer = Math.max(0, ...radii);
  const inner = Math.max(Math.min(r / 2, 44 * u), ...radii.filter((radius) => radius < r));
  const gap = (wide ? 16 : 8) * u;
  const room = Math.max(1, i === 0 ? r - inner - 2 * gap : i === 1 ? outer - r - 2 * gap : outer - gap);
  const anchor = i > 1 ? 'start' : 'end';
  const x = i === 0 ? cx + r - gap : i === 1 ? cx - r - gap : cx + gap;
  const digits = formatNumber(length.number, length.unit, context);
  const wished = Math.min((wide ? 42 : 27) * u, frame.width * 0.068);
  const size = Math.max(
    14 * u,
    Math.min(wished, (wished * room) / textWidth(digits, 'display', wished, stretch))
  );
  const at = i > 1 ? cy + Math.max(r * 0.7, size + 14 * u) : cy;
  const bound = fact ? messages.bound[fact.bound]('').trim() : '';
  const kind = fact ? messages.ranges.bounded(messages.kind[fact.kind], bound) : '';
  const common = {x, stretch, anchor} as const;
  const extras = {lit: true as const, ...(fact && {fact: fact.id})};
  const figure = textBlock(
    {
      ...common,
      key: `${id}/figure`,
      text: digits,
      top: 0,
      maxWidth: Infinity,
      font: 'display',
      size,
      paint: side ?? 'ink'
    },
    extras
  );
  const kindSize = sizeToFit(kind, room, 'italic', (wide ? 22 : 16) * u, 12 * u, stretch);
  const kindLabel = textBlock(
    {
      ...common,
      key: `${id}/kind`,
      text: kind,
      top: at + 7 * u,
      maxWidth: room,
      font: 'italic',
      size: kindSize,
      paint: side ?? 'ink'
    },
    extras
  );
  const below = labelBox(kindLabel, stretch);
  const byLabel = textBlock(
    {
      ...common,
      key: `${id}/by`,
      text: by,
      top: below.y + below.height + 2 * u,
      maxWidth: Math.min(room, 210 * u),
      font: 'sans',
      size: (wide ? 14.5 : 12.5) * u,
      paint: 'ink'
    },
    {...extras, priority: 1}
  );
  const box = labelBox(figure, stretch);
  return [{...figure, y: figure.y + at - 3 * u - box.y - box.height}, kindLabel, byLabel];
}
