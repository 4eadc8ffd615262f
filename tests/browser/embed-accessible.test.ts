import {axe} from './axe.js';
import {figureTag, mapScene, openHost, src} from './embed.js';
import {stagedSteps} from './story.js';
import {expect, test} from './test.js';

/** A page that follows the system, and says so. */
const ground =
  ':root {color-scheme: light dark; background: Canvas} body {margin: 0; color: CanvasText; background: Canvas}';

for (const scheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in two embedded figures, an open answer and an open table, in ${scheme} colours`, async ({
    page
  }) => {
    await page.emulateMedia({colorScheme: scheme, reducedMotion: 'reduce'});
    await openHost(page, {
      body: `<main><h1>News</h1>${figureTag()}${figureTag({scene: mapScene})}</main>`,
      css: ground
    });
    const [first, second] = [page.locator('story-figure').first(), page.locator('story-figure').last()];
    await second.scrollIntoViewIfNeeded();
    await expect(second.locator('.story-drawing .land').first()).toBeAttached();
    await first.locator('summary').click();
    await expect(first.locator('table')).toBeVisible();
    await first.locator('.target').first().click();
    await expect(first.locator('.popup')).toBeVisible();
    expect(await axe(page, 'figures')).toEqual([]);
  });
}

test('axe finds nothing wrong in an embedded story, shown a step at a time', async ({page}) => {
  await page.emulateMedia({reducedMotion: 'reduce'});
  await openHost(page, {
    body: `<main><h1>News</h1><story-scroll src="${src}" mode="steps"></story-scroll></main>`,
    css: ground
  });
  await expect(page.locator('story-scroll .opening h1')).toBeVisible();
  await page.evaluate((step) => document.querySelector('story-scroll')?.goTo(step), stagedSteps[3] ?? '');
  const figure = page.locator('.chapter:not([data-away]) story-figure [part=drawing] .label').first();
  await expect(figure).toBeVisible();
  // Of words in drawings axe cannot tell the ground: contrast.test.ts computes it.
  const found = await axe(page, 'story', [
    {fromShadowDom: ['story-scroll', '.chapter:not([data-away])']},
    {fromShadowDom: ['story-scroll', 'story-scroll', '[part=controls]']}
  ]);
  expect(found.filter((line) => !/left open: color-contrast/.test(line))).toEqual([]);
});
