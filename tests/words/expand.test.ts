import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {actorName, expand, refWords} from '../../src/words/expand.js';
import {fact, references} from './samples.js';

const seed = Number(process.env.SEED ?? 1);
const reach = fact({type: 'number', number: 30, unit: 'kilometer'}, {bound: 'about'});
const word = fact({type: 'words', words: 'a *dark* `coast` {harbour}'}, {id: 'word'});
const en = references('en', [reach, word]);

describe('actorName(actor)', () => {
  it('actorName(actor) is its short name, else its name', () => {
    expect(actorName(en.actors.get('harbour'))).toBe('the harbour');
    expect(actorName(en.actors.get('odd-fenn'))).toBe('Odd Fenn');
    expect(actorName(undefined)).toBeUndefined();
  });
});

describe('refWords(ref, words, references)', () => {
  it.each<[string, string | undefined, string]>([
    ['reach', undefined, 'about 30 km'],
    ['harbour', undefined, 'the harbour'],
    ['odd-fenn', undefined, 'Odd Fenn'],
    ['odd-fenn', 'the keeper', 'the keeper'],
    ['nobody', undefined, '{nobody}'],
    ['nobody', 'a stranger', 'a stranger']
  ])('refWords(%j, %j, en) is %j', (ref, words, expected) => {
    expect(refWords(ref, words, en)).toBe(expected);
  });

  it('refWords(fact, words, …) shows the fact by no other words', () => {
    expect(refWords('reach', 'very far', en)).toBe('about 30 km');
  });
});

describe('expand(text, references)', () => {
  it.each<[string, string]>([
    ['', ''],
    ['No reference.', 'No reference.'],
    ['Reach: {reach}, says {odd-fenn}.', 'Reach: about 30 km, says Odd Fenn.'],
    ['{harbour|His harbour} and {harbour}', 'His harbour and the harbour'],
    ['{nobody}', '{nobody}'],
    ['a *long* list, **very** long', 'a long list, very long'],
    ['the `Fresnel` lamp', 'the Fresnel lamp'],
    ['*{reach}*', 'about 30 km']
  ])('expand(%j, en) is %j', (text, words) => {
    expect(expand(text, en)).toBe(words);
  });

  it('expand(text, references) leaves the words of a fact as they are', () => {
    expect(expand('{word}', en)).toBe('a *dark* `coast` {harbour}');
  });

  it('expand(text, references) has the words of a link, not its address', () => {
    expect(expand('as [the chart](https://chart.example/mirrow) shows', en)).toBe('as the chart shows');
  });

  it('expand(text, references) leaves a literal alone, as prose does', () => {
    expect(expand('`{harbour}`', en)).toBe('{harbour}');
    expect(expand('`F_35`', en)).toBe('F_35');
  });

  it('expand(text, references) leaves alone what Markdown takes for no sign', () => {
    expect(expand('snake_case', en)).toBe('snake_case');
    expect(expand('five * three', en)).toBe('five * three');
  });

  it('expand(text, references) loses no letter of words without signs', () => {
    const words = fc.string({unit: fc.constantFrom('a', 'é', ' ', '.', '’', '–', 'م')});
    fc.assert(
      fc.property(words, (text) => {
        expect(expand(text, en)).toBe(text);
      }),
      {seed}
    );
  });
});
