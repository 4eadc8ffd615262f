import type {Fact, Value} from './fact.js';

/** The base grown by the fact's percentage; NaN where that has none, which the checker refuses. */
export function growthOf(value: Extract<Value, {type: 'growth'}>, facts: ReadonlyMap<string, Fact>): number {
  const rate = facts.get(value.of)?.value;
  return rate?.type === 'number' ? value.base * (1 + rate.number / 100) : NaN;
}
