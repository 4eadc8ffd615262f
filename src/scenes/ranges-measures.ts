import {sum} from 'd3-array';
import {axis} from '../marks/axis.js';
import type {Mark} from '../marks/mark.js';
import {formatNumber} from '../words/format.js';
import type {Built, Frame} from './frame.js';
import {isDim} from './is-dim.js';
import {drawLength, lengthScale, type Band, type Length} from './length.js';
import {named} from './named.js';
import {edgePoles, headlineBlock, type Between} from './poles.js';
import {toLength} from './ranges-bars.js';
import {drawFigure} from './ranges-figure.js';
import type {RangesData, RangesView} from './ranges-language.js';
import type {SceneContext} from './scene.js';

type Context = SceneContext<RangesData>;

/** The measures that share a unit, in the order of the data: only they can be compared by their lengths. */
export function alike({unit}: Length, all: readonly Length[]): readonly Length[] {
  return all.filter((other) => other.unit === unit);
}

/** Each measure in a band of its own: as a bar where another has its unit, else as a figure. */
export function drawMeasures(
  context: Context,
  view: Extract<RangesView, {show: 'measures'}>,
  frame: Frame
): Built {
  const {area, u, wide} = frame;
  const head = edgePoles(context, frame);
  const headline = headlineBlock(context, view.headline, frame, head);
  const all = (context.data.measures ?? []).map((each) => ({
    ...toLength(each, context),
    circle: each.circle === true,
    dim: isDim(each.id, view)
  }));
  const measures = named(all, view.measures);
  // Bars of one scale that follow each other share its axis, under the last of them.
  const isBar = (length: Length) => alike(length, all).length > 1;
  const feet = measures.map((length, i) =>
    isBar(length) && measures[i + 1]?.unit !== length.unit ? (wide ? 56 : 44) * u : 0
  );
  const top = area.y + head.height + headline.height;
  const height = Math.max(0, area.y + area.height - top - sum(feet)) / Math.max(1, measures.length);
  const drawn = measures.map((length, i) => {
    const band = {top: top + i * height + sum(feet.slice(0, i)), height};
    return isBar(length)
      ? drawMeasure(
          length,
          alike(length, all),
          feet[i] === 0 ? {...band, height: height - 8 * u} : band,
          feet[i] !== 0,
          head,
          context,
          frame
        )
      : drawFigure(length, length.circle, band, head, context, frame);
  });
  return {
    marks: [...head.marks, ...headline.marks, ...drawn.flatMap(({marks}) => marks)],
    leftOut: drawn.reduce((total, {leftOut}) => total + leftOut, 0)
  };
}

/** A bar on a scale from zero that all measures of its unit share, in every view; `last`: with its axis. */
function drawMeasure(
  length: Length,
  others: readonly Length[],
  room: Band,
  last: boolean,
  head: Between,
  context: Context,
  frame: Frame
): {readonly marks: readonly Mark[]; readonly leftOut: number} {
  const {u, stretch, wide} = frame;
  const {left, right} = head;
  const scale = lengthScale(others, head);
  const {bar, marks, leftOut} = drawLength(length, scale, room, right, context, frame);
  const y = last ? room.top + room.height + 8 * u : bar.top + bar.height;
  const format = (tick: number) => formatNumber(tick, tick === 0 ? length.unit : 'one', context);
  const zero: Mark = {
    kind: 'rule',
    key: `${length.id}/zero`,
    paint: 'axis',
    x1: left,
    y1: bar.top,
    x2: left,
    y2: y
  };
  const ticks = last ? axis(length.id, scale, y, {size: (wide ? 14 : 13) * u, stretch, format}) : [];
  return {leftOut, marks: [...ticks, ...marks, zero]};
}
