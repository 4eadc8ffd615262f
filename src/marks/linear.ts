import {ticks} from 'd3-array';

/** A linear scale: calling it gives the px of a value. */
export interface Linear {
  (value: number): number;
  readonly domain: readonly [number, number];
  readonly range: readonly [number, number];
  /** Round values within the domain, about as many as asked. */
  ticks(count: number): readonly number[];
}

/**
 * A linear scale from a domain to a range in px. The ticks are D3's; d3-scale itself brings formats, colours
 * and times with it, a third of the page's script, where a line through two points is all that is drawn.
 */
export function linear(domain: readonly [number, number], range: readonly [number, number]): Linear {
  const [d0, d1] = domain;
  const [r0, r1] = range;
  const scale = (value: number): number => (d1 === d0 ? r0 : r0 + ((value - d0) / (d1 - d0)) * (r1 - r0));
  return Object.assign(scale, {domain, range, ticks: (count: number) => ticks(d0, d1, count)});
}
