import type {Fact, Value} from './fact.js';
import {growthOf} from './growth.js';

/** The number of a fact, where it has one; undefined for words, lists and times. */
export function numberOf(fact: Fact | undefined, facts: ReadonlyMap<string, Fact>): number | undefined {
  if (fact?.value.type === 'number') return fact.value.number;
  if (fact?.value.type === 'growth') return growthOf(fact.value, facts);
  return fact?.value.type === 'ratio' ? ratioOf(fact.value, facts) : undefined;
}

/** The first fact's number divided by the second's; NaN where either has none, which the checker refuses. */
export function ratioOf(value: Extract<Value, {type: 'ratio'}>, facts: ReadonlyMap<string, Fact>): number {
  const [a, b] = value.of.map((id) => facts.get(id)?.value);
  return a?.type === 'number' && b?.type === 'number' ? a.number / b.number : NaN;
}
