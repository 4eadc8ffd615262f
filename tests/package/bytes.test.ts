import {expect, it} from 'vitest';
import {brotliCompressSync, constants} from 'node:zlib';
import {files, read} from './packed.js';

/** A figure’s scripts for a CDN, by their names without a hash. */
const scripts = new Map(
  files
    .filter((file) => /^cdn\/story-figure.*\.js$/.test(file))
    .map((file) => [file.replace(/^cdn\/(story-figure\/)?|(-[\w-]{8})?\.js$/g, ''), read(file)])
);

const figure = reach('story-figure');
const frame = reach('figure-alone').filter((name) => !figure.includes(name));
const kinds = ['positions', 'pressure', 'ranges', 'clock', 'network', 'routes'].map((kind) => {
  const own = reach(kind).filter((name) => !figure.includes(name));
  return {kind, own, bytes: weigh([...figure, ...own])};
});

console.log(
  'A figure in bytes, with its kind of scene:',
  Object.fromEntries(kinds.map(({kind, bytes}) => [kind, bytes]))
);
console.log(
  'The element:',
  weigh(figure),
  'Its frame, and the check of a story from elsewhere:',
  weigh(frame)
);

it('no kind of figure waits for the outlines’ code, nor for another kind', () => {
  for (const {kind, own} of kinds) {
    expect(own).toContain(kind);
    expect(
      own.filter(
        (name) => name === 'geography' || (name !== kind && kinds.some((each) => each.kind === name))
      )
    ).toEqual([]);
  }
});

it.each([
  ['the element alone', weigh(figure), 22],
  ['one with a chart of positions', weigh([...figure, ...(kinds[0]?.own ?? [])]), 27],
  ['the heaviest kind', Math.max(...kinds.map(({bytes}) => bytes)), 35],
  ['what a story from elsewhere adds: its check, the figure’s frame and menu', weigh(frame), 12],
  ['a chart of positions from elsewhere, all told', (kinds[0]?.bytes ?? 0) + weigh(frame), 39]
])('%s: %d bytes are within %d KiB', (_, bytes, kibibytes) => {
  expect(bytes).toBeGreaterThan(1000);
  expect(bytes).toBeLessThanOrEqual(kibibytes * 1024);
});

/** A script and those that it imports before it runs. */
function reach(name: string, seen: readonly string[] = []): readonly string[] {
  if (seen.includes(name)) return seen;
  const near = [...(scripts.get(name) ?? '').matchAll(/(?:\bfrom|\bimport)\s*["'`]\.\.?\/([^"'`]+)["'`]/g)];
  const names = near.map(([, file = '']) => file.replace(/^story-figure\/|(-[\w-]{8})?\.js$/g, ''));
  return names.reduce<readonly string[]>((all, each) => reach(each, all), [...seen, name]);
}

function weigh(names: readonly string[]): number {
  const params = {[constants.BROTLI_PARAM_QUALITY]: 11};
  const bytes = names.map((name) => brotliCompressSync(scripts.get(name) ?? '', {params}).length);
  return bytes.reduce((a, b) => a + b, 0);
}
