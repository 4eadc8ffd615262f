import {expectRightPlace} from './oracle.js';
import {jumpTo, jumpToEnd, noteSteps, open, wheelThrough} from './reader.js';
import {long, sample} from './seed.js';
import {firstStep, lastStep, steps} from './story.js';
import {expect, test} from './test.js';

const sizes = [
  [320, 256],
  [390, 844],
  [1280, 400],
  [1440, 900],
  [1280, 2400]
] as const;

const wheeled = long ? sizes : sizes.filter(([width]) => width === 390 || width === 1440);

for (const [width, height] of wheeled) {
  test(`at ${width} by ${height} a turning wheel comes to every step in order, and back`, async ({page}) => {
    test.slow();
    await page.setViewportSize({width, height});
    await open(page);
    const notes = await noteSteps(page);
    await wheelThrough(page, 100);
    expect((await notes()).map(({step}) => step)).toEqual(steps);
    expect((await notes()).map(({index, previous}) => index - previous)).toEqual(steps.map(() => 1));
    if (!long) return;
    await wheelThrough(page, -100);
    expect((await notes()).slice(steps.length).map(({step}) => step)).toEqual([
      ...steps.slice(0, -1).reverse(),
      null
    ]);
  });
}

test('a fast wheel ends at the right step, and so does the way back', async ({page}) => {
  await open(page);
  await wheelThrough(page, 2500);
  expect(await expectRightPlace(page)).toBe(lastStep);
  await wheelThrough(page, -2500);
  expect(await expectRightPlace(page)).toBeNull();
});

for (const [width, height] of sample(sizes, 3)) {
  test(`at ${width} by ${height} every step can be reached, the first and the last as well`, async ({
    page
  }) => {
    test.slow();
    await page.setViewportSize({width, height});
    await open(page);
    const reached = new Set<string | null>();
    const end = await page.evaluate(() => document.documentElement.scrollHeight);
    const notes = await noteSteps(page);
    for (let y = 0; y < end; y += height / 5) {
      await jumpTo(page, y);
      reached.add(await expectRightPlace(page));
    }
    expect((await notes()).map(({step}) => step)).toEqual(steps);
    expect([...reached]).toEqual([null, ...steps]);
  });

  test(`at ${width} by ${height} a jump to the end and back shows the last step, then none`, async ({
    page
  }) => {
    await page.setViewportSize({width, height});
    await open(page);
    await jumpToEnd(page);
    expect(await expectRightPlace(page)).toBe(lastStep);
    await jumpTo(page, 0);
    const top = await expectRightPlace(page);
    // In a very tall window the first step may stand at the line from the start.
    expect([null, firstStep]).toContain(top);
  });
}
