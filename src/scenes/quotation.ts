import type {Fact} from '../model/fact.js';
import type {Statement} from './statement.js';

/** Somebody’s own words that nothing ties: said, not done or wanted, so they must not look like what is. */
export function isQuotation({fact, title, tie}: Statement, facts: ReadonlyMap<string, Fact>): boolean {
  return tie === undefined && title === `{${fact}}` && facts.get(fact)?.kind === 'quoted';
}
