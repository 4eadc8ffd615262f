import {expectRightPlace} from './oracle.js';
import {frames, jumpTo, jumpToStep, open} from './reader.js';
import {long} from './seed.js';
import {steps} from './story.js';
import {expect, test} from './test.js';

for (const [width, height] of [
  [390, 844],
  [1280, 800],
  [1280, 400]
] as const) {
  test(`at ${width} by ${height} the active step is the one at the line, all the way down`, async ({
    page
  }) => {
    await page.setViewportSize({width, height});
    await open(page);
    const end = await page.evaluate(() => document.documentElement.scrollHeight - innerHeight);
    const count = long ? 400 : 60;
    for (let i = 0; i <= count; i++) {
      await jumpTo(page, (end * i) / count);
      await expectRightPlace(page);
    }
  });
}

test('the reader’s progress through the story runs from 0 to 1', async ({page}) => {
  await open(page);
  const progress = () =>
    page.evaluate(() =>
      Number(document.querySelector('story-scroll')?.style.getPropertyValue('--story-progress') ?? 0)
    );
  const end = await page.evaluate(() => document.documentElement.scrollHeight);
  let before = await progress();
  expect(before).toBe(0);
  for (let i = 1; i <= 30; i++) {
    await jumpTo(page, (end * i) / 30);
    await frames(page, 3);
    const now = await progress();
    expect(now).toBeGreaterThanOrEqual(before);
    before = now;
  }
  expect(before).toBe(1);
});

test('a mark on each line runs from the window’s top to its foot with the reader', async ({page}) => {
  await page.setViewportSize({width: 390, height: 844});
  await open(page);
  const marks = () =>
    page
      .locator('story-scroll .reader')
      .evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().top)));
  expect(await marks()).toEqual([108, 108]);
  await jumpToStep(page, steps.at(-1) ?? '');
  await frames(page, 3);
  expect((await marks()).map((top) => top > 700 && top < 844)).toEqual([true, true]);
});
