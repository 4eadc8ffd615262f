import type {ScaleLinear} from 'd3-scale';
import type {Mark} from './mark.js';
import {textBlock} from './text-block.js';

export interface AxisStyle {
  readonly size: number;
  readonly stretch: number;
  readonly format: (tick: number, isLast: boolean) => string;
}

/** A horizontal axis with its ticks below: as many as their labels leave room for. */
export function axis(
  key: string,
  scale: ScaleLinear<number, number>,
  y: number,
  style: AxisStyle
): readonly Mark[] {
  const {size, stretch, format} = style;
  const [start = 0, end = 0] = scale.range();
  const ticks = scale.ticks(Math.max(1, Math.min(5, Math.floor((end - start) / (size * 5)))));
  const marks: Mark[] = [{kind: 'rule', key: `${key}/axis`, paint: 'axis', x1: start, y1: y, x2: end, y2: y}];
  for (const tick of ticks) {
    const x = scale(tick);
    marks.push({
      kind: 'rule',
      key: `${key}/tick-${tick}`,
      paint: 'axis',
      x1: x,
      y1: y,
      x2: x,
      y2: y + size * 0.4
    });
    marks.push(
      textBlock(
        {
          key: `${key}/tick-label-${tick}`,
          text: format(tick, tick === ticks.at(-1)),
          x,
          top: y + size * 0.8,
          maxWidth: Infinity,
          font: 'sans',
          size,
          stretch,
          anchor: 'middle',
          paint: 'soft'
        },
        {priority: tick === 0 || tick === ticks.at(-1) ? 2 : 3}
      )
    );
  }
  return marks;
}
