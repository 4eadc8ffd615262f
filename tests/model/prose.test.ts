import fc from 'fast-check';
import {fromMarkdown} from 'mdast-util-from-markdown';
import {describe, expect, it} from 'vitest';
import {countWords} from '../../src/model/count-words.js';
import {didYouMean} from '../../src/model/did-you-mean.js';
import {readProse} from '../../src/model/prose.js';
import {isSafeLink} from '../../src/model/safe-link.js';

const seed = Number(process.env.SEED ?? 1);

describe('readProse(text, language)', () => {
  it('gives the references of text, not of literals, and what a reader sees', () => {
    expect(readProse('*{hill}* and `{harbour}` said {odd-fenn|so}', 'en')).toEqual({
      faults: [],
      refs: [{ref: 'hill'}, {ref: 'odd-fenn', words: 'so'}],
      plain: '   and {harbour} said  so '
    });
  });

  it('tells all that is wrong with a text', () => {
    const {faults} = readProse('<i>12</i> dozens of “them” {', 'en');
    const codes = ['html', 'digits', 'html', 'number-word', 'quotation-marks', 'stray-brace'];
    expect(faults.map(({code}) => code)).toEqual(codes);
  });

  it('knows the number words of the language only', () => {
    expect(readProse('nine', 'en-GB').faults).toHaveLength(1);
    expect(readProse('nine', 'it').faults).toEqual([]);
  });

  it('takes words for words only where Markdown does', () => {
    const pieces = fc.constantFrom(
      'a',
      'é',
      '1',
      ' ',
      '.',
      ',',
      '-',
      '–',
      '{',
      '}',
      '|',
      '’',
      '?',
      ':',
      '\t',
      '#',
      '\n'
    );
    fc.assert(
      fc.property(fc.array(pieces, {minLength: 1}), (pieces) => {
        const text = pieces.join('');
        const tree = fromMarkdown(text);
        const isText = tree.children.length === 1 && tree.children[0]?.type === 'paragraph';
        expect(readProse(text, 'en').faults.some(({code}) => code === 'not-inline')).toBe(!isText);
      }),
      {seed, numRuns: 2000}
    );
  });
});

describe('isSafeLink(url)', () => {
  it.each([
    'https://a.example',
    'http://a.example',
    'mailto:a@b.example',
    '#step',
    '../map',
    '/a:b',
    '?a=b:c',
    ''
  ])('allows %j', (url) => {
    expect(isSafeLink(url)).toBe(true);
  });

  it.each([
    'javascript:x',
    'JavaScript:x',
    ' javascript:x',
    'java\nscript:x',
    '\u0001javascript:x',
    'data:,',
    'a:b'
  ])('refuses %j', (url) => {
    expect(isSafeLink(url)).toBe(false);
  });
});

describe('countWords(text, language)', () => {
  it.each([
    ['', 0],
    ['a dark coast is a closed one', 7],
    ['the so-called F-35, 2.5 metres long', 6],
    ['it wasn’t Fenn’s', 3],
    ['…', 0]
  ])('counts %j', (text, count) => {
    expect(countWords(text, 'en')).toBe(count);
  });

  it('counts words that no space divides', () => {
    expect(countWords('我们在码头见面', 'zh')).toBeGreaterThan(2);
  });
});

describe('didYouMean(word, among)', () => {
  it.each<[string, string[], string | undefined]>([
    ['harbor', ['hill', 'harbour'], 'harbour'],
    ['Bound', ['bound'], 'bound'],
    ['of', ['if', 'at'], 'if'],
    ['harbour', ['hill', 'mole'], undefined],
    ['', ['a'], 'a'],
    ['x', [], undefined]
  ])('of %j among %j is %j', (word, among, nearest) => {
    expect(didYouMean(word, among)).toBe(nearest);
  });
});
