import type {Page} from '@playwright/test';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {giveSite, open, openHost, src} from './embed.js';
import {hideTab, othersIn} from './host-page.js';
import {frames} from './reader.js';
import {root, stagedSteps} from './story.js';
import {expect, test} from './test.js';

const tag = `<story-scroll src="${src}"><p class="fallback">A story.</p></story-scroll>`;
const place =
  'html, body {display: block; margin: 0; padding: 0} main, .parent, story-scroll {display: block; margin: 0; padding: 0} head, style, script {display: none}';
const step = stagedSteps[3] ?? '';

/** What pages do to all that stands in them, or around it. */
const sheets: Readonly<Record<string, string>> = {
  'unsets everything': '* {all: unset}',
  'has rules for all drawings and paragraphs':
    'svg {width: 100% !important; max-height: 10px; fill: red !important} p, a, h1, h2, button {color: red !important; font-size: 40px !important} [hidden] {display: block !important} * {box-sizing: content-box; transition: all 1s !important}',
  'has small roots, runs right to left, and shouts':
    'html {font-size: 62.5%; direction: rtl; text-align: right} body {font: italic 900 30px/0 monospace; letter-spacing: 1em; text-transform: uppercase; text-indent: 4em; white-space: pre}',
  'moves its parts by transforms': '.parent {transform: translateX(1px) translateX(-1px)}'
};

test.describe('a whole story looks as in a plain page, whose style', () => {
  for (const [what, css] of Object.entries(sheets)) {
    test(what, async ({page}) => {
      await page.emulateMedia({reducedMotion: 'reduce'});
      const plain = await shot(page, '');
      await page.unrouteAll();
      const hostile = await shot(page, css);
      expect(await othersIn(page, plain, hostile)).toBeLessThan(0.005);
    });
  }
});

test('the comparison of stories sees another colour', async ({page}) => {
  await page.emulateMedia({reducedMotion: 'reduce'});
  const plain = await shot(page, '');
  await page.unrouteAll();
  const red = await shot(page, 'story-scroll {--story-paper: red}');
  expect(await othersIn(page, plain, red)).toBeGreaterThan(0.005);
});

test('a whole story follows its page’s own light or dark, not the system’s', async ({page}) => {
  await page.emulateMedia({colorScheme: 'dark'});
  await openHost(page, {body: tag});
  await expect(page.locator('story-scroll .opening h1')).toBeVisible();
  const ink = () =>
    page.locator('story-scroll .opening h1').evaluate((title) => getComputedStyle(title).color);
  const light = await ink();
  await page.addStyleTag({content: ':root {color-scheme: light dark}'});
  expect([light, await ink()]).toEqual(['rgb(29, 26, 23)', 'rgb(238, 231, 219)']);
});

test('a whole story in a tab that is hidden while it loads is told, and drawn when the tab is shown', async ({
  page
}) => {
  await page.addInitScript(hideTab);
  await openHost(page, {body: tag});
  await page.evaluate(() => customElements.whenDefined('story-scroll'));
  await page.evaluate(() => {
    (window as unknown as {show: () => void}).show();
  });
  await expect(page.locator('story-scroll .opening h1')).toBeVisible();
  await at(page);
});

test('a story that runs right to left is told so in a page that does not, and nothing of it is wider', async ({
  page
}) => {
  const text = readFileSync(join(root, 'dist/data/story.json'), 'utf8');
  const mirrored = JSON.stringify({...(JSON.parse(text) as object), dir: 'rtl', language: 'he'});
  await openHost(page, {
    body: tag,
    css: place,
    answer: (route) =>
      route.request().url() === src
        ? route.fulfill({headers: open, contentType: 'application/json', body: mirrored})
        : giveSite(route)
  });
  await at(page);
  const told = await page.locator('story-scroll .told').evaluate((element) => ({
    dir: getComputedStyle(element).direction,
    language: element.getAttribute('lang'),
    over: document.documentElement.scrollWidth - document.documentElement.clientWidth
  }));
  expect(told).toEqual({dir: 'rtl', language: 'he', over: 0});
});

/** Brings the story to a step, and waits until its figure is drawn. */
async function at(page: Page): Promise<void> {
  await expect(page.locator('story-scroll .opening h1')).toBeVisible();
  await page.evaluate((step) => document.querySelector('story-scroll')?.goTo(step), step);
  await expect.poll(() => page.evaluate(() => document.querySelector('story-scroll')?.activeStep)).toBe(step);
  const drawn = page.locator('story-scroll .chapter:not([data-away]) [part=drawing] .label').first();
  await expect(drawn).toBeInViewport();
}

/** What a reader sees of the story at a step. */
async function shot(page: Page, css: string): Promise<Buffer> {
  await openHost(page, {body: `<main><div class="parent">${tag}</div></main>`, css: `${css} ${place}`});
  await at(page);
  await page.mouse.move(0, 0);
  await frames(page, 3);
  return page.screenshot();
}
