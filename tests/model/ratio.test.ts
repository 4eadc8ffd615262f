import {describe, expect, it} from 'vitest';
import type {Fact, Value} from '../../src/model/fact.js';
import {numberOf, ratioOf} from '../../src/model/ratio.js';

const fact = (id: string, value: Value): [string, Fact] => [
  id,
  {
    id,
    label: id,
    value,
    bound: 'exact',
    kind: 'claimed',
    claimants: ['harbour'],
    sources: [{source: 'gull-gazette', at: '1.1'}]
  }
];
const facts = new Map([
  fact('long', {type: 'number', number: 2000, unit: 'kilometer'}),
  fact('short', {type: 'number', number: 500, unit: 'kilometer'}),
  fact('none', {type: 'number', number: 0, unit: 'kilometer'}),
  fact('ratio', {type: 'ratio', of: ['long', 'short']}),
  fact('words', {type: 'words', words: 'far'}),
  fact('list', {type: 'list', items: ['far']}),
  fact('year', {type: 'time', date: '1979'})
]);

describe('ratioOf(value, facts)', () => {
  it.each<[string, string, number]>([
    ['long', 'short', 4],
    ['short', 'long', 0.25],
    ['none', 'short', 0],
    ['short', 'none', Infinity],
    ['words', 'short', NaN],
    ['long', 'year', NaN],
    ['nothing', 'short', NaN]
  ])('ratioOf(%j to %j, facts) is %d', (a, b, ratio) => {
    expect(ratioOf({type: 'ratio', of: [a, b]}, facts)).toBe(ratio);
  });
});

describe('numberOf(fact, facts)', () => {
  it.each<[string, number | undefined]>([
    ['long', 2000],
    ['none', 0],
    ['ratio', 4],
    ['words', undefined],
    ['list', undefined],
    ['year', undefined],
    ['nothing', undefined]
  ])('numberOf(%j, facts) is %j', (id, number) => {
    expect(numberOf(facts.get(id), facts)).toBe(number);
  });
});
