import {max, min} from 'd3-array';
import {axis} from '../marks/axis.js';
import {linear, niceDomain, type Linear} from '../marks/linear.js';
import type {Mark} from '../marks/mark.js';
import {textBlock} from '../marks/text-block.js';
import type {Unit} from '../model/fact.js';
import {numberOf} from '../model/ratio.js';
import {expand} from '../words/expand.js';
import {formatFact, formatNumber} from '../words/format.js';
import type {Built, Frame} from './frame.js';
import {drawLength, type Length} from './length.js';
import {edgePoles, headlineBlock} from './poles.js';
import {named} from './named.js';
import type {RangesData, RangesView} from './ranges.js';
import type {SceneContext} from './scene.js';

type Context = SceneContext<RangesData>;
type Bars = Extract<RangesView, {show: 'bars'}>;
type Measures = Extract<RangesView, {show: 'measures'}>;

/** Every bar has a band of its own, also one that is not shown yet: nothing moves when it comes. */
export function drawBars(context: Context, view: Bars, frame: Frame): Built {
  const {data, facts} = context;
  const {u, area, stretch, wide} = frame;
  const head = edgePoles(context, frame);
  const lengths = data.bars.map((bar) => toLength(bar, context));
  const longest = max(lengths, ({number}) => number) ?? 0;
  const scale = linear([0, longest || 1], [head.left, head.right]);
  const shown = named(lengths, view.bars);
  const headline = headlineBlock(context, view.headline, frame, head, shown.length === 0);
  const axisY = area.y + area.height - (wide ? 70 : 40) * u;
  const top = area.y + head.height + (shown.length === 0 ? 0 : headline.height);
  const band = Math.max(0, axisY - 10 * u - top) / lengths.length;
  const bands = lengths.map((length, i) => ({length, top: top + i * band, height: band}));
  const drawn = bands
    .filter(({length}) => shown.includes(length))
    .map((each) => drawLength(each.length, scale, each, head.right, context, frame));
  const cut = view.ratio === true ? cutByShorter(shown, drawn, scale, context, frame) : [];
  const free = bands.find(({length}) => !shown.includes(length));
  const asideWords = view.aside === undefined ? undefined : expand(view.aside, context);
  const aside =
    asideWords === undefined || !free
      ? []
      : [
          textBlock({
            key: 'aside',
            text: asideWords,
            x: head.left,
            top: free.top + free.height * 0.3,
            maxWidth: (head.right - head.left) * (wide ? 0.6 : 1),
            font: 'serif',
            size: (wide ? 22 : 17) * u,
            stretch,
            anchor: 'start',
            paint: 'ink'
          })
        ];
  const unit = lengths[0]?.unit ?? 'one';
  const format = (tick: number, isLast: boolean) => formatNumber(tick, isLast ? unit : 'one', context);
  const base: Mark = {
    kind: 'rule',
    key: 'zero',
    paint: 'axis',
    x1: head.left,
    y1: (drawn[0]?.bar.top ?? top) - 14 * u,
    x2: head.left,
    y2: axisY
  };
  const ticks = axis('lengths', scale, axisY, {size: (wide ? 14 : 13) * u, stretch, format});
  const marks = [
    ...head.marks,
    ...headline.marks,
    ...ticks,
    ...drawn.flatMap((each) => each.marks),
    ...cut,
    ...aside,
    base
  ];
  const ratio = view.ratio === true ? facts.get(data.ratio ?? '') : undefined;
  const note = ratio && wide ? [computedNote(formatFact(ratio, context), context, frame, head, axisY)] : [];
  return {marks: [...marks, ...note], leftOut: asideWords !== undefined && !free ? 1 : 0};
}

