import type {Mark} from './mark.js';

/**
 * A mark seen in a mirror, for languages that run right to left. Anchors stay: in such a drawing `start`
 * is the right end of a text.
 */
export function mirror(mark: Mark, width: number): Mark {
  const from = mark.from && {from: flip(mark.from, mark, width)};
  const turned = mark.kind === 'shape' && {flipped: !mark.flipped};
  return {...mark, ...flip(numbers(mark), mark, width), ...turned, ...from};
}

function numbers(mark: Mark): Record<string, number> {
  switch (mark.kind) {
    case 'rule':
      return {x1: mark.x1, x2: mark.x2};
    case 'link':
      return {x1: mark.x1, x2: mark.x2, bend: mark.bend};
    case 'shape':
      return {x: mark.x, ...(mark.turn !== undefined && {turn: mark.turn})};
    default:
      return {x: mark.x};
  }
}

function flip(values: Readonly<Record<string, number>>, mark: Mark, width: number): Record<string, number> {
  const flipped: Record<string, number> = {...values};
  for (const name of ['x', 'x1', 'x2'] as const) {
    const value = values[name];
    if (value !== undefined) flipped[name] = width - value;
  }
  for (const name of ['bend', 'turn'] as const) {
    const value = values[name];
    if (value !== undefined) flipped[name] = -value;
  }
  if (mark.kind === 'rect') {
    const wide = values.width ?? mark.width;
    flipped.x = width - (values.x ?? mark.x) - wide;
  }
  return flipped;
}
