import {describe, expect, it} from 'vitest';
import type {Actor} from '../../src/model/actor.js';
import type {Fact} from '../../src/model/fact.js';
import {sideOf} from '../../src/model/side.js';

const actor = (id: string, of?: string): [string, Actor] => [
  id,
  {id, name: id, kind: 'person', ...(of !== undefined && {of})}
];
const actors = new Map([
  actor('harbour'),
  actor('hill'),
  actor('odd-fenn', 'lamp-crew'),
  actor('lamp-crew', 'harbour'),
  actor('ilse-wick', 'hill'),
  actor('mirrow-radio'),
  actor('round', 'about'),
  actor('about', 'round'),
  actor('lost', 'nowhere')
]);
const sides = {first: {id: 'harbour'}, second: {id: 'hill'}};

const side = (more: Pick<Fact, 'claimants'> & Partial<Fact>) => {
  const fact: Fact = {
    id: 'reach',
    label: 'Reach',
    value: {type: 'words', words: 'so'},
    bound: 'exact',
    kind: 'claimed',
    sources: [{source: 'gull-gazette', at: '1.1'}],
    ...more
  };
  return sideOf(fact, actors, sides);
};

describe('sideOf(fact, actors, sides)', () => {
  it.each<[Pick<Fact, 'claimants'> & Partial<Fact>, 'first' | 'second' | undefined]>([
    [{claimants: ['harbour']}, 'first'],
    [{claimants: ['hill']}, 'second'],
    [{claimants: ['mirrow-radio']}, undefined],
    [{claimants: ['ilse-wick']}, 'second'],
    [{claimants: ['odd-fenn']}, 'first'],
    [{claimants: ['odd-fenn', 'harbour']}, 'first'],
    [{claimants: ['odd-fenn', 'ilse-wick']}, undefined],
    [{claimants: ['odd-fenn', 'mirrow-radio']}, undefined],
    [{claimants: ['nobody']}, undefined],
    [{claimants: ['lost']}, undefined]
  ])('sideOf(%j, actors, sides) is %j', (more, expected) => {
    expect(side(more)).toBe(expected);
  });

  it('sideOf(fact, …) is whose the claim is for, whoever makes it', () => {
    expect(side({claimants: ['mirrow-radio'], for: 'hill'})).toBe('second');
    expect(side({claimants: ['ilse-wick'], for: 'odd-fenn'})).toBe('first');
    expect(side({claimants: ['ilse-wick'], for: 'mirrow-radio'})).toBeUndefined();
  });

  it('sideOf(fact, …) is not whose channel it comes through', () => {
    expect(side({claimants: ['mirrow-radio'], via: ['hill']})).toBeUndefined();
  });

  it('sideOf(fact, …) ends where actors belong to one another', () => {
    expect(side({claimants: ['round']})).toBeUndefined();
  });
});
