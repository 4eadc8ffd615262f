import {describe, expect, it} from 'vitest';
import type {Fact} from '../../src/model/fact.js';
import {claimantWords} from '../../src/words/claimant.js';
import {fact, references} from './samples.js';

const words = (more: Partial<Fact>, language = 'en') =>
  claimantWords(fact({type: 'words', words: 'so'}, more), references(language));

describe('claimantWords(fact, references)', () => {
  it.each<[Partial<Fact>, string]>([
    [{claimants: ['odd-fenn']}, 'Odd Fenn'],
    [{claimants: ['harbour']}, 'the harbour'],
    [{claimants: ['odd-fenn', 'ilse-wick']}, 'Odd Fenn and Ilse Wick'],
    [{claimants: ['odd-fenn', 'ilse-wick', 'bo-tarn']}, 'Odd Fenn, Ilse Wick, and Bo Tarn'],
    [{claimants: ['odd-fenn'], for: 'harbour'}, 'Odd Fenn, for the harbour'],
    [{claimants: ['odd-fenn'], via: ['mirrow-radio']}, 'Odd Fenn, per Mirrow Radio'],
    [
      {claimants: ['odd-fenn'], via: ['mirrow-radio', 'gull-gazette']},
      'Odd Fenn, per Mirrow Radio and the Gazette'
    ],
    [
      {claimants: ['odd-fenn', 'bo-tarn'], for: 'harbour', via: ['mirrow-radio']},
      'Odd Fenn and Bo Tarn, for the harbour, per Mirrow Radio'
    ]
  ])('claimantWords(%j, en) is %j', (more, expected) => {
    expect(words(more)).toBe(expected);
  });

  it('claimantWords(fact, de) joins names as the language does', () => {
    expect(words({claimants: ['odd-fenn', 'ilse-wick', 'bo-tarn']}, 'de')).toBe(
      'Odd Fenn, Ilse Wick und Bo Tarn'
    );
  });

  it('claimantWords(fact, references) shows an unknown actor by its id', () => {
    expect(words({claimants: ['nobody']})).toBe('nobody');
  });
});
