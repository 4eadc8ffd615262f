import type {Page} from '@playwright/test';
import {expectRightPlace} from './oracle.js';
import {awake, frames, jumpTo, jumpToEnd, jumpToStep, noteSteps, open} from './reader.js';
import {pick, sample} from './seed.js';
import {lastStep, middleStep, steps, story} from './story.js';
import {expect, test} from './test.js';

// Scrollama 3.2 fails at each of these by itself; the story must not.

test('a jump while the main thread is busy for 800 ms ends at the right step', async ({page}) => {
  await open(page);
  for (const step of sample(steps, 4)) {
    await page.evaluate((step) => {
      document.getElementById(step)?.scrollIntoView({block: 'start', behavior: 'instant'});
      const until = performance.now() + 800;
      while (performance.now() < until);
    }, step);
    expect(await expectRightPlace(page)).toBe(step);
  }
});

test('a jump past steps comes to the step at its end, down and up', async ({page}) => {
  await open(page);
  for (const step of [lastStep, steps[1], steps.at(-2), middleStep].filter((id) => id !== undefined)) {
    await jumpToStep(page, step);
    expect(await expectRightPlace(page)).toBe(step);
  }
  await jumpTo(page, 0);
  expect(await expectRightPlace(page)).toBeNull();
});

test('between two steps no frame is painted without an active one, or with two', async ({page}) => {
  test.slow();
  await open(page, steps[0]);
  await expectRightPlace(page);
  await page.evaluate(() => {
    const counts: number[] = [];
    Object.assign(window, {counts});
    const count = () => {
      counts.push(document.querySelectorAll('[data-active]').length);
      requestAnimationFrame(count);
    };
    count();
  });
  for (const step of [...steps, ...[...steps].reverse()]) {
    await jumpToStep(page, step);
    await expectRightPlace(page);
  }
  const counts = await page.evaluate(() => (window as unknown as {counts: number[]}).counts);
  expect(new Set(counts)).toEqual(new Set([1]));
});

test('the place stays right when a step above grows by 500 px', async ({page}) => {
  await open(page, middleStep);
  await page.evaluate((step) => {
    // Without the browser's own anchoring everything under the new words moves down.
    document.documentElement.style.overflowAnchor = 'none';
    const before = document.getElementById(step)?.previousElementSibling;
    const words = document.createElement('p');
    words.textContent = 'New words. '.repeat(20);
    words.style.blockSize = '500px';
    before?.append(words);
  }, middleStep);
  expect(await expectRightPlace(page)).not.toBe(middleStep);
  await jumpToStep(page, middleStep);
  expect(await expectRightPlace(page)).toBe(middleStep);
});

test('the place stays right when the browser keeps the reader at it while a step above grows', async ({
  page
}) => {
  await open(page, middleStep);
  await page.evaluate(() => {
    const words = document.createElement('p');
    words.textContent = 'New words. '.repeat(400);
    document.querySelector('.opening')?.append(words);
  });
  await frames(page, 2);
  await expectRightPlace(page);
});

for (const {width, height} of [
  {width: 390, height: 844},
  {width: 1280, height: 800}
]) {
  test(`the place stays right when a ${width} px wide window grows and shrinks by 100 px`, async ({page}) => {
    await page.setViewportSize({width, height});
    await open(page);
    for (const step of sample(steps, 4)) {
      await jumpToStep(page, step, -50);
      await expectRightPlace(page);
      await page.setViewportSize({width, height: height + 100});
      await expectRightPlace(page);
      await page.setViewportSize({width, height});
      await expectRightPlace(page);
    }
  });
}

const gaps: readonly (readonly [string, (page: Page) => Promise<void>])[] = [
  ['just before a step', (page) => jumpToStep(page, middleStep, -20)],
  ['between two steps of a chapter without a stage', (page) => jumpToStep(page, textStep(), -20)],
  ['between two chapters', (page) => jumpToStep(page, story.chapters[3]?.steps[0]?.id ?? lastStep, -4)],
  ['before the first step', (page) => jumpTo(page, 40)],
  [
    'in the ledger, past the last step',
    (page) => page.evaluate(() => document.getElementById('ledger')?.scrollIntoView({behavior: 'instant'}))
  ],
  ['at the very end', jumpToEnd]
];

