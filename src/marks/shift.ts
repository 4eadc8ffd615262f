import type {Mark} from './mark.js';

/** The same mark, moved. */
export function shift(mark: Mark, dx: number, dy: number): Mark {
  const from = mark.from && {from: move(mark.from, dx, dy)};
  const {x, y, x1, y1, x2, y2} = mark as unknown as Readonly<Record<string, number | undefined>>;
  return {...mark, ...move(defined({x, y, x1, y1, x2, y2}), dx, dy), ...from};
}

function defined(values: Readonly<Record<string, number | undefined>>): Record<string, number> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Record<
    string,
    number
  >;
}

function move(values: Readonly<Record<string, number>>, dx: number, dy: number): Record<string, number> {
  const by = (name: string) => (name.startsWith('x') ? dx : name.startsWith('y') ? dy : 0);
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, value + by(name)]));
}
