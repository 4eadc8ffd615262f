import type {Browser} from 'playwright-core';
import type {Server} from 'node:http';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {installed, manifest, read} from './packed.js';
import {complaints, launch, serve} from './page.js';

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "require-trusted-types-for 'script'",
  "trusted-types lit-html 'allow-duplicates'"
].join('; ');

const integrity = JSON.parse(read('cdn/integrity.json')) as Readonly<Record<string, string>>;
const figure =
  '<story-figure src="/data/story.json" scene="positions">What stands here at first</story-figure>';
const classic = read('cdn/parallel-lines.classic.js');
/** The same script as if of another version. */
const older = classic.replaceAll(manifest.version, '0.0.9');

const page = (...scripts: readonly string[]) =>
  `<!doctype html><meta charset="utf-8"><title>A page</title><link rel="icon" href="data:,">${scripts.join('')}<p>Before</p>${figure}`;
const module = (file: string) =>
  `<script type="module" src="/cdn/${file}" integrity="${integrity[file]}"></script>`;
const script = (file: string) => `<script src="/cdn/${file}" integrity="${integrity[file] ?? ''}"></script>`;

const pages: Readonly<Record<string, string>> = {
  '/module.html': page(module('parallel-lines.js')),
  '/classic.html': page(script('parallel-lines.classic.js')),
  '/figure.html': page(module('story-figure.js')),
  '/twice.html': page(
    script('parallel-lines.classic.js'),
    module('parallel-lines.js'),
    module('story-figure.js')
  ),
  '/versions.html': page('<script src="/older.js"></script>', script('parallel-lines.classic.js')),
  '/changed.html': page(
    `<script src="/older.js" integrity="${integrity['parallel-lines.classic.js']}"></script>`
  ),
  '/older.js': older
};

let browser: Browser;
let site: {readonly server: Server; readonly address: string};
beforeAll(async () => {
  browser = await launch();
  site = await serve(installed, pages, {'Content-Security-Policy': policy});
});
afterAll(async () => {
  await browser.close();
  site.server.close();
});

describe('under a strict policy with Trusted Types', () => {
  it.each(['module', 'classic', 'figure'])(
    'the script %s draws a figure, and is who it says it is',
    async (name) => {
      const {heard, version, close} = await open(name);
      expect(heard).toEqual({errors: [], warnings: []});
      expect(version).toBe(`parallel-lines ${manifest.version}`);
      await close();
    }
  );

  it('opens the table where the code of the answers cannot be had', async () => {
    const tab = await browser.newPage();
    await tab.route('**/figure-answers-*.js', (route) => route.abort());
    await tab.goto(`${site.address}/figure.html`);
    await tab.locator('story-figure .target').first().click();
    await tab.locator('story-figure details[open] td').first().waitFor();
    expect(await tab.locator('story-figure summary:focus').count()).toBe(1);
    await tab.close();
  });

  it.each(['module', 'classic', 'figure'])(
    'the embed code that %s gives loads its script, and states its hash',
    async (name) => {
      const {tab, close} = await open(name);
      await tab.getByRole('button', {name: 'Embed code'}).click();
      const code = await tab.locator('story-figure textarea').inputValue();
      expect(code).toMatch(
        /^<script( type="module")? src="[^"]*\/cdn\/[\w.-]+\.js" integrity="sha384-[^"]+" crossorigin>/
      );
      expect(code).toContain(`<story-figure src="${site.address}/data/story.json" scene="positions">`);
      await close();
    }
  );

  it('the same version twice more is no news', async () => {
    const {heard, close} = await open('twice');
    expect(heard).toEqual({errors: [], warnings: []});
    await close();
  });

  it('of two versions the first draws, and the page is told once', async () => {
    const {heard, version, close} = await open('versions');
    expect(version).toBe('parallel-lines 0.0.9');
    expect(heard.errors).toEqual([]);
    expect(heard.warnings).toEqual([
      `<story-fact> was there already: 0.0.9 stays, ${manifest.version} is not used.`
    ]);
    await close();
  });

  it('a script that is not the one stated does not run', async () => {
    const tab = await browser.newPage();
    await tab.goto(`${site.address}/changed.html`);
    expect(await tab.evaluate(() => customElements.get('story-figure') === undefined)).toBe(true);
    expect(await tab.locator('story-figure').innerText()).toBe('What stands here at first');
    await tab.close();
  });
});

it('a figure alone requests its script, its kind and its story, all from the page’s own host; the rest on a touch', async () => {
  const tab = await browser.newPage();
  const asked: string[] = [];
  tab.on('request', (request) => asked.push(request.url()));
  await tab.goto(`${site.address}/figure.html`);
  const drawing = tab.locator('story-figure [part="drawing"]');
  await drawing.waitFor();
  const names = () => asked.map((url) => url.replace(/^.*\/|-[\w-]{8}(?=\.js)/g, '')).sort();
  const first = names();
  expect(asked.filter((url) => !url.startsWith(site.address) && !url.startsWith('data:'))).toEqual([]);
  expect(first).toEqual(
    expect.arrayContaining([
      'figure.html',
      'positions.js',
      'positions-shape.js',
      'story-figure.js',
      'story.json'
    ])
  );
  expect(
    first.filter(
      (name) =>
        !/^(figure\.html|data:.*|,|(drawing|live-figure|positions|positions-shape|read-dataset|words-alone)\.js|story.*)$/.test(
          name
        )
    )
  ).toEqual([]);
  await tab.locator('story-figure .target').first().click();
  await tab.locator('story-figure .popup').waitFor();
  expect(names().filter((name) => !first.includes(name))).toEqual(['figure-answers.js']);
  await tab.close();
});

async function open(name: string) {
  const tab = await browser.newPage();
  const heard = complaints(tab);
  await tab.goto(`${site.address}/${name}.html`);
  const drawing = tab.locator('story-figure [part="drawing"]');
  await drawing.waitFor();
  expect(await drawing.locator('rect').count()).toBeGreaterThan(3);
  const version = await tab
    .locator('story-figure')
    .evaluate(({shadowRoot}) => shadowRoot?.firstChild?.textContent);
  return {tab, heard, version, close: () => tab.close()};
}
