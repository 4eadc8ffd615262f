import type {Mark} from '../marks/mark.js';
import type {SideName} from './poles.js';

/** Lines over the column that thin and fade: its top is not settled. */
const fading = 7;
/** It measures nothing: its scale has no numbers. */
const levels = 8;

/** A thermometer whose glass is the two lines: mercury between them, clear of both, beside what stands from `top` to `bottom`. */
export function drawThermometer(
  key: string,
  {first, second}: Readonly<Record<SideName, number>>,
  {top, bottom}: {readonly top: number; readonly bottom: number}
): readonly Mark[] {
  const gap = second - first;
  const x = first + gap / 2;
  const r = gap * 0.27;
  const half = gap * 0.1;
  const foot = bottom - r;
  const height = Math.max(0, foot - r - top);
  const level = top + height * 0.5;
  const lit = {lit: true as const};
  const column: Mark = {
    kind: 'rect',
    key: `${key}/mercury`,
    paint: 'ink solid',
    x: x - half,
    y: level,
    width: 2 * half,
    height: foot - level,
    from: {y: foot, height: 0},
    ...lit
  };
  const bulb: Mark = {kind: 'dot', key: `${key}/bulb`, paint: 'ink solid', x, y: foot, r, ...lit};
  const pitch = (height * 0.25) / fading;
  const open = Array.from({length: fading}, (_, i): Mark => {
    const share = (i + 1) / (fading + 1);
    const y = level - pitch * (i + 0.5);
    return {
      kind: 'rule',
      key: `${key}/open-${i + 1}`,
      paint: 'ink fading',
      x1: x - half,
      y1: y,
      x2: x + half,
      y2: y,
      weight: pitch * 0.75 * (1 - share),
      opacity: 1 - share * 0.8,
      from: {opacity: 0, y1: level, y2: level},
      ...lit
    };
  });
  const ticks = Array.from({length: levels}, (_, i) => top + (height * i) / levels).flatMap((y, i) =>
    [-1, 1].map((side): Mark => {
      const [x1, x2] = [x + side * gap * 0.2, x + side * gap * 0.34];
      return {
        kind: 'rule',
        key: `${key}/level-${i}${side < 0 ? 'a' : 'b'}`,
        paint: 'axis',
        x1,
        y1: y,
        x2,
        y2: y,
        ...lit
      };
    })
  );
  return [...ticks, bulb, column, ...open];
}