/** Each measure has its band, and in it its own scale from zero. */
export function drawMeasures(context: Context, view: Measures, frame: Frame): Built {
  const {u, area, stretch, wide} = frame;
  const head = edgePoles(context, frame);
  const headline = headlineBlock(context, view.headline, frame, head, false);
  const measures = named(context.data.measures, view.measures).map((each) => toLength(each, context));
  const top = area.y + head.height + headline.height;
  const band = Math.max(0, area.y + area.height - top) / Math.max(1, measures.length);
  const foot = (wide ? 56 : 44) * u;
  const marks = measures.flatMap((length, i) => {
    const scale = linear(niceDomain([0, length.number || 1], 4), [head.left, head.right]);
    const place = {top: top + i * band, height: band - foot};
    const drawn = drawLength(length, scale, place, head.right, context, frame);
    const y = place.top + place.height + 8 * u;
    const format = (tick: number, isLast: boolean) =>
      formatNumber(tick, isLast ? length.unit : 'one', context);
    const zero: Mark = {
      kind: 'rule',
      key: `${length.id}/zero`,
      paint: 'axis',
      x1: head.left,
      y1: drawn.bar.top,
      x2: head.left,
      y2: y
    };
    return [
      ...axis(length.id, scale, y, {size: (wide ? 14 : 13) * u, stretch, format}),
      ...drawn.marks,
      zero
    ];
  });
  return {marks: [...head.marks, ...headline.marks, ...marks], leftOut: 0};
}

/** A bar or a measure with its fact's number; a fact without one, which the checker refuses, has none. */
function toLength(
  part: {readonly id: string; readonly fact: string; readonly by: string; readonly side?: Length['side']},
  context: Context
): Length {
  const fact = context.facts.get(part.fact);
  const unit: Unit = fact?.value.type === 'number' ? fact.value.unit : 'one';
  return {
    id: part.id,
    fact,
    unit,
    number: numberOf(fact, context.facts) ?? 0,
    by: expand(part.by, context),
    side: part.side
  };
}

/** The longer bars cut in as many pieces as the shortest goes into them, and the shortest's end carried up. */
function cutByShorter(
  shown: readonly Length[],
  drawn: readonly {readonly bar: {readonly top: number; readonly height: number}}[],
  scale: Linear,
  context: Context,
  {u, stretch}: Frame
): readonly Mark[] {
  const shortest = min(shown, ({number}) => number);
  const least = shown.findIndex(({number}) => number === shortest);
  const from = drawn[least]?.bar;
  if (shortest === undefined || shortest <= 0 || !from) return [];
  return shown.flatMap((length, i): Mark[] => {
    const bar = drawn[i]?.bar;
    if (i === least || !bar) return [];
    const pieces = Math.floor(length.number / shortest);
    const size = Math.min(22 * u, bar.height * 0.45);
    const cuts = Array.from({length: Math.min(pieces, 20)}, (_, k): Mark[] => {
      const start = scale(k * shortest);
      const end = scale((k + 1) * shortest);
      const number = formatNumber(k + 1, 'one', context);
      const cut: Mark = {
        kind: 'rule',
        key: `${length.id}/cut-${k + 1}`,
        paint: 'cut',
        x1: end,
        y1: bar.top,
        x2: end,
        y2: bar.top + bar.height
      };
      const label = textBlock({
        key: `${length.id}/multiple-${k + 1}`,
        text: context.messages.ranges.multiple(number),
        x: (start + end) / 2,
        top: bar.top + (bar.height - size * 0.78) / 2,
        maxWidth: Infinity,
        font: 'sans-strong',
        size,
        stretch,
        anchor: 'middle',
        paint: 'on'
      });
      const last = (k + 1) * shortest >= length.number;
      return size < 12 * u ? (last ? [] : [cut]) : last ? [label] : [cut, label];
    });
    const [upper, lower] = bar.top < from.top ? [bar, from] : [from, bar];
    const x = scale(shortest);
    const paint = `${shown[least]?.side ?? 'ink'} dotted`;
    const carried: Mark = {
      kind: 'rule',
      key: `${length.id}/carried`,
      paint,
      x1: x,
      y1: upper.top + upper.height,
      x2: x,
      y2: lower.top
    };
    return [...cuts.flat(), carried];
  });
}

function computedNote(
  factor: string,
  context: Context,
  {u, stretch}: Frame,
  head: {readonly right: number},
  axisY: number
): Mark {
  return textBlock(
    {
      key: 'computed',
      text: context.messages.ranges.computed(factor),
      x: head.right,
      top: axisY + 44 * u,
      maxWidth: 300 * u,
      font: 'sans',
      size: 14 * u,
      stretch,
      anchor: 'end',
      paint: 'soft'
    },
    {priority: 3}
  );
}
