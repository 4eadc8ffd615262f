/** Set by the config where nobody set it, so that every worker draws the same. */
export const seed = Number(process.env.SEED ?? 1);
export const long = Boolean(process.env.LONG);

/** The first, the last and a few by the seed between them; all of them in a long run. */
export function sample<T>(list: readonly T[], count: number): readonly T[] {
  if (long || list.length <= count) return list;
  return [...list.slice(0, 1), ...pick(list.slice(1, -1), count - 2), ...list.slice(-1)];
}

/** A few by the seed, in their order; all of them in a long run. */
export function pick<T>(list: readonly T[], count: number): readonly T[] {
  if (long) return list;
  const ranked = list.map((item, i) => ({item, i, rank: random(seed + i)}));
  const chosen = ranked.sort((a, b) => a.rank - b.rank).slice(0, Math.max(0, count));
  return chosen.sort((a, b) => a.i - b.i).map(({item}) => item);
}

/** One number from 0 to 1 for each whole number. */
function random(n: number): number {
  let t = Math.imul(n + 0x6d2b79f5, 0x9e3779b1);
  t = Math.imul(t ^ (t >>> 15), t | 1);
  t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
  return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
}
