import type {Linear} from './linear.js';
import {textWidth} from '../words/text-width.js';
import type {Mark} from './mark.js';
import {textBlock} from './text-block.js';

export interface AxisStyle {
  readonly size: number;
  readonly stretch: number;
  readonly format: (tick: number) => string;
}

/** A horizontal axis with its ticks below: as many as their labels leave room for. */
export function axis(key: string, scale: Linear, y: number, style: AxisStyle): readonly Mark[] {
  const {size, stretch, format} = style;
  const [start, end] = scale.range;
  // A label stands under its tick, but no further past the axis than this.
  const beyond = size * 1.5;
  const ticks = scale.ticks(Math.max(1, Math.min(4, Math.floor((end - start) / (size * 5)))));
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
    const last = tick === ticks.at(-1);
    const text = format(tick);
    const half = textWidth(text, 'sans', size, stretch) / 2;
    marks.push(
      textBlock(
        {
          key: `${key}/tick-label-${tick}`,
          text,
          x: Math.max(start - beyond + half, Math.min(x, end + beyond - half)),
          top: y + size * 0.8,
          maxWidth: Infinity,
          font: 'sans',
          size,
          stretch,
          anchor: 'middle',
          paint: 'soft'
        },
        {priority: tick === 0 || last ? 2 : 3}
      )
    );
  }
  return marks;
}
