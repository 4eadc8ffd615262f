import {existsSync, readdirSync, readFileSync, statSync} from 'node:fs';
import {dirname, join, relative} from 'node:path';
import {describe, expect, it} from 'vitest';

const root = join(import.meta.dirname, '../..');

const inDocs = readdirSync(join(root, 'docs'), {recursive: true, encoding: 'utf8'})
  .filter((name) => name.endsWith('.md'))
  .map((name) => `docs/${name.replaceAll('\\', '/')}`);
const pages = ['README.md', 'CONTRIBUTING.md', 'LICENSE-DATA.md', 'data/README.md', ...inDocs];

const text = (page: string) => readFileSync(join(root, page), 'utf8');
/** A page without its blocks of code. */
const prose = (page: string) => text(page).replace(/```[\s\S]*?```/g, '');

const scripts = (JSON.parse(text('package.json')) as {scripts: Record<string, string>}).scripts;
/** What npm runs by itself, or what only those who make pictures of the page need. */
const unlisted = ['prepack', 'shots'];

/** Files that a page tells its reader to make. */
const made = (page: string) =>
  [...text(page).matchAll(/^`([^`]+)`[^\n]*\n\n<!-- from /gm)].map(([, name]) => name ?? '');

describe.each(pages)('%s', (page) => {
  it('links to pages, files and headings that there are', () => {
    const targets = [...prose(page).matchAll(/\]\(([^)\s]+)\)/g)].map(([, target]) => target ?? '');
    const broken = targets.filter((target) => !/^https?:/.test(target) && !leads(page, target));
    expect(broken).toEqual([]);
  });

  it('names files that there are, in the project or in the built site', () => {
    const named = [...prose(page).matchAll(/`([\w.@-]+(?:\/[\w.@-]+)+\/?|[\w-]+\/)`/g)].map(
      ([, name]) => name ?? ''
    );
    const ours = named.filter((name) => top.has(name.split('/')[0] ?? ''));
    const known = made(page);
    const missing = ours.filter(
      (name) => !known.includes(name) && ![root, join(root, 'dist')].some((at) => existsSync(join(at, name)))
    );
    expect(missing).toEqual([]);
  });

  it('names scripts that npm can run', () => {
    const called = [...text(page).matchAll(/\bnpm (?:run (?:--silent )?)?([a-z][\w:-]*)/g)].map(
      ([, name]) => name ?? ''
    );
    expect(called.filter((name) => !own.has(name) && !(name in scripts))).toEqual([]);
  });
});

/** The folders at the top that pages speak of. */
const top = new Set(
  readdirSync(root).filter(
    (name) =>
      statSync(join(root, name)).isDirectory() &&
      !/^(\.|dist$|node_modules$|lib$|cdn$|test-results$)/.test(name)
  )
);
/** Commands of npm itself. */
const own = new Set(['install', 'ci', 'pack', 'audit']);

describe('the documentation', () => {
  it('has every page of docs/ in its index, and the decisions as a folder', () => {
    const wanted = inDocs
      .map((page) => relative('docs', page))
      .filter((name) => name !== 'README.md' && !name.startsWith('decisions'));
    expect(wanted.filter((name) => !text('docs/README.md').includes(`](${name})`))).toEqual([]);
    expect(text('docs/README.md')).toContain('](decisions)');
  });

  it('lists every script of package.json in README.md', () => {
    const listed = Object.keys(scripts).filter((name) => !unlisted.includes(name));
    const short = ['start', 'test'];
    const calls = listed.map((name) => (short.includes(name) ? `npm ${name}` : `npm run ${name}`));
    expect(calls.filter((call) => !text('README.md').includes(`\`${call}\``))).toEqual([]);
  });
});

/** Whether a link of a page leads to a file, and to a heading in it if it names one. */
function leads(page: string, target: string): boolean {
  const [path = '', fragment] = decodeURIComponent(target).split('#');
  const file = path === '' ? page : join(dirname(page), path);
  if (!existsSync(join(root, file))) return false;
  return fragment === undefined || headings(file).includes(fragment);
}

/** The anchors of a page's headings, as GitHub makes them. */
function headings(page: string): readonly string[] {
  return [...prose(page).matchAll(/^#+ (.+)$/gm)].map(([, words = '']) =>
    words
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-')
  );
}
