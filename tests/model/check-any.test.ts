import fc from 'fast-check';
import {readFileSync} from 'node:fs';
import * as v from 'valibot';
import {describe, expect, it} from 'vitest';
import {checkValue, type Checked} from '../../src/model/check-value.js';
import {checkStory} from '../../src/model/check.js';
import {pathText, valueAt, type Path} from '../../src/model/path.js';
import {storySchema} from '../../src/model/story.js';
import {languages} from '../../src/scenes/languages.js';

const seed = Number(process.env.SEED ?? 1);
/** For the tests of many rounds, on a slow or busy machine. */
const patience = {timeout: process.env.LONG ? 600_000 : 60_000};
const rounds = (count: number) => ({seed, numRuns: process.env.LONG ? 10 * count : count});

const text = readFileSync('tests/fixtures/small-story.json', 'utf8');
const paths = [...pathsIn(JSON.parse(text))];
const objectKeys = Object.getOwnPropertyNames(Object.prototype).sort();

/** Keys and words that a story has, that objects have by nature, and others. */
const words = fc.oneof(
  fc.constantFrom(
    'id',
    'type',
    'kind',
    'value',
    'facts',
    'chapters',
    'scene',
    'number',
    'time',
    'ratio',
    'of'
  ),
  fc.constantFrom('__proto__', 'constructor', 'prototype', 'toString', 'valueOf', 'length', '0', ''),
  fc.constantFrom(
    'reach-claimed',
    'harbour',
    '{hill}',
    '{hill|*',
    '1874',
    '2031-02-30',
    'UTC',
    '*[](',
    '<b>'
  ),
  fc.string({unit: 'binary', maxLength: 12})
);
const json = fc.letrec<{value: unknown}>((tie) => ({
  value: fc.oneof(
    {maxDepth: 4},
    words,
    fc.constantFrom(null, true, false, 0, 1, -1, 1e308, 5e-324),
    fc.array(tie('value'), {maxLength: 4}),
    fc.array(fc.tuple(words, tie('value')), {maxLength: 4}).map(ownKeys)
  )
})).value;

/** The small story with a value replaced, dropped, put in under another key, or repeated. */
const edit = fc.tuple(fc.constantFrom(...paths.slice(1)), fc.nat(3), words, json);
const edits = fc.array(edit, {minLength: 1, maxLength: 4});
type Edit = readonly [path: Path, way: number, word: string, value: unknown];

describe('checkValue(value, kinds)', () => {
  it('takes any JSON: a story or a list of errors, never an exception', patience, () => {
    fc.assert(
      fc.property(fc.oneof(json, fc.jsonValue()), (value) => void checkSafely(value)),
      rounds(10_000)
    );
  });

  it('takes any changed story: a story or a list of errors, never an exception', patience, () => {
    fc.assert(
      fc.property(edits, (edits) => void checkSafely(changed(edits))),
      rounds(1000)
    );
  });

  it('finds the same stories well formed as valibot does', patience, () => {
    const schema = storySchema(languages);
    const ofShape = ['unknown-key', 'missing-key', 'wrong-type', 'not-a-choice', 'wrong-form', 'more'];
    fc.assert(
      fc.property(edits, (edits) => {
        const story = changed(edits);
        const faults = checkValue(story, languages).faults.filter(({code}) => ofShape.includes(code));
        const inStory = faults.filter(({path}) => !/\.view\b./.test(path) || path.endsWith('.view'));
        expect(v.is(schema, story)).toBe(inStory.length === 0);
      }),
      rounds(500)
    );
  });

  it.each(['null', '1', '"a"', '[]', '{}', '{"__proto__": {"title": 1}}', '{"facts": {"length": 3}}'])(
    'gives no story for %s',
    (json) => {
      expect(checkSafely(JSON.parse(json)).story).toBeUndefined();
    }
  );

  it('tells of every value of a wrong type, at its own path', patience, () => {
    for (const path of paths.slice(1)) {
      const odd = typeof valueAt(JSON.parse(text), ...path) === 'number' ? 'odd' : 12345;
      const story = changed([[path, 0, '', odd]]);
      const found = checkValue(story, languages).faults.map((fault) => fault.path);
      expect(found).toContain(pathText(path));
    }
  });
});

