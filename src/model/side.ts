import type {Actor} from './actor.js';
import type {Fact} from './fact.js';

interface Sides {
  readonly first: {readonly id: string};
  readonly second: {readonly id: string};
}

/** Whose a fact is: the side that claims it, or for which it is claimed; undefined where it is nobody's of the two. */
export function sideOf(
  fact: Fact,
  actors: ReadonlyMap<string, Actor>,
  sides: Sides
): 'first' | 'second' | undefined {
  const found = new Set(
    [...(fact.for === undefined ? fact.claimants : [fact.for])].map((id) => belongsTo(id, actors, sides))
  );
  const [side] = found;
  return found.size === 1 ? side : undefined;
}

/** The side that an actor is or belongs to: follows `of`, no further than there are actors. */
export function belongsTo(
  id: string,
  actors: ReadonlyMap<string, Actor>,
  {first, second}: Sides
): 'first' | 'second' | undefined {
  let at: string | undefined = id;
  for (let steps = 0; at !== undefined && steps <= actors.size; steps++) {
    if (at === first.id) return 'first';
    if (at === second.id) return 'second';
    at = actors.get(at)?.of;
  }
  return undefined;
}
