import {readFileSync} from 'node:fs';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {article} from '../src/markup/article.js';
import {factTable} from '../src/markup/fact-table.js';
import {readForeign} from '../src/model/read-foreign.js';
import type {Mark} from '../src/marks/mark.js';
import type {Story} from '../src/model/story.js';
import {sceneContext} from '../src/scenes/context.js';
import {knownShape} from '../src/scenes/known-shape.js';
import {sceneFor, sceneOf} from '../src/scenes/registry.js';
import {stage} from '../src/scenes/stage.js';
import {viewsOf} from '../src/scenes/views.js';
import {tagsOf} from './markup/html.js';
import {poison, seeds} from './untrusted.js';

const text = readFileSync('data/story.json', 'utf8');
const long = Boolean(process.env.LONG);

/** Tags and attributes that the article is written with as it is. */
const known = {
  names: new Set(tagsOf(article(JSON.parse(text) as never, sceneFor)).map(({name}) => name)),
  attributes: new Set(
    tagsOf(article(JSON.parse(text) as never, sceneFor)).flatMap(({attributes: a}) => Object.keys(a))
  )
};

/** What of a story's HTML is none of ours. */
function escapes(html: string): readonly string[] {
  return tagsOf(html).flatMap(({name, attributes}) => {
    const wrong = Object.keys(attributes).filter((each) => !known.attributes.has(each));
    const href = attributes.href ?? '';
    const isSafe = /^(#|https?:|mailto:|[^:]*$)/.test(href);
    // Emphasis and links are the words' own, which the story may lack as it is.
    const isKnown = known.names.has(name) || ['em', 'strong', 'br'].includes(name);
    return [...(isKnown ? [] : [name]), ...wrong, ...(isSafe ? [] : [href])];
  });
}

describe('a story of hostile words', () => {
  let cases = 0;
  const some = long ? seeds : seeds.filter((_, i) => i % 4 === 0);

  it.each(some)('as HTML has no tag, attribute or address that is not ours: %j', (seed) => {
    const {story, count} = poison(text, seed);
    cases += count;
    expect(escapes(article(story, sceneFor))).toEqual([]);
  });

  it('was tried in hundreds of fields each time', () => {
    expect(cases).toBeGreaterThan(some.length * 700);
  });

  it('as HTML has nothing that is not ours, whatever the words', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom(...seeds), fc.string({unit: 'binary'})), {
          minLength: 1,
          maxLength: 5
        }),
        (parts) => {
          const {story} = poison(text, parts.join('').replaceAll('{', '').slice(0, 600) || 'x');
          expect(escapes(article(story, sceneFor))).toEqual([]);
        }
      ),
      {numRuns: long ? 100 : 5}
    );
  }, 60_000);

  it('as a table has no cell that a spreadsheet would run', () => {
    for (const seed of ['=cmd|"/c calc"!A1', '@SUM(1)', '+1', '-1']) {
      const {story} = poison(text, seed);
      const cells = story.scenes.flatMap((scene) => factTable(scene, story).split(/[,\r\n]+/));
      expect(cells.filter((cell) => /^"?[=@+-](?!\d)/.test(cell))).toEqual([]);
    }
  });
});

const story = JSON.parse(text) as {readonly facts: readonly object[]; readonly chapters: readonly object[]};
const many = <T>(count: number, each: (i: number) => T): readonly T[] =>
  Array.from({length: count}, (_, i) => each(i));
const chapter = (i: number) => ({
  id: `chapter-${i}`,
  title: 'Steps',
  steps: many(100, (j) => ({id: `step-${i}-${j}`, text: ['Words without end.']}))
});

/** The time that this process works from now on, in ms, however busy the machine is. */
function cpuTime(): () => number {
  const start = process.cpuUsage();
  return () => {
    const {user, system} = process.cpuUsage(start);
    return (user + system) / 1000;
  };
}

const bombs: Readonly<Record<string, readonly [text: string, code: string]>> = {
  'lists in lists, a hundred thousand deep': ['['.repeat(100_000), 'too-deep'],
  'objects in objects, a hundred thousand deep': ['{"a":'.repeat(100_000), 'too-deep'],
  'ten megabytes of a string': [JSON.stringify({title: 'x'.repeat(10_000_000)}), 'too-large'],
  'a million facts': [JSON.stringify({...story, facts: many(1_000_000, () => 0)}), 'too-large'],
  'a hundred thousand facts': [JSON.stringify({...story, facts: many(100_000, () => 0)}), 'too-much'],
  'fifty thousand keys': [
    JSON.stringify(Object.fromEntries(many(50_000, (i) => [`key-${i}`, 0]))),
    'too-much'
  ],
  'a label of half a megabyte': [JSON.stringify({...story, title: 'x '.repeat(250_000)}), 'too-much'],
  'a label of a thousand letters': [JSON.stringify({...story, title: 'x'.repeat(1_000)}), 'wrong-form'],
  'ten thousand steps': [
    JSON.stringify({...story, chapters: [...story.chapters, ...many(100, chapter)]}),
    'too-many-steps'
  ],
  'a number near the end of numbers': [text.replace(/"number": \d+/, '"number": 1e308'), 'too-much'],
  'a number near the other end': [text.replace(/"number": \d+/, '"number": -1e308'), 'too-much'],
  'a number past the end of numbers': [text.replace(/"number": \d+/, '"number": 1e999'), 'too-much'],
  'each fact twice': [JSON.stringify({...story, facts: [...story.facts, ...story.facts]}), 'duplicate-id'],
  'a key that names the prototype': [
    text.replace('"format": 1', '"format": 1, "__proto__": {"a": 1}'),
    'unknown-key'
  ],
  'no JSON at all': ['<!doctype html>', 'syntax'],
  nothing: ['', 'syntax'],
  null: ['null', 'wrong-type']
};

