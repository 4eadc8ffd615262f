import {spawnSync} from 'node:child_process';
import {cpSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Browser} from 'playwright-core';
import {afterAll, beforeAll, expect, it} from 'vitest';
import {figuresOf} from '../../scripts/prerender.js';
import {installed, read, root, workshop} from './packed.js';
import {complaints, launch, serve} from './page.js';

const example = (name: string) => readFileSync(join(root, 'docs/examples/embed/html', name), 'utf8');
/** What a page that takes a snippet has besides: the files that docs/publishers.md tells it to copy. */
const beside = {
  '/data/story.json': read('data/story.json'),
  '/data/region.json': read('data/region.json'),
  '/framed.html': example('framed.html'),
  '/framed.css': example('framed.css'),
  ...Object.fromEntries(
    figuresOf(join(root, 'data/story.json')).map(({name, text}) => [`/${name}`, text] as const)
  )
};
const story = JSON.parse(beside['/data/story.json']) as {
  readonly title: string;
  readonly scenes: readonly {readonly id: string; readonly title: string}[];
};
const positions = story.scenes.find(({id}) => id === 'positions')?.title ?? 'no such scene';

/** The blocks of HTML as docs/publishers.md prints them, and what a reader then finds. */
const printed = [
  ...readFileSync(join(root, 'docs/publishers.md'), 'utf8').matchAll(
    /<!-- examples\/embed\/html\/(\w+)\.html -->\n\n```html\n([\s\S]*?)```/g
  )
].map(([, name = '', html = '']) => ({name, html}));
const found: Readonly<Record<string, readonly [selector: string, words: string]>> = {
  drawn: ['story-figure [part="title"]', positions],
  figure: ['story-figure [part="title"]', positions],
  framed: ['story-figure [part="title"]', positions],
  frame: ['story-figure [part="title"]', positions],
  story: ['story-scroll .opening h1', story.title],
  fact: ['story-fact [part="value"]', '2,000 km'],
  classic: ['story-figure [part="title"]', positions]
};

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

it('every block of HTML that is a whole snippet is tried', () => {
  expect(printed.map(({name}) => name)).toEqual(Object.keys(found));
});

it.each(printed)('the snippet $name, pasted into a page as it is printed, works', async ({name, html}) => {
  const page = html.startsWith('<!doctype')
    ? html
    : `<!doctype html><html lang="en"><meta charset="utf-8"><title>A page</title><link rel="icon" href="data:,"><p>Before</p>${html}<p>After</p></html>`;
  const {server, address} = await serve(installed, {...beside, '/page.html': page});
  const tab = await browser.newPage();
  const heard = complaints(tab);
  await tab.goto(`${address}/page.html`);
  const [selector, words] = found[name] ?? ['', ''];
  const shown = name === 'frame' ? tab.frameLocator('iframe') : tab;
  const element = shown.locator(selector).first();
  await element.waitFor();
  expect(await element.innerText()).toBe(words);
  if (name !== 'fact') await shown.locator('[part="drawing"]').first().waitFor();
  expect(heard).toEqual({errors: [], warnings: []});
  await tab.close();
  server.close();
});

it.each<[string, string, string, RegExp, number]>([
  ['nothing against the story', '', '', /^$|warning/, 0],
  ['what was meant', '"scene": "positions"', '"scene": "position"', /did you mean "positions"\?/, 1]
])('the check in Node says %s', (_, words, others, said, status) => {
  cpSync(join(root, 'docs/examples/embed/html/check.mjs'), join(workshop, 'check.mjs'));
  writeFileSync(join(workshop, 'story.json'), read('data/story.json').replace(words, others));
  const {stdout, stderr, ...result} = spawnSync(process.execPath, ['check.mjs'], {
    cwd: workshop,
    encoding: 'utf8'
  });
  expect(stderr).toBe('');
  expect(stdout).toMatch(said);
  expect(result.status).toBe(status);
});
