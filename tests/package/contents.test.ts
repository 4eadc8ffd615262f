import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {join, posix} from 'node:path';
import {describe, expect, it} from 'vitest';
import {version} from '../../src/elements/version.js';
import {files, installed, manifest, read, root} from './packed.js';

describe('the package', () => {
  it('holds code, data, documentation and licences', () => {
    expect([...new Set(files.map((file) => file.replace(/\/.*/, '/')))]).toEqual([
      'CONTRIBUTING.md',
      'LICENSE',
      'LICENSE-DATA.md',
      'README.md',
      'cdn/',
      'data/',
      'docs/',
      'lib/',
      'package.json'
    ]);
    expect(files.filter((file) => file.startsWith('data/'))).toEqual([
      'data/README.md',
      'data/region.json',
      'data/story.json',
      'data/story.schema.json'
    ]);
    expect(files.filter((file) => file.startsWith('cdn/') && !file.startsWith('cdn/story-figure/'))).toEqual([
      'cdn/integrity.json',
      'cdn/licences.txt',
      'cdn/parallel-lines.classic.js',
      'cdn/parallel-lines.js',
      'cdn/story-figure.js'
    ]);
  });

  it('has what its README and its documentation lead to', () => {
    const pages = files.filter((file) => file.endsWith('.md'));
    const links = pages.flatMap((page) =>
      [...read(page).matchAll(/\]\(([^)#:\s]+)(?:#[^)]*)?\)/g)].map(([, link = '']) => ({
        page,
        link,
        file: posix.join(posix.dirname(page), link)
      }))
    );
    expect(links.filter(({page}) => page === 'README.md').length).toBeGreaterThan(8);
    expect(links.length).toBeGreaterThan(60);
    const lost = links.filter(
      ({file}) => !files.some((each) => each === file || each.startsWith(`${file}/`))
    );
    expect(lost).toEqual([]);
  });

  it('names no place on the machine that built it', () => {
    const telling = files.filter((file) => read(file).includes(root));
    expect(telling).toEqual([]);
  });

  it('says one version everywhere', () => {
    expect(version).toBe(manifest.version);
    expect(read('cdn/parallel-lines.js').includes(manifest.version)).toBe(true);
  });

  it('has the types and the source of every module of ours beside it', () => {
    const modules = files.filter((file) => /^lib\/(src|entries)\/.*\.js$/.test(file));
    expect(modules.length).toBeGreaterThan(150);
    const lacking = modules.filter((file) => !files.includes(`${file.slice(0, -3)}.d.ts`));
    // What is no TypeScript has none.
    expect(lacking.filter((file) => !file.endsWith('.json.js'))).toEqual([]);
    expect(lacking).toHaveLength(9);
    const map = JSON.parse(read('lib/src/elements/story-figure.js.map')) as {sourcesContent: string[]};
    expect(map.sourcesContent[0]).toContain('export class StoryFigure extends StoryElement');
  });

  it('depends on every package that a module or its types name, and on no other', () => {
    const code = files.filter((file) => /^lib\/(?!types\/).*(?<!\.json)\.(js|d\.ts)$/.test(file));
    const names = code.flatMap((file) =>
      [...read(file).matchAll(/(?:\bfrom|\bimport)\s*\(?["']([^."'][^"']*)["']/g)].map(
        ([, name = '']) => /^(@[^/]+\/)?[^/]+/.exec(name)?.[0] ?? ''
      )
    );
    const typed = (name: string) => (name in manifest.dependencies ? name : `@types/${name}`);
    expect([...new Set(names.map(typed))].sort()).toEqual(Object.keys(manifest.dependencies).sort());
  });

  it('brings the licences of the packages inside its scripts', () => {
    const licences = read('cdn/licences.txt');
    for (const name of ['lit', 'd3-array', 'd3-force', 'd3-geo', 'scrollama', 'topojson-client']) {
      expect(licences).toContain(`\n${name}\n\n`);
    }
  });
});

describe('the scripts for a CDN', () => {
  const integrity = JSON.parse(read('cdn/integrity.json')) as Readonly<Record<string, string>>;
  const scripts = files.filter((file) => /^cdn\/.*\.js$/.test(file));

  it('are all in integrity.json, each with its own hash', () => {
    expect(Object.keys(integrity).map((file) => `cdn/${file}`)).toEqual(scripts);
    for (const [file, stated] of Object.entries(integrity)) {
      const text = readFileSync(join(installed, 'cdn', file));
      expect(stated).toBe(`sha384-${createHash('sha384').update(text).digest('base64')}`);
    }
  });

  it('hold everything in one file, as a module and as a classic script', () => {
    const whole = ['cdn/parallel-lines.js', 'cdn/parallel-lines.classic.js'];
    // As a key in quotation marks it is a word of the story's shape.
    expect(whole.filter((file) => /\bimport\s*[("'`{*]|(?<!["'`])\bfrom\s*["'`]/.test(read(file)))).toEqual(
      []
    );
    expect(/\bexport\b|import\.meta/.test(read('cdn/parallel-lines.classic.js'))).toBe(false);
  });

  it('leave colours to the page’s colour scheme', () => {
    const css = files.filter((file) => /\.js$/.test(file) && read(file).includes('--lightningcss'));
    expect(css).toEqual([]);
    expect(read('cdn/parallel-lines.js').includes('light-dark(')).toBe(true);
  });

  it('name no library’s development warnings', () => {
    expect(scripts.filter((file) => read(file).includes('dev mode'))).toEqual([]);
  });
});
