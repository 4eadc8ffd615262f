import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Page} from '@playwright/test';
import {figureTag, giveSite, heard, mapScene, openHost, scene, src, steps, storySite} from './embed.js';
import {root, story} from './story.js';
import {expect, test} from './test.js';

const title = story.scenes.find(({id}) => id === scene)?.title ?? '';
const drawing = (page: Page) => page.locator('story-figure .story-drawing .label').first();

test('a figure in another page draws its scene and says whose it is', async ({page}) => {
  await openHost(page, {body: figureTag()});
  await expect(drawing(page)).toBeVisible();
  const figure = page.locator('story-figure');
  await expect(figure.locator('.title')).toHaveText(title);
  await expect(figure.locator('.about')).toContainText('Who says so:');
  await expect(figure.locator('.about')).toContainText('not independently checked');
  await expect(figure.locator('.about a').last()).toHaveAttribute('href', `${storySite}/`);
  await expect(page.locator('.fallback')).toBeHidden();
  expect(await heard(page)).toEqual(['story-ready']);
});

test('a figure without a step shows its scene’s summary, and a caption only where that holds', async ({
  page
}) => {
  const {id, summary = '', caption} = story.scenes.find(({kind}) => kind === 'ranges')!;
  const own = story.chapters.filter((chapter) => chapter.scene === id).flatMap(({steps}) => steps);
  const tags = ['', summary, own.at(-1)?.id ?? ''].map((step) => figureTag({scene: id, step}));
  await openHost(page, {body: tags.join('')});
  const figure = page.locator('story-figure');
  const words = (i: number) => figure.nth(i).locator('.heard').first().textContent();
  for (const i of [0, 1, 2])
    await expect(figure.nth(i).locator('.story-drawing .label').first()).toBeVisible();
  expect(await words(0)).toBe(await words(1));
  expect(await words(0)).not.toBe(await words(2));
  for (const i of [0, 1]) await expect(figure.nth(i).locator('.caption')).toHaveText(caption);
  await expect(figure.nth(2).locator('.caption')).toHaveCount(0);
});

test('figures of one story ask for it once, without cookies, and for nothing of anybody else', async ({
  page,
  context
}) => {
  await context.addCookies([{name: 'reader', value: '1', url: storySite}]);
  const headers: Record<string, string>[] = [];
  const requests = await openHost(page, {
    body: figureTag() + figureTag({step: steps[0] ?? ''}),
    answer: async (route, request) => {
      headers.push(await request.allHeaders());
      await giveSite(route);
    }
  });
  await expect(page.locator('story-figure .story-drawing')).toHaveCount(2);
  expect(requests.filter((url) => !url.startsWith('https://news.example/'))).toEqual([src]);
  expect(headers.map(({cookie, referer}) => ({cookie, referer}))).toEqual([{}]);
  expect(await page.evaluate(() => [document.cookie, localStorage.length, sessionStorage.length])).toEqual([
    '',
    0,
    0
  ]);
});

test('a map in another page gets its outlines from the story’s site', async ({page}) => {
  const requests = await openHost(page, {body: figureTag({scene: mapScene})});
  await expect(page.locator('story-figure .story-drawing .land').first()).toBeAttached();
  expect(requests.filter((url) => url.startsWith(storySite))).toEqual([src, `${storySite}/data/region.json`]);
});

test('attributes and properties of a figure are one, also those that were set before it was defined', async ({
  page
}) => {
  let load = (): void => undefined;
  const script = new Promise<void>((resolve) => (load = resolve));
  await openHost(page, {body: '<story-figure></story-figure>', script});
  await page.locator('story-figure').waitFor({state: 'attached'});
  await page.evaluate(
    ([src, scene, step]) => {
      Object.assign(document.querySelector('story-figure') ?? {}, {src, scene, step});
    },
    [src, scene, steps[0]] as const
  );
  load();
  await expect(drawing(page)).toBeVisible();
  const words = () => page.locator('story-figure .heard').first().textContent();
  const before = await words();
  await page.locator('story-figure').evaluate(
    (figure, step) => {
      figure.setAttribute('step', step);
    },
    steps.at(-1) ?? ''
  );
  await expect.poll(words).not.toBe(before);
  expect(await page.evaluate(() => document.querySelector('story-figure')?.step)).toBe(steps.at(-1));
});

test('a hidden figure is not shown, and is drawn when it is', async ({page}) => {
  await openHost(page, {body: figureTag({hidden: ''}), css: '[hidden] {display: block}'});
  await page.evaluate(() => customElements.whenDefined('story-figure'));
  await expect(page.locator('story-figure')).toBeHidden();
  await page.evaluate(() => {
    document.querySelector('story-figure')?.removeAttribute('hidden');
  });
  await expect(drawing(page)).toBeVisible();
});

test('a figure’s answer leads to the ledger on the story’s own page', async ({page}) => {
  await openHost(page, {body: figureTag()});
  await page.locator('story-figure .target').first().click();
  const link = page.locator('story-figure .popup-foot a');
  await expect(link).toHaveAttribute('href', new RegExp(`^${storySite}/#fact-[a-z-]+$`));
});

test('a figure gives away its data, as the site has them', async ({page}) => {
  await openHost(page, {body: figureTag()});
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', {name: 'Data (CSV)'}).click()
  ]);
  expect(file.suggestedFilename()).toBe(`${scene}.csv`);
  expect(readFileSync(await file.path(), 'utf8')).toBe(
    readFileSync(join(root, `dist/data/${scene}.csv`), 'utf8')
  );
});

test('a figure’s picture is painted without a style sheet, and says whose it is', async ({page}) => {
  await openHost(page, {body: figureTag()});
  await expect(drawing(page)).toBeVisible();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', {name: 'Picture (SVG)'}).click()
  ]);
  const svg = readFileSync(await file.path(), 'utf8');
  expect(svg).not.toMatch(/var\(|class=|style=|data-/);
  for (const words of [title, 'not independently checked', 'toutiao.com', `${storySite}/`]) {
    expect(svg.replace(/<\/tspan><tspan[^>]*>/g, ' ')).toContain(words);
  }
  expect(svg).toContain('fill="rgb(85, 60, 139)"');
});

test('a figure’s embed code is a figure that works', async ({page}) => {
  await openHost(page, {body: figureTag({step: steps[0] ?? ''})});
  await page.getByRole('button', {name: 'Embed code'}).click();
  const code = await page.locator('story-figure textarea').inputValue();
  expect(code).toBe(
    `<story-figure src="${src}" scene="${scene}" step="${steps[0]}"><a href="${storySite}/">${story.title}</a></story-figure>`
  );
});

test('the embed code of a figure loads the elements as its page does', async ({page}) => {
  await openHost(page, {
    body: `<script type="module" src="/cdn/story-figure.js"></script>${figureTag({step: steps[0] ?? ''})}`
  });
  await page.getByRole('button', {name: 'Embed code'}).click();
  const code = await page.locator('story-figure textarea').inputValue();
  expect(code.split('\n')[0]).toBe(
    '<script type="module" src="https://news.example/cdn/story-figure.js"></script>'
  );
});
