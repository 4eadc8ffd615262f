import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {brotliCompressSync, constants} from 'node:zlib';
import {describe, expect, it} from 'vitest';
import {tagsOf} from './markup/html.js';

const root = join(import.meta.dirname, '..');
const dist = join(root, 'dist');
if (!existsSync(join(dist, 'index.html'))) {
  throw new Error('There is no build in dist/ to weigh: run `npm run build` before the tests.');
}

const html = readFileSync(join(dist, 'index.html'), 'utf8');
const tags = tagsOf(html).filter(({closing}) => !closing);
const scripts = loaded(
  tags
    .filter(({name, attributes: a}) => name === 'script' || (name === 'link' && a.rel === 'modulepreload'))
    .map(({attributes: {src, href}}) => src ?? href ?? '')
    .filter((path) => path !== '')
);
const sheets = tags
  .filter(({name, attributes}) => name === 'link' && attributes.rel === 'stylesheet')
  .map(({attributes: {href = ''}}) => href);
/** What no reader of this page asks for: networks laid out by forces, callouts, and what elements need in other pages. */
const neverAsked =
  /network-with-web-|(figure|fact|scroll|sheets|words)-alone-|story-source-|read-(dataset|whole)-|string-forms-|in-words-|[a-z]+-shape-|fact-table-|facts-in-|escape-|picture-|annotate-|states-|embed-code-|save-file-/;
/** Loaded when they are wanted; a reader who reads to the end wants them all. */
const laterScripts = readdirSync(join(dist, 'assets'))
  .map((file) => `/assets/${file}`)
  .filter((file) => file.endsWith('.js') && !scripts.includes(file) && !neverAsked.test(file));
const outlines = readdirSync(join(dist, 'assets'))
  .filter((file) => file.startsWith('outlines-'))
  .map((file) => `/assets/${file}`);
const fonts = readdirSync(join(root, 'public/fonts')).filter((file) => file.endsWith('.woff2'));
/** A reader of an English story needs no more than ASCII and a few signs. */
const leanFonts = fonts.filter((file) => !/-(latin1|ext)\.woff2$/.test(file));

const weights = {
  html: brotli(html),
  scripts: sum(scripts.map((path) => brotli(readBuilt(path)))),
  laterScripts: sum(laterScripts.map((path) => brotli(readBuilt(path)))),
  sheets: sum(sheets.map((path) => brotli(readBuilt(path)))),
  fonts: sum(leanFonts.map(sizeOf)),
  outlines: sum(outlines.map((path) => brotli(readBuilt(path))))
};
const visit = sum(Object.values(weights));
console.log('A visit in bytes:', {...weights, visit}, 'First scripts:', scripts, 'Later ones:', laterScripts);

describe('the weight of a first visit', () => {
  it.each<[string, number, number]>([
    ['first-load JavaScript', weights.scripts, 35],
    ['HTML', weights.html, 60],
    ['fonts', weights.fonts, 90],
    ['outlines for the maps', weights.outlines, 20],
    ['whole visit, with every script, CSS and fonts, without the outlines', visit - weights.outlines, 180]
  ])('%s: %d bytes are within %d KiB', (_, bytes, kibibytes) => {
    expect(bytes).toBeGreaterThan(0);
    expect(bytes).toBeLessThanOrEqual(kibibytes * 1024);
  });

  it('counts a script, a sheet and four fonts', () => {
    expect(scripts.length).toBeGreaterThan(0);
    expect(sheets.length).toBeGreaterThan(0);
    expect([...leanFonts].sort()).toEqual([
      'libre-franklin.woff2',
      'newsreader-display.woff2',
      'newsreader-italic.woff2',
      'newsreader-text.woff2'
    ]);
  });

  it('waits, before the first drawing, for the sheet and the script of the reader’s choices: 9 KiB in all', () => {
    const waited = tags
      .filter(({name, attributes: a}) =>
        name === 'script'
          ? a.src !== undefined &&
            (a.blocking === 'render' || !('async' in a || 'defer' in a || a.type === 'module'))
          : name === 'link' && a.rel === 'stylesheet'
      )
      .map(({attributes: {src, href}}) => src ?? href ?? '');
    expect(waited).toEqual(['/choices.js', ...sheets]);
    expect(sheets).toHaveLength(1);
    expect(sum(waited.map((path) => brotli(readBuilt(path))))).toBeLessThanOrEqual(9 * 1024);
    // What holds up reading the page, which nothing could give up, is not there at all.
    const holding = tags.filter(
      ({name, attributes: a}) =>
        name === 'script' && a.src !== undefined && !('async' in a) && a.type !== 'module'
    );
    expect(holding).toEqual([]);
  });

  it.each(fonts)('%s is within 60 KiB', (file) => {
    expect(sizeOf(file)).toBeLessThanOrEqual(60 * 1024);
  });
});

describe('the built page under a strict policy', () => {
  it('has no script in it but data', () => {
    const inline = tags.filter(({name, attributes: a}) => name === 'script' && a.src === undefined);
    expect(inline.map(({attributes}) => attributes.type)).toEqual(['application/json']);
  });

  it('has no style element, no style attribute and no handler in an attribute', () => {
    expect(tags.filter(({name}) => name === 'style')).toEqual([]);
    const names = new Set(tags.flatMap(({attributes}) => Object.keys(attributes)));
    expect([...names].filter((name) => name === 'style' || name.startsWith('on'))).toEqual([]);
  });

  it('loads nothing from elsewhere', () => {
    const loading = tags.filter(({name}) => name !== 'a');
    const addresses = loading.flatMap(({attributes: a}) => [a.src, a.href, a.srcset, a.data, a.poster]);
    expect(addresses.filter((address) => /^\s*([a-z][a-z0-9+.-]*:|\/\/)/i.test(address ?? ''))).toEqual([]);
    const css = sheets.map((path) => readBuilt(path).toString()).join('');
    expect(css.match(/url\(\s*["']?(https?:|\/\/)[^)]*|@import[^;]*/g) ?? []).toEqual([]);
  });
});

/** These scripts, and those that they import before they run. */
function loaded(paths: readonly string[], seen = new Set<string>()): readonly string[] {
  for (const path of paths) {
    if (seen.has(path)) continue;
    seen.add(path);
    const near = [
      ...readBuilt(path)
        .toString()
        .matchAll(/(?:\bfrom|\bimport)\s*["'`]\.\/([^"'`]+)["'`]/g)
    ];
    loaded(
      near.map(([, name = '']) => path.replace(/[^/]+$/, name)),
      seen
    );
  }
  return [...seen];
}

function readBuilt(path: string): Buffer {
  return readFileSync(join(dist, path));
}

function sizeOf(file: string): number {
  return readFileSync(join(root, 'public/fonts', file)).length;
}

function brotli(content: string | Buffer): number {
  return brotliCompressSync(content, {params: {[constants.BROTLI_PARAM_QUALITY]: 11}}).length;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => a + b, 0);
}