describe('checkStory(text, kinds)', () => {
  it('takes any text, changed anywhere', patience, () => {
    const piece = fc.oneof(
      fc.string({unit: 'binary', maxLength: 3}),
      fc.constantFrom('"', '{', '}', '[', ',', '\n')
    );
    const cut = fc.tuple(fc.nat(text.length), fc.nat(4), piece);
    fc.assert(
      fc.property(cut, ([at, length, piece]) => {
        const result = checkStory(text.slice(0, at) + piece + text.slice(at + length), languages);
        expectSound(result);
        for (const {line, column} of result.faults)
          expect(Math.min(line ?? 0, column ?? 0)).toBeGreaterThan(0);
      }),
      rounds(500)
    );
  });

  // A million bytes at most, of what costs the checker most: two seconds where other programs run. The limit is lax.
  it.each<[what: string, bomb: (story: Bomb) => void]>([
    ['a label of 960,000 letters', (story) => (at(story.facts, 0).label = 'x'.repeat(960_000))],
    ['480,000 numbers for facts', (story) => (story.facts = Array<never>(480_000).fill(1 as never))],
    ['300,000 empty facts', (story) => (story.facts = Array<never>(300_000).fill({} as never))],
    ['60,000 unknown keys', (story) => Array.from({length: 60_000}, (_, i) => (story[`k${i}`] = []))],
    ['40,000 unknown ids', (story) => (at(story.facts, 0).claimants = many(40_000, (i) => `who-is-it-${i}`))],
    [
      '10,000 steps',
      (story) => (lastChapter(story).steps = many(10_000, (i) => ({id: `s-${i}`, text: ['a 3']})))
    ],
    ['1,500 texts of signs', (story) => fillText(story, '*a ', 45)],
    ['1,500 texts of brackets', (story) => fillText(story, '[', 49)],
    ['1,500 texts of references', (story) => fillText(story, '{a-b}', 110)],
    ['1,500 texts of one letter words', (story) => fillText(story, 'a ', 290)]
  ])('answers in good time to %s', {timeout: 30_000}, (_what, bomb) => {
    const story = JSON.parse(text) as Bomb;
    bomb(story);
    const result = checkStory(JSON.stringify(story), languages);
    expect(result.faults.length).toBeGreaterThan(0);
    expect(result.faults.length).toBeLessThanOrEqual(201);
  });

  it('refuses the 201st step', () => {
    const story = JSON.parse(text) as Bomb;
    const {steps} = lastChapter(story);
    const [step] = steps;
    lastChapter(story).steps = many(196, (i) => ({...step, id: `step-${i}`}));
    expect(checkValue(story, languages).faults).toMatchObject([
      {path: 'chapters[2].steps[195]', code: 'too-many-steps'}
    ]);
  });
});

type Bomb = Record<string, unknown> & {
  facts: Record<string, unknown>[];
  chapters: {steps: {id: string; text?: string[]}[]}[];
};

function checkSafely(value: unknown): Checked {
  const before = JSON.stringify(value);
  const result = checkValue(value, languages);
  expectSound(result);
  expect(JSON.stringify(value)).toBe(before);
  expect(Object.getOwnPropertyNames(Object.prototype).sort()).toEqual(objectKeys);
  return result;
}

function expectSound({story, faults}: Checked): void {
  expect(story === undefined).toBe(faults.some(({severity}) => severity === 'error'));
  for (const fault of faults) {
    for (const words of [fault.path, fault.expected, fault.found]) expect(words).toBeTypeOf('string');
  }
}

function* pathsIn(value: unknown, path: Path = []): Generator<Path> {
  yield path;
  if (typeof value !== 'object' || value === null) return;
  for (const [key, item] of Object.entries(value)) {
    yield* pathsIn(item, [...path, Array.isArray(value) ? Number(key) : key]);
  }
}

/** Edits are made one after another, so that a path may lead nowhere any more. */
function changed(edits: readonly Edit[]): unknown {
  const story: unknown = JSON.parse(text);
  for (const [path, way, word, value] of edits) {
    const parent = valueAt(story, ...path.slice(0, -1));
    const key = path.at(-1) ?? '';
    if (typeof parent !== 'object' || parent === null) continue;
    if (way === 0) put(parent, key, value);
    else if (way === 1) Reflect.deleteProperty(parent, key);
    else put(parent, Array.isArray(parent) ? parent.length : word, way === 2 ? value : valueAt(parent, key));
  }
  return story;
}

function put(parent: object, key: string | number, value: unknown): void {
  Object.defineProperty(parent, key, {value, writable: true, enumerable: true, configurable: true});
}

/** By way of JSON, so that `__proto__` becomes a key of the object's own. */
function ownKeys(entries: readonly [string, unknown][]): unknown {
  const members = entries.map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`);
  return JSON.parse(`{${members.join()}}`);
}

function many<T>(count: number, make: (index: number) => T): T[] {
  return Array.from({length: count}, (_, index) => make(index));
}

function at<T>(list: readonly T[], index: number): T {
  const item = list.at(index);
  if (item === undefined) throw new Error('nothing there');
  return item;
}

function lastChapter(story: Bomb): Bomb['chapters'][number] {
  return at(story.chapters, -1);
}

function fillText(story: Bomb, piece: string, times: number): void {
  at(lastChapter(story).steps, 0).text = many(
    1500,
    (i) => `${String.fromCharCode(97 + (i % 26))} ${piece.repeat(times)}`
  );
}
