import type {Actor} from '../../src/model/actor.js';
import type {Bound, Fact, Value} from '../../src/model/fact.js';
import type {References} from '../../src/words/expand.js';
import {messagesFor} from '../../src/words/messages.js';

/** A fact of the invented story, to be changed where a test looks. */
export function fact(value: Value, more: Partial<Fact> = {}): Fact {
  return {
    id: 'reach',
    label: 'Reach of the new lamp',
    value,
    bound: 'exact',
    kind: 'claimed',
    claimants: ['odd-fenn'],
    sources: [{source: 'gull-gazette', at: '1.1'}],
    ...more
  };
}

export const bounds: readonly Bound[] = ['exact', 'about', 'over', 'atLeast', 'atMost'];

export const actors: readonly Actor[] = [
  {id: 'harbour', name: 'The Lamp Office of Lower Mirrow Harbour', nameShort: 'the harbour', kind: 'office'},
  {id: 'odd-fenn', name: 'Odd Fenn', kind: 'person', of: 'harbour'},
  {id: 'ilse-wick', name: 'Ilse Wick', kind: 'person'},
  {id: 'bo-tarn', name: 'Bo Tarn', kind: 'person'},
  {id: 'mirrow-radio', name: 'Mirrow Radio', kind: 'media'},
  {id: 'gull-gazette', name: 'The Gull Gazette', nameShort: 'the Gazette', kind: 'media'}
];

/** What words are looked up in, in a language. */
export function references(language: string, facts: readonly Fact[] = []): References {
  return {
    language,
    messages: messagesFor(language),
    facts: new Map(facts.map((each) => [each.id, each])),
    actors: new Map(actors.map((each) => [each.id, each]))
  };
}
