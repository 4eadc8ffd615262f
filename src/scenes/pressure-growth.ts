import {labelBox} from '../marks/box.js';
import {linear} from '../marks/linear.js';
import type {LabelMark, Mark} from '../marks/mark.js';
import {expand} from '../words/expand.js';
import {textWidth} from '../words/text-width.js';
import type {Built, Frame} from './frame.js';
import {edgePoles, headlineBlock} from './poles.js';
import {drawBound, drawPillar, pillarWords, type Pillar} from './pressure-column.js';
import {rateWords} from './pressure-figure.js';
import {growing, type Growing} from './pressure-rate.js';
import {boundWords, readingWords} from './pressure-words.js';
import type {PressureData, PressureView} from './pressure-language.js';
import type {SceneContext} from './scene.js';

type Context = SceneContext<PressureData>;

/**
 * The rate as a figure, and what it makes of the base: two bars from zero, open above where its bound is. What that means
 * stands beside the bars, or below them where there is no room.
 */
export function drawGrowth(
  context: Context,
  view: Extract<PressureView, {show: 'growth'}>,
  frame: Frame
): Built {
  const {u, area, wide} = frame;
  const head = edgePoles(context, frame);
  const headline = headlineBlock(context, view.headline, frame, head);
  const rate = growing(context);
  if (!rate) return {marks: [...head.marks, ...headline.marks], leftOut: 0};
  const left = head.left - (wide ? 0 : 8) * u;
  const top = area.y + head.height + headline.height + (wide ? 0 : 14) * u;
  const figure = rateWords(rate, {left, right: head.right, top}, context, frame);
  const plan = planOf(rate, left, head.right, context, frame);
  const {before, after} = plan;
  const under = [before, after].map(
    (pillar) => labelBox(pillarWords(pillar, 0, frame), frame.stretch).height
  );
  const floor = area.y + area.height - Math.max(...under) - (wide ? 36 : 18) * u;
  const above = Math.min(floor, top + figure.height);
  const draw = (base: number, reading?: LabelMark): Built => {
    const fade = rate.open ? Math.min((wide ? 110 : 70) * u, (base - above) * 0.26) : 0;
    // The higher bar's figure stands over it; beside it, half as high.
    const over = (rate.from >= rate.to ? 1 : plan.beside ? 0.5 : 0) * (wide ? 56 : 32) * u;
    const clear = Math.max(fade + (plan.beside ? 0 : 54 * u), over);
    const scale = linear([0, Math.max(rate.from, rate.to) || 1], [base, Math.min(base, above + clear)]);
    const levels = {base, start: scale(rate.from), bound: scale(rate.to), fade, right: head.right};
    const words = boundWords(rate, plan, levels, plan.beside, context, frame, reading !== undefined);
    const axis: Mark = {
      kind: 'rule',
      key: `${rate.growth.id}/zero`,
      paint: 'axis',
      x1: before.x - 12 * u,
      y1: base,
      x2: after.x + after.width + 12 * u,
      y2: base
    };
    const marks = [
      ...head.marks,
      ...headline.marks,
      ...figure.marks,
      ...drawPillar(before, levels.start, base, false, frame),
      ...drawPillar(after, levels.bound, base, rate.grown.bound === 'atMost', frame),
      ...drawBound(after, levels.bound, fade, frame),
      axis,
      ...words.marks,
      ...(reading ? [reading] : [])
    ];
    return {marks, leftOut: words.leftOut};
  };
  const usual = draw(floor);
  if (usual.leftOut === 0) return usual;
  const reading = readingWords(rate, before.x - 12 * u, head.right - left, context, frame);
  const {height} = labelBox(reading, frame.stretch);
  const base = floor - height - 4 * u;
  if (base - above < 100 * u) return usual;
  return draw(base, {...reading, y: reading.y + area.y + area.height - height - 4 * u});
}

/** How wide the two bars are, and whether words have room beside them. */
function planOf(
  {growth}: Growing,
  left: number,
  right: number,
  context: Context,
  {u, wide, stretch}: Frame
): {readonly before: Pillar; readonly after: Pillar; readonly beside: boolean} {
  const gap = (wide ? 46 : 20) * u;
  const size = (wide ? 16 : 13) * u;
  const inset = 12 * u;
  const usual = Math.min((wide ? 150 : 68) * u, (right - left) * 0.2);
  const widest = Math.max(
    ...`${growth.before} ${growth.after}`.split(' ').map((word) => textWidth(word, 'sans', size, stretch))
  );
  const rest = right - left - inset - 2 * usual - gap;
  const beside = rest >= (wide ? 200 : 112) * u * stretch && widest <= usual + gap;
  const width = beside ? usual : Math.max(0, (right - left - 2 * inset - gap) / 2);
  const pillar = (at: 'before' | 'after', x: number): Pillar => ({
    id: growth.id,
    at,
    x,
    width,
    words: expand(growth[at], context),
    side: growth.side,
    fact: growth.grown
  });
  return {before: pillar('before', left + inset), after: pillar('after', left + inset + width + gap), beside};
}
