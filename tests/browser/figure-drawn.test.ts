import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Page} from '@playwright/test';
import {seeds} from '../untrusted.js';
import {figureTag, heard, open, openHost, scene, steps, storySite} from './embed.js';
import {root, story} from './story.js';
import {expect, test as base} from './test.js';

/** Chromium's console tells of a request that fails; one test is about that. */
const test = base.extend({
  complaints: async ({complaints}, use) => {
    await use(complaints);
    const others = complaints.filter((line) => !/Failed to load resource/.test(line));
    complaints.splice(0, complaints.length, ...others);
  }
});

const figures = `${storySite}/data/figures`;
const file = `${figures}/${scene}.json`;
const labels = (page: Page) => page.locator('story-figure .story-drawing .label');
/** What draws, of all that a page has asked for; and outlines. */
const drawers = (requests: readonly string[]) =>
  requests.filter((url) =>
    /\/(drawing|geography|clock|network|positions|pressure|ranges|routes)-\w{8}\.js$|region\.json$/.test(url)
  );

for (const {id, title} of story.scenes) {
  test(`a figure of ${id} from its own file stands without the code of its kind, and says whose it is`, async ({
    page
  }) => {
    const src = `${figures}/${id}.json`;
    const requests = await openHost(page, {body: figureTag({src, scene: id})});
    await expect(labels(page).first()).toBeVisible();
    const figure = page.locator('story-figure');
    await expect(figure.locator('.title')).toHaveText(title);
    await expect(figure.locator('.about')).toContainText('not independently checked');
    await expect(figure.locator('.about a').last()).toHaveAttribute('href', `${storySite}/`);
    expect(requests.filter((url) => url.startsWith(storySite))).toEqual([src]);
    expect(drawers(requests)).toEqual([]);
    expect(await heard(page)).toEqual(['story-ready']);
  });
}

test('a figure from its own file has the marks, the answers and the data of one from the whole story', async ({
  page
}) => {
  await openHost(page, {body: figureTag({src: file}) + figureTag()});
  const figure = page.locator('story-figure');
  for (const i of [0, 1]) await expect(figure.nth(i).locator('.story-drawing .label').first()).toBeVisible();
  const facts = async (i: number) =>
    figure
      .nth(i)
      .locator('.target')
      .evaluateAll((all) => all.map((each) => each.ariaLabel).sort());
  expect((await facts(0)).length).toBeGreaterThan(5);
  expect(await facts(0)).toEqual(await facts(1));
  const table = (i: number) => figure.nth(i).locator('table').textContent();
  expect(await table(0)).toBe(await table(1));
  const heardOf = (i: number) => figure.nth(i).locator('figcaption .heard').textContent();
  expect(await heardOf(0)).toBe(await heardOf(1));
});

test('in a drawing that is enlarged a pointer meets what it points at', async ({page}) => {
  await page.setViewportSize({width: 640, height: 900});
  await openHost(page, {body: figureTag({src: file})});
  const target = page.locator('story-figure .target').last();
  await target.scrollIntoViewIfNeeded();
  const box = await target.boundingBox();
  const drawing = page.locator('story-figure .story-drawing');
  expect(
    await drawing.evaluate((svg: SVGSVGElement) => svg.clientWidth / svg.viewBox.baseVal.width)
  ).toBeGreaterThan(1);
  expect(box).not.toBeNull();
  await page.mouse.click(box!.x + box!.width / 2, box!.y + box!.height / 2);
  await expect(page.getByRole('dialog')).toBeVisible();
  await expect(target).toHaveAttribute('aria-expanded', 'true');
});

for (const [change, deed] of [
  [
    'shows another step',
    (page: Page) =>
      page
        .locator('story-figure')
        .evaluate((figure, step) => figure.setAttribute('step', step), steps[0] ?? '')
  ],
  ['is made wider than all drawings', (page: Page) => page.setViewportSize({width: 1800, height: 900})],
  [
    'has words spaced wider',
    (page: Page) => page.addStyleTag({content: 'story-figure {--story-sans: "DejaVu Sans Mono", monospace}'})
  ]
] as const) {
  test(`a figure from its own file that ${change} is drawn by its kind, and stands all the while`, async ({
    page
  }) => {
    await page.setViewportSize({width: 390, height: 844});
    const requests = await openHost(page, {body: figureTag({src: file})});
    await expect(labels(page).first()).toBeVisible();
    await deed(page);
    await expect.poll(() => drawers(requests).length).toBeGreaterThan(0);
    await expect(labels(page).first()).toBeVisible();
    expect(await heard(page)).toEqual(['story-ready']);
  });
}

test('a figure whose drawings cannot be shown is drawn by its kind', async ({page}) => {
  const text = readFileSync(join(root, `dist/data/figures/${scene}.json`), 'utf8');
  const body = text.replaceAll('"anchor":"start"', '"anchor":"left"');
  const requests = await openHost(page, {
    body: figureTag({src: file}),
    answer: (route) => route.fulfill({headers: open, contentType: 'application/json', body})
  });
  await expect(labels(page).first()).toBeVisible();
  expect(drawers(requests).length).toBeGreaterThan(0);
});

test('hostile words in a drawing stay words', async ({page}) => {
  const text = readFileSync(join(root, `dist/data/figures/${scene}.json`), 'utf8');
  const {drawings, ...rest} = JSON.parse(text) as {drawings: object};
  const [seed = ''] = seeds;
  const poisoned = JSON.parse(JSON.stringify(drawings), (key, value: unknown) =>
    key === 'lines' ? [seed] : key === 'words' || key === 'caption' ? seed : value
  ) as object;
  const body = JSON.stringify({...rest, drawings: poisoned});
  await openHost(page, {
    body: figureTag({src: file}),
    answer: (route) => route.fulfill({headers: open, contentType: 'application/json', body})
  });
  await expect(labels(page).first()).toHaveText(seed);
  const strange = page.locator(
    'story-figure :is(img, script, iframe, math, object, a:not([href^="https:"]))'
  );
  await expect(strange).toHaveCount(0);
  expect(await page.evaluate(() => 'pwned' in window)).toBe(false);
});

test('a drawing stays when what would draw another step cannot be had, and the page hears so', async ({
  page
}) => {
  await openHost(page, {body: figureTag({src: file})});
  await expect(labels(page).first()).toBeVisible();
  await page.route(/\/positions-\w{8}\.js$/, (route) => route.abort());
  await page
    .locator('story-figure')
    .evaluate((figure, step) => figure.setAttribute('step', step), steps[0] ?? '');
  await expect.poll(() => heard(page)).toEqual(['story-ready', 'story-error no-scene']);
  await expect(labels(page).first()).toBeVisible();
});
