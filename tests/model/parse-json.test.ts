import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {parseJson} from '../../src/model/parse-json.js';

const seed = Number(process.env.SEED ?? 1);

describe('parseJson(text)', () => {
  const text = '{\n  "a": [1, {"b": null}],\n  "c d": "é"\n}\n';

  it('gives the value', () => {
    expect(parseJson(text)).toMatchObject({value: {a: [1, {b: null}], 'c d': 'é'}});
  });

  it.each<[path: (string | number)[], inKey: boolean, line: number, column: number]>([
    [[], false, 1, 1],
    [['a'], false, 2, 8],
    [['a'], true, 2, 3],
    [['a', 0], false, 2, 9],
    [['a', 1, 'b'], false, 2, 18],
    [['a', 1, 'b'], true, 2, 13],
    [['c d'], false, 3, 10]
  ])('locates %j (in the key: %j)', (path, inKey, line, column) => {
    expect(parsed(text).locate(path, inKey)).toEqual({line, column});
  });

  it.each<[path: (string | number)[], line: number, column: number]>([
    [['nowhere'], 1, 1],
    [['a', 7], 2, 8],
    [['a', 1, 'missing', 'below'], 2, 12],
    [['toString'], 1, 1]
  ])('locates %j, which is not there, by what is around it', (path, line, column) => {
    expect(parsed(text).locate(path)).toEqual({line, column});
  });

  it('takes a byte order mark for no part of the text', () => {
    expect(parseJson('\uFEFF[1]')).toMatchObject({value: [1]});
  });

  it.each<[text: string, line: number, column: number, found: string]>([
    ['', 1, 1, 'Unexpected end of input'],
    ['{"a": 1,}', 1, 9, 'an unexpected }'],
    ['[\n  1\n  2\n]', 3, 3, 'an unexpected number'],
    ['{a: 1}', 1, 2, "Unexpected character 'a'"],
    ['{"a": nul}', 1, 7, "Unexpected identifier 'nul'"],
    ['// note\n{}', 1, 1, "Unexpected character '/'"],
    ['{} {}', 1, 4, 'an unexpected {'],
    ['{"a": 1', 1, 8, 'Unexpected end of input']
  ])('refuses %j where it ends to be JSON', (text, line, column, found) => {
    expect(faults(text)).toEqual([{line, column, path: [], code: 'syntax', expected: 'strict JSON', found}]);
  });

  it('refuses a line break within a string, which its parser would take', () => {
    expect(faults('{\n  "a": "b\nc"}')).toMatchObject([{line: 2, column: 10, code: 'syntax'}]);
  });

  it.each<[text: string, line: number, column: number, path: (string | number)[], code: string]>([
    ['{"a": 1,\n "a": 2}', 2, 2, ['a'], 'duplicate-key'],
    ['[{"a": {"b": 1, "\\u0062": 2}}]', 1, 17, [0, 'a', 'b'], 'duplicate-key'],
    ['{"__proto__": {}}', 1, 2, ['__proto__'], 'forbidden-key'],
    ['{"a": [{\n"__proto__": null}]}', 2, 1, ['a', 0, '__proto__'], 'forbidden-key'],
    ['{"\\u005f_proto__": 1}', 1, 2, ['__proto__'], 'forbidden-key']
  ])('refuses the second key or the forbidden one of %j', (text, line, column, path, code) => {
    expect(faults(text)).toMatchObject([{line, column, path, code}]);
  });

  it('keeps a key that only looks dangerous, as a plain one', () => {
    const {value} = parsed('{"constructor": 1, "prototype": {"x": 2}}');
    expect(Object.entries(value as object)).toEqual([
      ['constructor', 1],
      ['prototype', {x: 2}]
    ]);
  });

  it('tells all duplicate keys at once', () => {
    expect(faults('{"a": 1, "a": 2, "b": {"c": 1, "c": 1}}')).toHaveLength(2);
  });

  it('reads 20 levels and refuses 21, however many follow', () => {
    const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);
    expect(parseJson(nested(20))).toHaveProperty('value');
    expect(faults(nested(21))).toMatchObject([{line: 1, column: 21, code: 'too-deep'}]);
    expect(faults(nested(100_000))).toMatchObject([{line: 1, column: 21, code: 'too-deep'}]);
    expect(faults('{"a":\n'.repeat(100_000))).toMatchObject([{line: 21, column: 1, code: 'too-deep'}]);
  });

  it('does not take brackets in strings for nesting', () => {
    expect(parseJson(JSON.stringify('[{\\"'.repeat(100)))).toHaveProperty('value');
  });

  it('reads a million bytes and refuses one more, of any script', () => {
    expect(parseJson(JSON.stringify('a'.repeat(999_998)))).toHaveProperty('value');
    expect(faults(JSON.stringify('a'.repeat(999_999)))).toMatchObject([{code: 'too-large'}]);
    expect(faults(JSON.stringify('界'.repeat(333_333)))).toMatchObject([{code: 'too-large'}]);
  });

  it('reads what JSON.parse reads, as the same value, and nothing else', () => {
    const json = fc.json({maxDepth: 5});
    const cut = fc.tuple(json, fc.nat(), fc.constantFrom('', '"', ',', '{', ']', '\\', '\n', '0', 'e'));
    const broken = cut.map(([text, at, piece]) => {
      const index = at % (text.length + 1);
      return text.slice(0, index) + piece + text.slice(index + 1);
    });
    fc.assert(
      fc.property(fc.oneof(json, broken), (text) => {
        const result = parseJson(text);
        if (!('faults' in result)) expect(result.value).toEqual(JSON.parse(text));
        else if (result.faults.every(({code}) => code === 'syntax'))
          expect(() => void JSON.parse(text)).toThrow();
      }),
      {seed, numRuns: 2000}
    );
  });
});

function parsed(text: string) {
  const result = parseJson(text);
  if ('faults' in result) throw new Error('expected a value');
  return result;
}

function faults(text: string) {
  const result = parseJson(text);
  return 'faults' in result ? result.faults : [];
}