for (const [where, go] of pick(gaps, 3)) {
  test(`a reload ${where} finds the reader where they were`, async ({page}) => {
    await open(page);
    await go(page);
    const step = await expectRightPlace(page);
    const y = await page.evaluate(() => scrollY);
    await page.reload();
    await awake(page);
    expect(await expectRightPlace(page)).toBe(step);
    expect(Math.abs((await page.evaluate(() => scrollY)) - y)).toBeLessThanOrEqual(1);
  });
}

test('a story that leaves the page and comes back follows the reader again, once', async ({page}) => {
  await open(page, middleStep);
  await expectRightPlace(page);
  await page.evaluate(() => {
    const element = document.querySelector('story-scroll');
    const {parentNode, nextSibling} = element ?? {};
    for (let i = 0; i < 3; i++) {
      element?.remove();
      if (element) parentNode?.insertBefore(element, nextSibling ?? null);
    }
  });
  await expectRightPlace(page);
  await expectOneEventPerStep(page);
});

test('a story that is moved in the page follows the reader again, once', async ({page}) => {
  await open(page);
  await page.evaluate(() => {
    const host = document.createElement('div');
    const element = document.querySelector('story-scroll');
    element?.before(host);
    if (element) host.append(element);
  });
  await expectRightPlace(page);
  await expectOneEventPerStep(page);
});

test('a story that is taken out of the page says nothing more, and leaves nothing of scrollama behind', async ({
  page
}) => {
  await open(page, middleStep);
  await expectRightPlace(page);
  const left = await page.evaluate(async () => {
    const element = document.querySelector('story-scroll');
    const events: unknown[] = [];
    element?.addEventListener('story-step', (event) => events.push(event.step));
    element?.remove();
    scrollTo({top: 100, behavior: 'instant'});
    for (let i = 0; i < 5; i++) await new Promise(requestAnimationFrame);
    const attributes = [...(element?.querySelectorAll('*') ?? [])].flatMap((each) =>
      each.getAttributeNames()
    );
    return {events, attributes: attributes.filter((name) => name.startsWith('data-scrollama'))};
  });
  expect(left).toEqual({events: [], attributes: []});
});

test('a step of no height does no harm', async ({page}) => {
  await page.addInitScript((step) => {
    const flatten = () => {
      const element = document.getElementById(step);
      if (!element) return;
      const {style} = element;
      for (const name of ['block-size', 'min-block-size', 'padding', 'margin', 'border'])
        style.setProperty(name, '0', 'important');
      style.overflow = 'clip';
    };
    document.addEventListener('readystatechange', flatten, {once: true});
  }, middleStep);
  await open(page);
  expect(await page.evaluate((step) => document.getElementById(step)?.offsetHeight, middleStep)).toBe(0);
  const before = steps[steps.indexOf(middleStep) - 1] ?? lastStep;
  const after = steps[steps.indexOf(middleStep) + 1] ?? lastStep;
  for (const step of [before, after, lastStep, before, after]) {
    await jumpToStep(page, step);
    expect(await expectRightPlace(page)).toBe(step);
  }
});

/** The second step of the first chapter without a stage. */
function textStep(): string {
  const chapter = story.chapters.find(({scene, steps}) => scene === undefined && steps.length > 1);
  return chapter?.steps[1]?.id ?? lastStep;
}

async function expectOneEventPerStep(page: Page): Promise<void> {
  await jumpToStep(page, lastStep);
  await expectRightPlace(page);
  const notes = await noteSteps(page);
  const visited = sample(steps.slice(0, -1), 6);
  for (const step of visited) {
    await jumpToStep(page, step);
    expect(await expectRightPlace(page)).toBe(step);
  }
  expect((await notes()).map(({step}) => step)).toEqual(visited);
}
