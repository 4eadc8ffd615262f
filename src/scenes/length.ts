import type {ScaleLinear} from 'd3-scale';
import type {LabelMark, Mark} from '../marks/mark.js';
import {capHeight, textBlock} from '../marks/text-block.js';
import type {Fact, Unit} from '../model/fact.js';
import {formatNumber} from '../words/format.js';
import {textWidth} from '../words/text-width.js';
import type {Frame} from './frame.js';
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
}

interface Band {
  readonly top: number;
  readonly height: number;
}

/**
 * A length from the scale's zero in a band: the bar, its figure as large as the band allows, the kind with
 * its bound, and by whom. The figure stands beside the bar where there is room, else above it.
 */
export function drawLength(
  length: Length,
  scale: ScaleLinear<number, number>,
  band: Band,
  right: number,
  context: SceneContext,
  frame: Frame
): {readonly marks: readonly Mark[]; readonly bar: Band} {
  const {u, stretch, wide} = frame;
  const {fact, number, unit, side, id} = length;
  const left = scale(0);
  const end = scale(number);
  const figure = formatNumber(number, unit, context);
  const size = Math.max(20 * u, Math.min((wide ? 118 : 76) * u, frame.width * 0.19, band.height * 0.4));
  const figureWidth = textWidth(figure, 'display', size, stretch);
  const caption = captionOf(length, context, frame, size);
  const beside = end + 22 * u + figureWidth <= right + 12 * u;
  const bar = barBand(band, beside, size, caption.height, frame);
  const x = beside ? end + 22 * u : left;
  const baseline = beside
    ? bar.top + bar.height / 2 + size * 0.33
    : bar.top - 14 * u - (captionBelow() ? caption.height + 8 * u : 0);
  const paint = side ?? 'ink';
  const extras = {lit: true as const, ...(fact && {fact: fact.id})};
  const large: LabelMark = {
    kind: 'label',
    key: `${id}/figure`,
    paint,
    x,
    y: baseline,
    lines: [figure],
    font: 'display',
    size,
    leading: size,
    anchor: 'start',
    ...extras
  };
  const captionX = captionBelow() ? x : x + figureWidth + 14 * u;
  const captionTop = captionBelow() ? baseline + 8 * u + size * 0.04 : baseline - caption.height + 2 * u;
  return {
    bar,
    marks: [
      ...drawBar(length, left, end, bar, frame).map((mark) => ({...mark, ...extras})),
      large,
      ...caption.at(captionX, captionTop, right)
    ]
  };

  function captionBelow(): boolean {
    return x + figureWidth + 14 * u + caption.width > right + 8 * u;
  }
}

function barBand(band: Band, beside: boolean, size: number, caption: number, {u}: Frame): Band {
  const most = Math.min(72 * u, band.height * 0.3);
  if (beside) return {top: band.top + (band.height - most) / 2, height: most};
  const text = size * capHeight + caption + 26 * u;
  const height = Math.max(10 * u, Math.min(most, band.height - text));
  const spare = Math.max(0, band.height - text - height);
  return {top: band.top + text + spare * 0.4, height};
}

/** The bar by its fact's kind and bound: claimed solid, demanded outlined and capped, the rest ruled. */
function drawBar(
  {id, fact, side, number}: Length,
  left: number,
  end: number,
  bar: Band,
  {u}: Frame
): readonly Mark[] {
  const paint = side ?? 'ink';
  const box = {x: left, y: bar.top, width: end - left, height: bar.height, from: {width: 0, opacity: 1}};
  const key = `${id}/bar`;
  const open = fact?.bound === 'atLeast' || fact?.bound === 'over' ? openEnd(id, paint, end, bar, u) : [];
  if (fact?.kind === 'claimed') return [{kind: 'rect', key, paint: `${paint} solid`, ...box}, ...open];
  if (fact?.kind !== 'demanded') {
    const y = bar.top + bar.height / 2;
    const from = {x2: left, opacity: 1};
    return [
      {kind: 'rule', key, paint: `${paint} ruled`, x1: left, y1: y, x2: end, y2: y, weight: bar.height, from},
      ...open
    ];
  }
  const cap = {
    x: end - 4 * u,
    y: bar.top - 10 * u,
    width: 8 * u,
    height: bar.height + 20 * u,
    from: {x: left, opacity: 1}
  };
  return [
    {kind: 'rect', key, paint: `${paint} outlined`, ...box},
    ...(fact.bound === 'atMost' && number > 0
      ? [{kind: 'rect' as const, key: `${id}/cap`, paint: `${paint} solid`, ...cap}]
      : []),
    ...open
  ];
}

/** Past a lower bound the bar goes on in lines that thin and fade: nobody says how far. */
function openEnd(id: string, paint: string, end: number, bar: Band, u: number): readonly Mark[] {
  return [1, 2, 3, 4, 5].map((i): Mark => {
    const x = end + i * 6 * u;
    return {
      kind: 'rule',
      key: `${id}/open-${i}`,
      paint: `${paint} fading`,
      x1: x,
      y1: bar.top,
      x2: x,
      y2: bar.top + bar.height,
      weight: 3 - i * 0.45,
      opacity: 1 - i * 0.15
    };
  });
}

/** The kind in italics, and under or beside it by whom. */
function captionOf(
  {id, fact, by, side}: Length,
  context: SceneContext,
  {u, stretch, wide}: Frame,
  figure: number
) {
  const {messages} = context;
  const bound = fact ? messages.bound[fact.bound]('').trim() : '';
  const kind = fact ? messages.ranges.bounded(messages.kind[fact.kind], bound) : '';
  const size = Math.max(17 * u, Math.min((wide ? 28 : 20) * u, figure * 0.3));
  const small = (wide ? 14.5 : 13) * u;
  const kindWidth = textWidth(kind, 'italic', size, stretch);
  const width = Math.max(kindWidth, Math.min(textWidth(by, 'sans', small, stretch), 180 * u));
  const at = (x: number, top: number, right: number): readonly Mark[] => [
    textBlock(
      {
        key: `${id}/kind`,
        text: kind,
        x,
        top,
        maxWidth: Infinity,
        font: 'italic',
        size,
        stretch,
        anchor: 'start',
        paint: side ?? 'ink'
      },
      {priority: 0, lit: true}
    ),
    textBlock(
      {
        key: `${id}/by`,
        text: by,
        x,
        top: top + size + 3 * u,
        maxWidth: right + 12 * u - x,
        font: 'sans',
        size: small,
        stretch,
        anchor: 'start',
        paint: 'soft'
      },
      {priority: 1, lit: true}
    )
  ];
  return {width, height: size + 3 * u + small, at};
}
