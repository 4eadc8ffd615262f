import {describe, expect, it} from 'vitest';
import {brotliCompressSync, constants} from 'node:zlib';
import {join} from 'node:path';
import {figureFiles} from '../../scripts/figure-files.js';
import {fineGeography, outlinesOf} from '../../scripts/outlines.js';
import type {Story} from '../../src/model/story.js';
import {sceneFor} from '../../src/scenes/registry.js';
import {files, read, root} from './packed.js';

/** A figure’s scripts for a CDN, by their names without a hash. */
const scripts = new Map(
  files
    .filter((file) => /^cdn\/story-figure.*\.js$/.test(file))
    .map((file) => [file.replace(/^cdn\/(story-figure\/)?|(-[\w-]{8})?\.js$/g, ''), read(file)])
);

const figure = reach('story-figure');
const kinds = ['positions', 'pressure', 'ranges', 'clock', 'network', 'routes'].map((kind) => {
  // Each figure is checked by what its kind asks.
  const shape = [`${kind}-shape`];
  const own = reach(kind, reach('drawing')).filter((name) => !figure.includes(name));
  return {kind, own, bytes: weigh([...figure, ...shape, ...own]), drawn: weigh([...figure, ...shape])};
});
/** What a reader asks for who touches a figure, by what it is for. */
const touched = {
  answers: weigh(reach('answer-popover').filter((name) => !figure.includes(name))),
  data: weigh(['fact-table', 'save-file']),
  picture: weigh(['picture']),
  code: weigh(['embed-code'])
};

console.log(
  'A figure from its own file, drawn already, in bytes, all told:',
  Object.fromEntries(kinds.map(({kind, drawn}) => [kind, drawn])),
  'A figure from a story at `src` in bytes, all told, until it stands:',
  Object.fromEntries(kinds.map(({kind, bytes}) => [kind, bytes])),
  'Of these the element, its frame and the check:',
  weigh(figure),
  'On a touch:',
  touched
);

it('no kind of figure waits for the outlines’ code, nor for another kind, nor for what a touch opens', () => {
  const others = ['geography', 'answer-popover', 'fact-table', 'save-file', 'picture', 'embed-code'];
  for (const {kind, own} of kinds) {
    expect(own).toContain(kind);
    const foreign = (name: string) =>
      others.includes(name) || (name !== kind && kinds.some((each) => each.kind === name));
    expect([...figure, ...own].filter(foreign)).toEqual([]);
  }
});

it.each(kinds)('a figure of $kind from its own file stands with $drawn bytes, within 25 KiB', ({drawn}) => {
  expect(drawn).toBeGreaterThan(10_000);
  expect(drawn).toBeLessThanOrEqual(25 * 1024);
});

describe('a figure’s own file', () => {
  const story = JSON.parse(read('data/story.json')) as Story;
  const outlines = outlinesOf(join(root, 'data/story.json'));
  const weighed = figureFiles(story, sceneFor, outlines && fineGeography(outlines))
    .filter(({name}) => /figures\/[\w-]+\.json$/.test(name))
    .map(({name, text}) => {
      const id = /([\w-]+)\.json$/.exec(name)?.[1] ?? '';
      const kind = story.scenes.find((scene) => scene.id === id)?.kind;
      const data = compressed(text);
      return {id, data, all: data + (kinds.find((each) => each.kind === kind)?.drawn ?? NaN)};
    });

  it.each(weighed)(
    'of $id has $data bytes; with its scripts the figure has $all, within 34 KiB',
    ({data, all}) => {
      expect(data).toBeGreaterThan(2000);
      expect(data).toBeLessThanOrEqual(9 * 1024);
      expect(all).toBeLessThanOrEqual(34 * 1024);
    }
  );
});

describe('a figure from a story at `src`, until it stands', () => {
  it.each([
    ['a chart of positions', kinds[0]?.bytes ?? 0, 33],
    ['the heaviest kind', Math.max(...kinds.map(({bytes}) => bytes)), 43]
  ])('%s: %d bytes are within %d KiB', (_, bytes, kibibytes) => {
    expect(bytes).toBeGreaterThan(1000);
    expect(bytes).toBeLessThanOrEqual(kibibytes * 1024);
  });

  it('what a touch opens is within 4 KiB', () => {
    const bytes = Object.values(touched);
    expect(Math.min(...bytes)).toBeGreaterThan(100);
    expect(Math.max(...bytes)).toBeLessThanOrEqual(4 * 1024);
  });
});

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
