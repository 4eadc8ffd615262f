import {describe, expect, it} from 'vitest';
import {readFileSync} from 'node:fs';
import {brotliCompressSync, constants} from 'node:zlib';
import {join, posix} from 'node:path';
import {figureFiles} from '../../scripts/figure-files.js';
import {fineGeography, outlinesOf} from '../../scripts/outlines.js';
import type {Story} from '../../src/model/story.js';
import {readDrawnFigure} from '../../src/scenes/read-drawn.js';
import {sceneFor} from '../../src/scenes/registry.js';
import {files, read, root} from './packed.js';

/** A figure’s scripts for a CDN, by their names without a hash. */
const scripts = new Map(
  files
    .filter((file) => /^cdn\/story-figure.*\.js$/.test(file))
    .map((file) => [file.replace(/^cdn\/(story-figure\/)?|(-[\w-]{8})?\.js$/g, ''), read(file)])
);

const element = reach('story-figure');
/** What comes besides to one that is not drawn already, whatever its kind. */
const anew = ['read-dataset', 'live-figure', 'words-alone', 'drawing'].reduce<readonly string[]>(
  (all, name) => reach(name, all),
  element
);
const kinds = ['positions', 'pressure', 'ranges', 'clock', 'network', 'routes'].map((kind) => {
  // Each figure is checked by what its kind asks.
  const all = [...reach(kind, anew), `${kind}-shape`];
  return {kind, all, bytes: weigh(all)};
});
/** What a reader asks for who touches a figure that is drawn already, by what it is for; and its dataset besides. */
const touched = {
  answers: others('figure-answers', 'read-dataset'),
  data: others('fact-table', 'save-file', 'read-dataset'),
  picture: others('picture', 'save-file'),
  code: others('embed-code')
};

const story = JSON.parse(read('data/story.json')) as Story;
const outlines = outlinesOf(join(root, 'data/story.json'));
const own = new Map(
  figureFiles(story, sceneFor, outlines && fineGeography(outlines)).map(({name, text}) => [name, text])
);
/** Every figure from its own file, in its heaviest room: what it loads until it stands, and its dataset. */
const drawn = [...own].flatMap(([name, text]) => {
  const figure = readDrawnFigure(JSON.parse(text));
  if (!figure) return [];
  const near = (address: string) => posix.join(posix.dirname(name), address);
  const rooms = figure.rooms.map(({file}) => own.get(near(file)) ?? '');
  const isMap = rooms.some((room) => room.includes('"ground '));
  const data = compressed(text) + Math.max(...rooms.map(compressed));
  return [
    {
      name: name.replace('data/figures/', ''),
      isMap,
      data,
      all: weigh(element) + data,
      dataset: compressed(own.get(near(figure.dataset)) ?? '')
    }
  ];
});

console.log(
  'A figure from its own file in bytes, its scripts:',
  weigh(element),
  'All told, of each:',
  Object.fromEntries(drawn.map(({name, all}) => [name, all])),
  'From a whole dataset, its scripts:',
  Object.fromEntries(kinds.map(({kind, bytes}) => [kind, bytes])),
  'On a touch:',
  touched
);

it('no figure waits for the outlines’ code, nor for another kind, nor for what a touch opens', () => {
  const foreign = ['geography', 'figure-answers', 'fact-table', 'save-file', 'picture', 'embed-code'];
  for (const {kind, all} of kinds) {
    expect(all).toContain(kind);
    const others = kinds.filter((each) => each.kind !== kind).flatMap(({kind}) => [kind, `${kind}-shape`]);
    expect(all.filter((name) => [...foreign, ...others].includes(name))).toEqual([]);
  }
  expect(element).toEqual(['story-figure']);
});

