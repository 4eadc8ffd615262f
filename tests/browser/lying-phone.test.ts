import {open} from './reader.js';
import {sample} from './seed.js';
import {stagedSteps} from './story.js';
import {expect, test} from './test.js';

for (const [width, height] of [
  [667, 375],
  [844, 390],
  [932, 430]
] as const) {
  test(`on a phone that lies, ${width} by ${height}, the title and the dek stand in the first window`, async ({
    page
  }) => {
    await page.setViewportSize({width, height});
    await open(page);
    for (const part of ['.opening h1', '.opening .dek'])
      await expect(page.locator(part)).toBeInViewport({ratio: 0.98});
  });

  test(`on a phone that lies, ${width} by ${height}, a step’s figure stands beside its words, hardly larger than the window`, async ({
    page
  }) => {
    await page.setViewportSize({width, height});
    await open(page);
    for (const step of sample(stagedSteps, 3)) {
      const card = await page.locator(`#${step} .card`).boundingBox();
      const drawing = await page.locator(`#${step} .static > :visible`).first().boundingBox();
      if (!card || !drawing) throw new Error(`${step} is not there`);
      expect(card.x + card.width, step).toBeLessThan(drawing.x);
      expect(drawing.x + drawing.width, step).toBeLessThanOrEqual(width);
      expect(Math.abs(card.y - drawing.y), step).toBeLessThan(2);
      expect(drawing.height, step).toBeLessThanOrEqual(360);
    }
  });
}
