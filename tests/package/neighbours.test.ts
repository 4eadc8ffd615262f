import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {join} from 'node:path';
import {build} from 'vite';
import type {Browser} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {installed, read, root} from './packed.js';
import {complaints, launch, serve} from './page.js';

const story = read('data/story.json');
const integrity = JSON.parse(read('cdn/integrity.json')) as Readonly<Record<string, string>>;
const types = (allowed: string) => ({
  'Content-Security-Policy': `require-trusted-types-for 'script'; trusted-types ${allowed}`
});
const shell = (head: string, body: string) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>A page</title><link rel="icon" href="data:,">${head}${body}</html>`;
const figure = (src = '/story.json') =>
  `<story-figure src="${src}" scene="positions">What stands here at first</story-figure>`;
const ours = '<script type="module" src="/cdn/story-figure.js"></script>';

let browser: Browser;
let theirs: string;
const servers: Server[] = [];
beforeAll(async () => {
  [browser, theirs] = await Promise.all([launch(), otherMakers()]);
});
afterAll(async () => {
  await browser.close();
  for (const server of servers) server.close();
});

describe('beside elements of other makers, with a Lit of their own, under Trusted Types', () => {
  const script = '<script type="module" src="/theirs.js"></script>';
  const body = `<other-makers></other-makers>${figure()}`;

  it.each([
    ['ours first', ours + script],
    ['theirs first', script + ours]
  ])('both are drawn, %s', async (_, head) => {
    const {tab, heard} = await open(
      {'/page.html': shell(head, body), '/theirs.js': theirs, '/story.json': story},
      types("lit-html 'allow-duplicates'")
    );
    await tab.locator('story-figure [part="drawing"]').waitFor();
    expect(await tab.locator('other-makers b').innerText()).toBe('Drawn by others');
    const versions = await tab.evaluate(
      () => (window as unknown as {litHtmlVersions: readonly string[]}).litHtmlVersions.length
    );
    expect(versions).toBe(2);
    expect(heard).toEqual({errors: [], warnings: []});
    await tab.close();
  });

  it('a page that allows no second policy of one name shows what came first, and what stands in ours', async () => {
    const {tab, heard} = await open(
      {'/page.html': shell(script + ours, body), '/theirs.js': theirs, '/story.json': story},
      types('lit-html')
    );
    await expect.poll(() => heard.errors.join()).toMatch(/allow-duplicates|already exists|disallowed/);
    expect(await tab.locator('other-makers b').innerText()).toBe('Drawn by others');
    expect(await tab.locator('story-figure').innerText()).toBe('What stands here at first');
    await tab.close();
  });
});

describe('with an import map that states the hashes of integrity.json', () => {
  const listening =
    "<script>addEventListener('story-error', ({code}) => (document.documentElement.dataset.code = code))</script>";
  const positions = Object.keys(integrity).find((file) => /\/positions-(?!shape-)/.test(file)) ?? '';
  const map = (hashes: Readonly<Record<string, string>>) =>
    `<script type="importmap">${JSON.stringify({
      integrity: Object.fromEntries(Object.entries(hashes).map(([file, hash]) => [`/cdn/${file}`, hash]))
    })}</script>`;

  it('what a figure loads later is what it says it is', async () => {
    const {tab, heard} = await open({
      '/page.html': shell(map(integrity) + ours, figure()),
      '/story.json': story
    });
    await tab.locator('story-figure [part="drawing"]').waitFor();
    await tab.locator('story-figure .target').first().click();
    await tab.locator('story-figure .popup').waitFor();
    expect(heard).toEqual({errors: [], warnings: []});
    await tab.close();
  });

  it('a kind of scene that is another than stated does not run, and what stands there stays', async () => {
    const {tab} = await open({
      '/page.html': shell(map(integrity) + listening + ours, figure()),
      [`/cdn/${positions}`]: `${read(`cdn/${positions}`)};document.title = 'Taken over'`,
      '/story.json': story
    });
    await expect.poll(() => tab.locator('html').getAttribute('data-code')).toBe('no-scene');
    expect(await tab.locator('story-figure').innerText()).toBe('What stands here at first');
    expect(await tab.title()).toBe('A page');
    await tab.close();
  });
});

it('a story whose address leads on to another site is not shown', async () => {
  const elsewhere = await answering((url) => ({url, status: 200, headers: open_}));
  const site = await answering(() => ({
    url: '',
    status: 302,
    headers: {...open_, location: `${elsewhere.replace('127.0.0.1', 'localhost')}/story.json`}
  }));
  const {tab} = await open({'/page.html': shell(ours, figure(`${site}/story.json`))});
  await tab.getByRole('button', {name: 'Try again'}).waitFor();
  expect(await tab.locator('story-figure').innerText()).toContain('What stands here at first');
  await tab.close();
});

const open_ = {'access-control-allow-origin': '*'};

/** A site that gives the story to whoever is let through. */
async function answering(
  answer: (url: string) => {
    readonly url: string;
    readonly status: number;
    readonly headers: Readonly<Record<string, string>>;
  }
): Promise<string> {
  const server = createServer(({url = ''}, response) => {
    const {status, headers} = answer(url);
    response.writeHead(status, headers).end(status === 200 ? story : '');
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function open(pages: Readonly<Record<string, string>>, headers: Readonly<Record<string, string>> = {}) {
  const {server, address} = await serve(installed, pages, headers);
  servers.push(server);
  const tab = await browser.newPage();
  const heard = complaints(tab);
  await tab.goto(`${address}/page.html`);
  return {tab, heard};
}

/** Somebody else's element, in a bundle of its own. */
async function otherMakers(): Promise<string> {
  // As it is published: Vite takes the tests’ own environment for one of development.
  process.env.NODE_ENV = 'production';
  const name = join(root, 'theirs.js');
  const built = await build({
    configFile: false,
    root,
    logLevel: 'error',
    plugins: [
      {
        name: 'theirs',
        resolveId: (id) => (id === name ? id : null),
        load: (id) =>
          id === name
            ? `import {html, LitElement} from 'lit';
               customElements.define('other-makers', class extends LitElement {
                 render() { return html\`<b>Drawn by others</b>\`; }
               });`
            : null
      }
    ],
    build: {write: false, target: 'es2022', rolldownOptions: {input: name}}
  });
  const outputs = [built].flat().flatMap((each) => ('output' in each ? each.output : []));
  return outputs.map((each) => (each.type === 'chunk' ? each.code : '')).join('');
}