describe('a figure from its own file, all told: scripts, what it says, and its drawing in the heaviest room', () => {
  it.each(drawn.filter(({isMap}) => !isMap))('$name has $all bytes, within 20 KiB', ({data, all}) => {
    expect(data).toBeGreaterThan(1000);
    expect(all).toBeLessThanOrEqual(20 * 1024);
  });

  it.each(drawn.filter(({isMap}) => isMap))(
    '$name, a map with its land, has $all bytes, within 25 KiB',
    ({data, all}) => {
      expect(data).toBeGreaterThan(2000);
      expect(all).toBeLessThanOrEqual(25 * 1024);
    }
  );

  it('its dataset, for who touches it, is within 4 KiB, and the code for that within 10', () => {
    expect(Math.max(...drawn.map(({dataset}) => dataset))).toBeLessThanOrEqual(4 * 1024);
    const bytes = Object.values(touched);
    expect(Math.min(...bytes)).toBeGreaterThan(100);
    expect(Math.max(...bytes)).toBeLessThanOrEqual(10 * 1024);
  });
});

describe('a figure from a story at `src`, until it stands', () => {
  it.each([
    ['a chart of positions', kinds[0]?.bytes ?? 0, 36],
    ['the heaviest kind', Math.max(...kinds.map(({bytes}) => bytes)), 46]
  ])('%s: %d bytes are within %d KiB', (_, bytes, kibibytes) => {
    expect(bytes).toBeGreaterThan(1000);
    expect(bytes).toBeLessThanOrEqual(kibibytes * 1024);
  });
});

it('docs/publishers.md tells these weights', () => {
  const page = readFileSync(join(root, 'docs/publishers.md'), 'utf8').replace(/ +/g, ' ');
  const kB = (bytes: number) => String(Math.round(bytes / 1000));
  const span = (bytes: readonly number[]) =>
    [...new Set([Math.min(...bytes), Math.max(...bytes)].map(kB))].join(' to ');
  const data = (isMap: boolean) => span(drawn.filter((each) => each.isMap === isMap).map(({data}) => data));
  const [positions = 0, ...others] = kinds.map(({bytes}) => bytes);
  const heaviest = Math.max(...others);
  const whole = kB(compressed(read('data/story.json')));
  const map = weigh(reach('geography').filter((name) => !anew.includes(name)));
  const told = [
    `| from its own file | ${kB(weigh(element))} | ${data(false)} |`,
    `| from its own file, a map with its land | ${kB(weigh(element))} | ${data(true)} |`,
    `a chart of positions | ${kB(positions)} | ${whole} in our story |`,
    `most kinds | ${span(others.filter((bytes) => bytes < heaviest))} | ${whole} |`,
    `bars against circles | ${kB(heaviest)} | ${whole} |`,
    `a map: besides | ${kB(map)} | ${kB(compressed(outlines?.text ?? ''))}, its outlines |`,
    `its dataset, ${span(drawn.map(({dataset}) => dataset))}, and for answers ${kB(touched.answers)},`,
    `for the data ${kB(touched.data)}, the picture ${kB(touched.picture)}.`,
    `loads ${kB(weigh(['read-whole']))} more`,
    `in one file is about ${Math.round(compressed(read('cdn/parallel-lines.js')) / 5000) * 5}.`
  ];
  expect(told.filter((words) => !page.includes(words))).toEqual([]);
});

/** The bytes of scripts, and of those that they import, that a figure which is drawn already has not loaded. */
function others(...names: readonly string[]): number {
  const all = names.reduce<readonly string[]>((seen, name) => reach(name, seen), []);
  return weigh(all.filter((name) => !element.includes(name)));
}

/** A script and those that it imports before it runs. */
function reach(name: string, seen: readonly string[] = []): readonly string[] {
  if (seen.includes(name)) return seen;
  const near = [...(scripts.get(name) ?? '').matchAll(/(?:\bfrom|\bimport)\s*["'`]\.\.?\/([^"'`]+)["'`]/g)];
  const names = near.map(([, file = '']) => file.replace(/^story-figure\/|(-[\w-]{8})?\.js$/g, ''));
  return names.reduce<readonly string[]>((all, each) => reach(each, all), [...seen, name]);
}

function weigh(names: readonly string[]): number {
  const bytes = names.map((name) => {
    const script = scripts.get(name);
    if (script === undefined) throw new Error(`no script ${name} in cdn/`);
    return compressed(script);
  });
  return bytes.reduce((a, b) => a + b, 0);
}

function compressed(text: string): number {
  return brotliCompressSync(text, {params: {[constants.BROTLI_PARAM_QUALITY]: 11}}).length;
}
