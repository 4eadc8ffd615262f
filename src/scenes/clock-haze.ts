import type {Mark} from '../marks/mark.js';

const layers = 24;
/** How much its middle covers: the line is still seen in it. */
const most = 0.64;

/**
 * A band for a time that is not given: even in its middle, so that no instant is read out of it, and without edges,
 * made of layers that lie one over the other, each shorter than the one below it.
 */
export function haze(
  id: string,
  paint: string,
  at: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly reach: number;
    /** How far from the middle it is even. */
    readonly even: number;
  },
  extras: Pick<Mark, 'fact' | 'lit' | 'opacity'>
): readonly Mark[] {
  const {opacity: strength = 1, ...rest} = extras;
  return Array.from({length: layers}, (_, i): Mark => {
    const reach = at.reach - ((at.reach - at.even) * i) / (layers - 1);
    return {
      kind: 'rect',
      key: `${id}/haze-${i + 1}`,
      paint: `${paint} haze`,
      x: at.x - at.width / 2,
      y: at.y - reach,
      width: at.width,
      height: 2 * reach,
      opacity: layer(i, strength),
      from: {y: at.y, height: 0},
      ...rest
    };
  });
}

/** What a layer must add so that those up to it together cover as much as is wanted there: little at either end of the fading. */
function layer(i: number, strength: number): number {
  const covered = (n: number) => strength * most * (n / layers) ** 2 * (3 - (2 * n) / layers);
  return (covered(i + 1) - covered(i)) / (1 - covered(i));
}
