import type {Page} from '@playwright/test';
import {figureTag, openHost} from './embed.js';
import {sample} from './seed.js';
import {expect, test} from './test.js';

const after = '<p id="after">What follows.</p>';
const drawing = (page: Page) => page.locator('story-figure [part=drawing]');

/** How far a figure goes on under its own box, in px. */
function spill(page: Page): Promise<number> {
  return page.locator('story-figure').evaluate((figure) => {
    const frame = figure.shadowRoot?.querySelector('.alone');
    return (frame?.getBoundingClientRect().bottom ?? Infinity) - figure.getBoundingClientRect().bottom;
  });
}

for (const width of sample([300, 390, 1280], 2)) {
  for (const height of [120, 760]) {
    test(`a figure ${height} px high in a window ${width} px wide spills over nothing, and all of it can be reached`, async ({
      page
    }) => {
      await page.setViewportSize({width, height: 844});
      const css = `story-figure {display: block; block-size: ${height}px}`;
      await openHost(page, {body: figureTag({scene: 'pressure'}) + after, css});
      await expect(drawing(page)).toBeAttached();
      expect(await spill(page)).toBeLessThanOrEqual(0);
      await page.locator('story-figure summary').click();
      const code = page.getByRole('button', {name: 'Embed code'});
      await code.click();
      await expect(page.locator('story-figure textarea')).toBeInViewport();
      expect(await spill(page)).toBeLessThanOrEqual(0);
      const wide = await page.locator('story-figure .alone').evaluate((frame) => frame.scrollWidth);
      expect(wide).toBeLessThanOrEqual(width);
      await page.locator('#after').click();
    });
  }
}

test('a figure fills the least height that it is given, and grows where its words need more', async ({
  page
}) => {
  await page.setViewportSize({width: 390, height: 844});
  const css = 'story-figure {display: block; min-block-size: 1000px}';
  await openHost(page, {body: figureTag({scene: 'pressure'}) + after, css});
  await expect(drawing(page)).toBeVisible();
  const heights = () =>
    page.locator('story-figure').evaluate((figure) => {
      const boxes = [figure, ...(figure.shadowRoot?.querySelectorAll('.alone, .room') ?? [])];
      return boxes.map((each) => Math.round(each.getBoundingClientRect().height));
    });
  const [figure, frame, room = 0] = await heights();
  expect([figure, frame]).toEqual([1000, 1000]);
  expect(room).toBeGreaterThan(450);
  await page.locator('story-figure summary').click();
  await expect.poll(async () => (await heights())[0]).toBeGreaterThan(1000);
  expect(await spill(page)).toBeLessThanOrEqual(0);
});

test('on a phone the embed code comes into view', async ({page}) => {
  await page.setViewportSize({width: 390, height: 844});
  await openHost(page, {body: figureTag() + after});
  await expect(drawing(page)).toBeVisible();
  const button = page.getByRole('button', {name: 'Embed code'});
  await button.evaluate((element) => {
    element.scrollIntoView({block: 'end'});
  });
  await button.click();
  await expect(page.locator('story-figure textarea')).toBeInViewport({ratio: 1});
});
