import {geometry, type Mark} from './mark.js';

/** A frame of marks at a moment: `t` runs from 0 to 1. */
export type Tween = (t: number) => readonly Mark[];

/**
 * The way from one frame to another: `tween(a, b)(0)` is `a` and `(1)` is `b`, the very same arrays.
 * Between them a mark that is in both keeps its identity and its numbers move; one that enters comes from
 * its `from`, one that leaves goes there, both through opacity 0 unless `from` names another. Words are
 * those of `b` from the start: text is never interpolated.
 */
export function tween(a: readonly Mark[], b: readonly Mark[]): Tween {
  const before = new Map(a.map((mark) => [mark.key, mark]));
  const after = new Set(b.map(({key}) => key));
  const arriving = b.map((mark) => {
    const old = before.get(mark.key);
    return between(old?.kind === mark.kind ? old : away(mark), mark);
  });
  const leaving = a.filter(({key}) => !after.has(key)).map((mark) => between(mark, away(mark)));
  return (t) => {
    if (t <= 0) return a;
    if (t >= 1) return b;
    return [...leaving, ...arriving].map((at) => at(t));
  };
}

/** What a number is where a mark leaves it out. */
const resting: Readonly<Record<string, number>> = {opacity: 1, scale: 1, turn: 0};

function away(mark: Mark): Mark {
  return {...mark, opacity: 0, ...mark.from};
}

function between(a: Mark, b: Mark): (t: number) => Mark {
  const from: Record<string, unknown> = {...a};
  const to: Record<string, unknown> = {...b};
  const ways = ['opacity', ...geometry[b.kind]].map((name) => {
    return {name, start: Number(from[name] ?? resting[name]), end: Number(to[name] ?? resting[name])};
  });
  // What stays is the same mark in every frame, which then need not be drawn again.
  if (ways.every(({start, end}) => start === end)) return () => b;
  return (t) => ({
    ...b,
    ...Object.fromEntries(ways.map(({name, start, end}) => [name, start * (1 - t) + end * t]))
  });
}
