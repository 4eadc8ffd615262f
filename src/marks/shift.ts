import type {Mark} from './mark.js';

/** The same mark, moved. */
export function shift(mark: Mark, dx: number, dy: number): Mark {
  const result = moved(mark, dx, dy);
  return mark.from ? {...result, from: moved(mark.from, dx, dy)} : result;
}

function moved<Places extends object>(places: Places, dx: number, dy: number): Places {
  const result = {...places} as Record<string, number>;
  for (const name of ['x', 'x1', 'x2']) if (result[name] !== undefined) result[name] += dx;
  for (const name of ['y', 'y1', 'y2']) if (result[name] !== undefined) result[name] += dy;
  return result as Places;
}
