import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {checkStory} from '../../src/model/check.js';
import type {Fact, Value} from '../../src/model/fact.js';
import {growthOf} from '../../src/model/growth.js';
import {numberOf} from '../../src/model/ratio.js';
import {languages} from '../../src/scenes/languages.js';
import {formatFact} from '../../src/words/format.js';
import {messagesFor} from '../../src/words/messages.js';

const fact = (id: string, value: Value): [string, Fact] => [
  id,
  {
    id,
    label: id,
    value,
    bound: 'over',
    kind: 'claimed',
    claimants: ['mill'],
    sources: [{source: 'weir-post', at: '1.1'}]
  }
];
const facts = new Map([
  fact('half', {type: 'number', number: 50, unit: 'percent'}),
  fact('tenth', {type: 'number', number: 10, unit: 'percent'}),
  fact('none', {type: 'number', number: 0, unit: 'percent'}),
  fact('fall', {type: 'number', number: -37.5, unit: 'percent'}),
  fact('words', {type: 'words', words: 'far'}),
  fact('grown', {type: 'growth', base: 1000, of: 'tenth'})
]);

describe('growthOf(value, facts)', () => {
  it.each<[number, string, number]>([
    [100, 'half', 150],
    [100, 'none', 100],
    [1000, 'fall', 625],
    [1, 'half', 1.5],
    [100, 'words', NaN],
    [100, 'nothing', NaN]
  ])('growthOf(%d by %j, facts) is %d', (base, of, number) => {
    expect(growthOf({type: 'growth', base, of}, facts)).toBe(number);
  });

  it('is the number of its fact, and is shown with its bound and no digits that nobody has', () => {
    const grown = facts.get('grown');
    expect(numberOf(grown, facts)).toBeCloseTo(1100, 9);
    const wording = {language: 'en', messages: messagesFor('en'), facts};
    expect(grown && formatFact(grown, wording)).toBe('over 1,100');
  });
});

describe('the checker on a growth', () => {
  const text = readFileSync('tests/fixtures/pressure-story.json', 'utf8');
  const rise =
    '"value": {"type": "growth", "base": 1, "of": "toll-rise"},\n      "bound": "atLeast",\n      "kind": "computed"';
  const after = (replacement: string) => {
    const plain = text.replace(
      /"value": \{\s*"type": "growth",\s*"base": 1,\s*"of": "toll-rise"\s*\},\s*"bound": "atLeast",\s*"kind": "computed"/,
      () => replacement
    );
    expect(plain).toContain(replacement);
    return checkStory(plain, languages).faults.filter(({severity}) => severity === 'error');
  };

  it('finds nothing wrong with one that is whole', () => {
    expect(after(rise)).toEqual([]);
  });

  it.each<[string, string, string, {code: string; path: string}]>([
    ['of nothing', '"base": 1', '"base": 0', {code: 'growth', path: 'facts[14].value.base'}],
    ['of words', '"toll-rise"', '"fish"', {code: 'growth', path: 'facts[14].value.of'}],
    ['of a year', '"toll-rise"', '"charter"', {code: 'growth', path: 'facts[14].value.of'}],
    ['of no fact', '"toll-rise"', '"toll-ris"', {code: 'unknown-id', path: 'facts[14].value.of'}],
    ['with a bound of its own', '"atLeast"', '"exact"', {code: 'growth', path: 'facts[14].bound'}],
    ['that is not computed', '"computed"', '"reported"', {code: 'computed', path: 'facts[14].kind'}]
  ])('reports one %s', (_, find, replacement, expected) => {
    expect(after(rise.replace(find, replacement))).toContainEqual(expect.objectContaining(expected));
  });
});
