import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {splitRefs} from '../../src/model/refs.js';

const seed = Number(process.env.SEED ?? 1);

describe('splitRefs(text)', () => {
  it.each<[string, ReturnType<typeof splitRefs>]>([
    ['', []],
    ['no reference', ['no reference']],
    ['{reach}', [{ref: 'reach'}]],
    ['as far as {reach-2}.', ['as far as ', {ref: 'reach-2'}, '.']],
    ['{a}{b}', [{ref: 'a'}, {ref: 'b'}]],
    ['{odd-fenn|the keeper} said', [{ref: 'odd-fenn', words: 'the keeper'}, ' said']],
    ['{odd-fenn|Fenn’s}', [{ref: 'odd-fenn', words: 'Fenn’s'}]]
  ])('splits %j at its references', (text, parts) => {
    expect(splitRefs(text)).toEqual(parts);
  });

  it.each(['{}', '{ reach }', '{Reach}', '{reach', 'reach}', '{a|}', '{a|b|c}', '{a--b}', '{-a}', '{a_b}'])(
    'leaves %j as plain text',
    (text) => {
      expect(splitRefs(text)).toEqual([text]);
    }
  );

  it('reads the inner braces of nested ones', () => {
    expect(splitRefs('{a{b}c}')).toEqual(['{a', {ref: 'b'}, 'c}']);
  });

  it('loses nothing: the parts put together are the text', () => {
    const text = fc
      .array(fc.constantFrom('{', '}', '|', 'a', '-', '1', ' ', 'é', '{a-b}', '{c|d e}'))
      .map(join);
    fc.assert(
      fc.property(text, (text) => {
        expect(join(splitRefs(text).map(write))).toBe(text);
      }),
      {seed}
    );
  });
});

function join(parts: readonly string[]): string {
  return parts.join('');
}

function write(part: ReturnType<typeof splitRefs>[number]): string {
  if (typeof part === 'string') return part;
  return part.words === undefined ? `{${part.ref}}` : `{${part.ref}|${part.words}}`;
}
