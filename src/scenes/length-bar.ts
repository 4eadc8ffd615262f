import type {Mark} from '../marks/mark.js';
import type {Frame} from './frame.js';
import type {Band, Length} from './length.js';

/** How far the cap of a demand stands out at either side, in heights of the bar. */
export const overhang = 0.18;

/** The bar by its fact's kind and bound: claimed solid, demanded outlined and capped, the rest ruled. */
export function drawBar(
  {id, fact, side, number}: Length,
  left: number,
  end: number,
  bar: Band,
  {u, width}: Frame
): readonly Mark[] {
  const paint = side ?? 'ink';
  const box = {x: left, y: bar.top, width: end - left, height: bar.height, from: {width: 0, opacity: 1}};
  const key = `${id}/bar`;
  const open =
    fact?.bound === 'atLeast' || fact?.bound === 'over'
      ? openEnd(id, paint, end, bar, Math.min(6 * u, (width - end) / 6))
      : [];
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
    y: bar.top - bar.height * overhang,
    width: 8 * u,
    height: bar.height * (1 + 2 * overhang),
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
function openEnd(id: string, paint: string, end: number, bar: Band, step: number): readonly Mark[] {
  return [1, 2, 3, 4, 5].map((i): Mark => {
    const x = end + i * step;
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
