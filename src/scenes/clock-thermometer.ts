import type {ShapeMark} from '../marks/mark.js';

/** Its box; 24 units are one em of the words that it stands beside. */
const extent = {x: 0, y: 0, width: 38, height: 90};

/** It measures nothing, and so has no scale; that its mercury has not settled is two arrows. */
const parts = [
  [
    'ink stroke thin',
    'M9,63V8a6,6 0 0 1 12,0V63a13.5,13.5 0 1 1-12,0zM32,20V52M27,25l5,-5l5,5M27,47l5,5l5,-5'
  ],
  ['ink solid', 'M12.5,67.5V36h5V67.5a8,8 0 1 1-5,0z']
] as const;

/** A thermometer beside words of this size: its upper edge at `top`, and its outer edge where the words begin. */
export function drawThermometer(
  key: string,
  {x, top, anchor, size}: {x: number; top: number; anchor: 'start' | 'middle' | 'end'; size: number}
): {readonly marks: readonly ShapeMark[]; readonly height: number} {
  const scale = size / 24;
  const left = x - {start: 0, middle: 0.5, end: 1}[anchor] * extent.width * scale;
  const marks = parts.map(([paint, path], i) => ({
    kind: 'shape' as const,
    key: `${key}/thermometer-${i + 1}`,
    paint,
    x: left,
    y: top,
    path,
    extent,
    scale,
    lit: true as const
  }));
  return {marks, height: extent.height * scale};
}
