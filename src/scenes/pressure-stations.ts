import {sum} from 'd3-array';
import type {Fact} from '../model/fact.js';
import {yearOf} from './pressure-when.js';
import type {PressureEvent} from './pressure-language.js';

/** From one event to the next: years to scale, or, without `years`, nothing but the order. */
export interface Stretch {
  readonly years?: readonly [number, number];
}

/** Where the events stand on the axis, and what lies between each two. */
export interface Stations {
  readonly ys: readonly number[];
  readonly stretches: readonly Stretch[];
}

/** How much longer a stretch of years is than an even step, on the average of all such stretches. */
const longer = 2.1;

/**
 * Places the events between two heights. Where two that follow each other have years, they stand to a scale
 * that is one for the whole axis; all others have even steps, which say the order and nothing else. One is kept free where more follows.
 */
export function stationsOf(
  events: readonly PressureEvent[],
  facts: ReadonlyMap<string, Fact>,
  first: number,
  last: number,
  more: boolean,
  longest: number
): Stations {
  const years = events.map(({when}) => yearOf(facts.get(when ?? '')));
  const stretches = years.slice(1).map((to, i): Stretch => {
    const from = years[i];
    return from !== undefined && to !== undefined && to > from ? {years: [from, to]} : {};
  });
  const span = sum(stretches, ({years}) => (years ? years[1] - years[0] : 0));
  const scaled = stretches.filter(({years}) => years !== undefined).length * longer;
  const even = stretches.filter(({years}) => years === undefined).length;
  const step = Math.min(longest, (last - first) / Math.max(1, scaled + even + (more ? 1 : 0)));
  const year = span > 0 ? (scaled * step) / span : 0;
  const ys = [first];
  for (const {years} of stretches) {
    ys.push(ys.at(-1)! + (years ? (years[1] - years[0]) * year : step));
  }
  return {ys, stretches};
}
