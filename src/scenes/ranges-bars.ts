import {axis} from '../marks/axis.js';
import type {Mark} from '../marks/mark.js';
import {textBlock} from '../marks/text-block.js';
import type {Unit} from '../model/fact.js';
import type {Fact} from '../model/fact.js';
import {numberOf} from '../model/ratio.js';
import {expand} from '../words/expand.js';
import {formatFact, formatNumber} from '../words/format.js';
import type {Built, Frame} from './frame.js';
import {drawLength, lengthScale, type Length} from './length.js';
import {isDim} from './is-dim.js';
import {edgePoles, headlineBlock} from './poles.js';
import {named} from './named.js';
import {drawAside} from './ranges-aside.js';
import {cutByShorter} from './ranges-cut.js';
import type {RangesData, RangesView} from './ranges-language.js';
import type {SceneContext} from './scene.js';
import {rangesMessages} from '../words/ranges-messages.js';

type Context = SceneContext<RangesData>;
type Bars = Extract<RangesView, {show: 'bars'}>;

/** Every bar has a band of its own, also one that is not shown yet: nothing moves when it comes. */
export function drawBars(context: Context, view: Bars, frame: Frame): Built {
  const {data, facts} = context;
  const {u, area, stretch, wide} = frame;
  const head = edgePoles(context, frame);
  const lengths = data.bars.map((bar) => ({...toLength(bar, context), dim: isDim(bar.id, view)}));
  const scale = lengthScale(lengths, head);
  const shown = named(lengths, view.bars);
  const headline = headlineBlock(context, view.headline, frame, head);
  const axisY = area.y + area.height - (wide ? 70 : 40) * u;
  const top = area.y + head.height + headline.height;
  const band = Math.max(0, axisY - 10 * u - top) / lengths.length;
  const bands = lengths.map((length, i) => ({length, top: top + i * band, height: band}));
  const drawn = bands
    .filter(({length}) => shown.includes(length))
    .map((each) => drawLength(each.length, scale, each, head.right, context, frame));
  const cut = view.ratio === true ? cutByShorter(shown, drawn, scale, context, frame, data.ratio) : [];
  const free = bands.find(({length}) => !shown.includes(length));
  const aside = free ? drawAside(view.aside, free, head, context, frame) : [];
  const unit = lengths[0]?.unit ?? 'one';
  const format = (tick: number) => formatNumber(tick, tick === 0 ? unit : 'one', context);
  const base: Mark = {
    kind: 'rule',
    key: 'zero',
    paint: 'axis',
    x1: head.left,
    y1: (drawn[0]?.bar.top ?? top) - 4 * u,
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
  const note = ratio && wide ? [computedNote(ratio, context, frame, head, axisY)] : [];
  return {marks: [...marks, ...note], leftOut: left(drawn) + (view.aside !== undefined && !free ? 1 : 0)};
}

function left(drawn: readonly {readonly leftOut: number}[]): number {
  return drawn.reduce((total, {leftOut}) => total + leftOut, 0);
}

/** A bar or a measure with its fact's number; a fact without one, which the checker refuses, has none. */
export function toLength(
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

function computedNote(
  ratio: Fact,
  context: Context,
  {u, stretch}: Frame,
  head: {readonly right: number},
  axisY: number
): Mark {
  return textBlock(
    {
      key: 'computed',
      text: rangesMessages[context.messages.language].computed(formatFact(ratio, context)),
      x: head.right,
      top: axisY + 44 * u,
      maxWidth: 300 * u,
      font: 'sans',
      size: 14 * u,
      stretch,
      anchor: 'end',
      paint: 'soft'
    },
    {priority: 3, fact: ratio.id}
  );
}
