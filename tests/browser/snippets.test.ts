import {example, figureTag, newsSite, open, openHost} from './embed.js';
import {story} from './story.js';
import {expect, test as base} from './test.js';

/** Chromium's console tells of a request that fails; one test is about that. */
const test = base.extend({
  complaints: async ({complaints}, use) => {
    await use(complaints);
    const others = complaints.filter((line) => !/Failed to load resource/.test(line));
    complaints.splice(0, complaints.length, ...others);
  }
});

/** A snippet as a page has it that loads the elements as these tests build them. */
const snippet = (name: string) => example(name).replace(/<script[^>]*><\/script>/, '');

test('the snippet of a figure shows it', async ({page}) => {
  await openHost(page, {body: snippet('figure.html')});
  await expect(page.locator('story-figure [part=drawing] .label').first()).toBeVisible();
});

test('the snippet of a figure that is drawn already shows it', async ({page}) => {
  const requests = await openHost(page, {body: snippet('drawn.html')});
  await expect(page.locator('story-figure [part=drawing] .label').first()).toBeVisible();
  expect(requests.filter((url) => /\/(drawing|positions)-[\w-]{8}\.js$/.test(url))).toEqual([]);
});

test('the snippet of a story tells it', async ({page}) => {
  await openHost(page, {body: snippet('story.html')});
  await expect(page.locator('story-scroll .opening h1')).toHaveText(story.title);
});

test('the snippet of a fact shows its value', async ({page}) => {
  await openHost(page, {body: snippet('fact.html')});
  await expect(page.locator('story-fact').getByRole('button')).toHaveText('2,000 km');
});

for (const [width, height] of [
  [390, 860],
  [1280, 760]
] as const) {
  test(`the sheet that keeps a height keeps it in a window ${width} px wide`, async ({page}) => {
    await page.setViewportSize({width, height: 844});
    await openHost(page, {body: figureTag({scene: 'pressure'}), css: example('height.css')});
    await expect(page.locator('story-figure [part=drawing]')).toBeVisible();
    expect((await page.locator('story-figure').boundingBox())?.height).toBe(height);
  });
}

test('the sheet that gives a figure other colours gives them', async ({page}) => {
  await openHost(page, {body: figureTag(), css: example('theme.css')});
  await expect(page.locator('story-figure [part=drawing] .label').first()).toBeVisible();
  const looks = await page.evaluate(() => {
    const root = document.querySelector('story-figure')?.shadowRoot;
    const [mark, title] = ['[part=drawing] .first.solid', '.title'].map((name) => root?.querySelector(name));
    return [mark && getComputedStyle(mark).fill, title && getComputedStyle(title).fontWeight];
  });
  expect(looks).toEqual(['rgb(0, 68, 136)', '600']);
});

test('the script that listens hears of a figure that fails, and its state can be styled', async ({page}) => {
  await openHost(page, {
    body: `<script type="module" src="/examples/events.js"></script>${figureTag()}`,
    css: 'story-figure:state(failed) {outline: 3px solid rgb(1, 2, 3)}',
    answer: (route) => route.fulfill({status: 404, headers: open, body: ''})
  });
  const figure = page.locator('story-figure');
  await expect(figure).toHaveAttribute('data-failed', 'no-story');
  expect(await figure.evaluate((element) => getComputedStyle(element).outlineColor)).toBe('rgb(1, 2, 3)');
});

test('properties of a figure show as its attributes', async ({page}) => {
  await openHost(page, {body: '<story-figure></story-figure>'});
  await page.evaluate(() => customElements.whenDefined('story-figure'));
  const before = await page.evaluate(() => document.querySelector('story-figure')?.outerHTML);
  expect(before).toBe('<story-figure></story-figure>');
  await page.evaluate((src) => {
    Object.assign(document.querySelector('story-figure') ?? {}, {src, scene: 'positions', step: 'one'});
  }, `${newsSite}/story.json`);
  await expect(page.locator('story-figure')).toHaveAttribute('step', 'one');
  await expect(page.locator('story-figure')).toHaveAttribute('scene', 'positions');
  await expect(page.locator('story-figure')).toHaveAttribute('src', `${newsSite}/story.json`);
});
