import {axe} from './axe.js';
import {figureTag, giveSite, mapScene, newsSite, open, openHost, src, storySite} from './embed.js';
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

  test(`axe finds nothing in figures that cannot be had, as they say so and while they try again, in ${scheme} colours`, async ({
    page
  }) => {
    await page.emulateMedia({colorScheme: scheme, reducedMotion: 'reduce'});
    const none = `${storySite}/none.json`;
    let isHeld = false;
    await openHost(page, {
      body: `<main><h1>News</h1>${figureTag({src: none})}${figureTag()}</main>`,
      css: ground,
      answer: async (route) => {
        if (!route.request().url().endsWith('none.json')) return giveSite(route);
        if (isHeld) return;
        // What is not there is said by the console as well; what is no story is not.
        await route.fulfill({headers: open, body: '{}'});
      }
    });
    await expect(page.locator('story-figure .story-drawing .label').first()).toBeVisible();
    // One stands with its fallback, one with the drawing that it had.
    await page
      .locator('story-figure')
      .last()
      .evaluate((figure, none) => {
        figure.setAttribute('src', none);
      }, none);
    const failures = page.locator('story-figure .failure:not([role])');
    await expect(failures).toHaveCount(2);
    expect(await axe(page, 'failed figures')).toEqual([]);
    isHeld = true;
    await page.getByRole('button', {name: 'Try again'}).first().click();
    await expect(failures.first()).toContainText('Trying again…');
    expect(await axe(page, 'a figure that is tried again')).toEqual([]);
  });

  test(`axe finds nothing in a figure’s menu and what it says, in ${scheme} colours`, async ({
    page,
    context
  }) => {
    await page.emulateMedia({colorScheme: scheme, reducedMotion: 'reduce'});
    await context.grantPermissions(['clipboard-write']);
    await openHost(page, {body: `<main><h1>News</h1>${figureTag()}</main>`, css: ground});
    await expect(page.locator('story-figure .story-drawing .label').first()).toBeVisible();
    const status = page.locator('story-figure .menu ~ [role=status]');
    await page.getByRole('button', {name: 'Embed code'}).click();
    await expect(status).toHaveText('Embed code copied');
    expect(await axe(page, 'the embed code')).toEqual([]);
    await page.route(`${newsSite}/embed/**`, (route) =>
      route.fulfill({contentType: 'text/javascript', body: 'export const nothing = 0;'})
    );
    await page.getByRole('button', {name: 'Data (CSV)'}).click();
    await expect(status).toHaveText('This could not be loaded. If it fails again, reload the page.');
    expect(await axe(page, 'the menu, when it fails')).toEqual([]);
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
