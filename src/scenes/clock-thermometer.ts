import type {Mark, RuleMark} from '../marks/mark.js';
import type {LinePlaces} from './lines.js';

/** Lines over the column that thin and fade: its top is not settled. */
const fading = 9;

/** A thermometer whose glass is the two lines: mercury between them, clear of both, if there is height for it. */
export function drawThermometer(
  key: string,
  {first, second}: LinePlaces,
  {top, bottom}: {readonly top: number; readonly bottom: number},
  u: number
): readonly Mark[] {
  const gap = second - first;
  const x = first + gap / 2;
  const r = gap * 0.34;
  const half = gap * 0.13;
  const foot = bottom - r - 16 * u;
  const height = foot - r - top;
  if (height < 2 * r) return [];
  const level = top + height * 0.52;
  const lit = {lit: true as const};
  const rule = (name: string, rest: Omit<RuleMark, 'kind' | 'key'>): Mark => ({
    kind: 'rule',
    key: `${key}/${name}`,
    ...rest,
    ...lit
  });
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
  const pitch = (height * 0.22) / fading;
  const open = Array.from({length: fading}, (_, i) => {
    const share = (i + 1) / (fading + 1);
    const y = level - pitch * (i + 0.5);
    return rule(`open-${i + 1}`, {
      paint: 'ink fading',
      x1: x - half,
      y1: y,
      x2: x + half,
      y2: y,
      weight: pitch * 0.75 * (1 - share),
      opacity: 1 - share * 0.8,
      from: {opacity: 0, y1: foot, y2: foot}
    });
  });
  return [...drawScale(), bulb, column, ...open];

  /** On the inside of the glass at both sides. It measures nothing: it has no numbers. */
  function drawScale(): readonly Mark[] {
    const levels = Math.max(8, 4 * Math.round(height / (80 * u)));
    const pitch = (height - r / 2) / levels;
    return Array.from({length: levels + 1}, (_, i) => top + pitch * i).flatMap((y, i) => {
      const [from, to] = [gap * 0.42, gap * (i % 4 === 0 ? 0.22 : 0.32)];
      return [-1, 1].map((side) =>
        rule(`level-${i}${side < 0 ? 'a' : 'b'}`, {
          paint: 'quiet firm',
          x1: x + side * from,
          y1: y,
          x2: x + side * to,
          y2: y
        })
      );
    });
  }
}
