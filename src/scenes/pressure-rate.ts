import type {Fact} from '../model/fact.js';
import {numberOf} from '../model/ratio.js';
import {formatNumber} from '../words/format.js';
import type {PressureData} from './pressure-language.js';
import type {SceneContext} from './scene.js';

/** A rate and what it makes of a base, with all that is needed to draw and to say it. */
export interface Growing {
  readonly growth: NonNullable<PressureData['growth']>;
  /** The rate, as it is claimed. */
  readonly fact: Fact;
  readonly grown: Fact;
  /** The base in words, and both as numbers from zero. */
  readonly base: string;
  readonly from: number;
  readonly to: number;
  /** The bound has no upper end. */
  readonly open: boolean;
}

/** The growth of the data; undefined where there is none, or none that can be computed. */
export function growing(context: SceneContext<PressureData>): Growing | undefined {
  const {data, facts} = context;
  const {growth} = data;
  const grown = facts.get(growth?.grown ?? '');
  const fact = grown?.value.type === 'growth' ? facts.get(grown.value.of) : undefined;
  const to = numberOf(grown, facts);
  if (!growth || grown?.value.type !== 'growth' || !fact || to === undefined || !Number.isFinite(to)) {
    return undefined;
  }
  const {base} = grown.value;
  return {
    growth,
    fact,
    grown,
    base: formatNumber(base, 'one', context),
    from: Math.max(0, base),
    to: Math.max(0, to),
    open: grown.bound === 'over' || grown.bound === 'atLeast'
  };
}