describe('readForeign(text, kinds)', () => {
  it.each(Object.entries(bombs))('readForeign(text, kinds) refuses %s within a second', (_, [bomb, code]) => {
    const time = cpuTime();
    const {story, faults} = readForeign(bomb, knownShape);
    expect(time()).toBeLessThan(1000);
    expect(story).toBeUndefined();
    expect(faults.map((fault) => fault.code)).toContain(code);
    expect(({} as {a?: number}).a).toBeUndefined();
  });

  it('readForeign(text, kinds) takes our own story as it is', () => {
    expect(readForeign(text, knownShape).story).toEqual(story);
  });

  it('readForeign(text, kinds) takes what an editor would mend and a drawing can bear', () => {
    const long = text.replace(
      '"strictly focus on nuclear issues"',
      '"one two three four five six seven eight nine ten"'
    );
    expect(long).not.toBe(text);
    expect(readForeign(long, knownShape).story).toEqual(JSON.parse(long));
  });
});

/** The same data with each list of parts repeated to hundreds, each part with an id of its own. */
function grown(value: unknown, count: number): unknown {
  let id = 0;
  const renamed = (part: unknown): unknown => {
    if (Array.isArray(part)) return part.map(renamed);
    if (typeof part !== 'object' || part === null) return part;
    const entries = Object.entries(part).map(([key, each]) => [
      key,
      key === 'id' ? `part-${id++}` : renamed(each)
    ]);
    return Object.fromEntries(entries) as unknown;
  };
  const grow = (part: unknown): unknown => {
    if (typeof part !== 'object' || part === null) return part;
    if (!Array.isArray(part))
      return Object.fromEntries(Object.entries(part).map(([key, each]) => [key, grow(each)]));
    const isOfParts =
      part.length > 0 && part.every((each) => typeof each === 'object' && each !== null && 'id' in each);
    const more = isOfParts ? many(count - part.length, (i) => renamed(part[i % part.length])) : [];
    return [...part.map(grow), ...more];
  };
  return grow(value);
}

describe('stage(scene, context, view, size)', () => {
  const {scenes} = JSON.parse(text) as Story;

  it.each(scenes.map(({id}) => id))(
    'lays the scene %s out within a second when it has as many of each part as are taken',
    (id) => {
      const large = {
        ...(JSON.parse(text) as Story),
        scenes: scenes.map((each) => (each.id === id ? {...each, data: grown(each.data, 60)} : each))
      };
      const {story, faults} = readForeign(JSON.stringify(large), knownShape);
      const entry = story?.scenes.find((each) => each.id === id);
      const scene = entry && sceneOf(entry.kind);
      expect(faults.filter(({severity}) => severity === 'error')).toEqual([]);
      if (!story || !scene) return;
      const size = {width: 320, height: 360, em: 16, stretch: 1};
      for (const {view} of viewsOf(story, id)) {
        // The best of three: the first also compiles the code, and other work on the machine counts for none.
        const times = many(3, () => {
          const time = cpuTime();
          const marks = stage(scene, sceneContext(story, entry), view ?? {}, size);
          expect(marks.length).toBeLessThanOrEqual(5000);
          return time();
        });
        expect(Math.min(...times)).toBeLessThan(1000);
      }
    },
    60_000
  );

  it('refuses a drawing that is out of all bounds', () => {
    const [entry] = scenes;
    const scene = entry && sceneOf(entry.kind);
    if (!entry || !scene) throw new Error('no scene');
    const dot = (x: number, i: number): Mark => ({kind: 'dot', key: `dot-${i}`, paint: 'ink', x, y: 0, r: 1});
    const drawn = (marks: readonly Mark[]) => () =>
      stage(
        {...scene, layout: () => marks},
        sceneContext(JSON.parse(text) as Story, entry),
        {},
        {width: 320, height: 360, em: 16, stretch: 1}
      );
    expect(drawn(many(5001, (i) => dot(0, i)))).toThrow('more than 5000 marks');
    expect(drawn([dot(0, 0), dot(Infinity, 1)])).toThrow('nowhere: dot-1');
    expect(drawn([dot(NaN, 0)])).toThrow('nowhere: dot-0');
  });
});
