import {expectRightPlace} from './oracle.js';
import {jumpToStep, open} from './reader.js';
import {middleStep, staged} from './story.js';
import {expect, test} from './test.js';

test('on paper the finished figures stand after their steps, and no stage', async ({page}) => {
  await open(page);
  await page.emulateMedia({media: 'print'});
  await expect(page.locator('.stage:visible')).toHaveCount(0);
  const figures = page.locator('figure.static');
  expect(await figures.count()).toBeGreaterThanOrEqual(staged.length);
  for (const figure of await figures.all()) {
    await expect(figure.locator('svg')).toBeVisible();
    await expect(figure.locator('figcaption')).toBeVisible();
  }
  for (const step of await page.locator('.step .card').all()) await expect(step).toBeVisible();
});

test('on paper no figure is cut off or lies over words', async ({page}) => {
  await page.setViewportSize({width: 718, height: 1000});
  await open(page);
  await page.emulateMedia({media: 'print'});
  const over = await page.evaluate(() => {
    const boxes = [...document.querySelectorAll('.card, .static svg, .static figcaption, .data, .ledger li')];
    const rects = boxes.map((element) => ({element, rect: element.getBoundingClientRect()}));
    const seen = rects.filter(({rect}) => rect.height > 0);
    return seen
      .filter(({element, rect}, i) => {
        const covered = seen
          .slice(i + 1)
          .some(
            (other) =>
              !element.contains(other.element) &&
              Math.min(rect.right, other.rect.right) - Math.max(rect.left, other.rect.left) > 1 &&
              Math.min(rect.bottom, other.rect.bottom) - Math.max(rect.top, other.rect.top) > 1
          );
        return rect.right > innerWidth + 0.5 || rect.left < -0.5 || covered;
      })
      .map(
        ({element}) =>
          `${element.localName}.${element.getAttribute('class') ?? ''} in ${element.closest('[id]')?.id ?? ''}`
      );
  });
  expect(over).toEqual([]);
});

test('printing from the middle of the story fails nowhere, and the story goes on after it', async ({
  page
}) => {
  await open(page, middleStep);
  const pdf = await page.pdf({format: 'A4'});
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  expect(pdf.length).toBeGreaterThan(50_000);
  await page.emulateMedia({media: 'screen'});
  await jumpToStep(page, middleStep);
  expect(await expectRightPlace(page)).toBe(middleStep);
});
