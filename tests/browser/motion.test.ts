import type {Page} from '@playwright/test';
import {settledDrawings, type Drawing} from './drawing.js';
import {expectRightPlace} from './oracle.js';
import {frames, jumpToStep, open} from './reader.js';
import {sample} from './seed.js';
import {stagedSteps} from './story.js';
import {expect, test} from './test.js';

const visited = sample(stagedSteps, 6);
/** Two steps in a row of one stage. */
const pair = stagedSteps.slice(3, 5);

test('with less motion each step’s drawing is there within two frames, and is the one that moving leads to', async ({
  page
}) => {
  test.slow();
  await open(page);
  for (const step of visited) {
    await page.emulateMedia({reducedMotion: 'no-preference'});
    await jumpToStep(page, step);
    await expectRightPlace(page);
    // Scenes load as they come near; that is waiting, and no motion.
    const moved = seen(await settledDrawings(page));
    await page.emulateMedia({reducedMotion: 'reduce'});
    await jumpToStep(page, step, -200);
    await settledDrawings(page);
    await jumpToStep(page, step);
    await frames(page, 2);
    const soon = await drawings(page);
    expect(await running(page)).toBe(0);
    const settled = await settledDrawings(page);
    expect(await drawings(page), step).toEqual(soon);
    expect(seen(settled), step).toEqual(moved);
  }
});

test('the reader’s switch works at once in the midst of a movement, and is remembered', async ({page}) => {
  await open(page);
  const [step = '', next = ''] = pair;
  await jumpToStep(page, step);
  await settledDrawings(page);
  const before = await drawings(page);
  await page.locator('.menu summary').click();
  await jumpToStep(page, next);
  await expect.poll(() => drawings(page)).not.toEqual(before);
  const now = await page.evaluate(async () => {
    document.querySelector<HTMLInputElement>('[name="motion"]')?.click();
    for (let i = 0; i < 2; i++) await new Promise(requestAnimationFrame);
    return [...document.querySelectorAll('story-figure')].map(
      (figure) => figure.shadowRoot?.querySelector('svg')?.outerHTML ?? ''
    );
  });
  expect(await running(page)).toBe(0);
  await settledDrawings(page);
  expect(await drawings(page)).toEqual(now);
  expect(await page.evaluate(() => localStorage.getItem('story-motion'))).toBe('less');
  await page.reload();
  await page.locator('.menu summary').click();
  await expect(page.getByLabel('Less motion')).toBeChecked();
  await page.getByLabel('Less motion').uncheck();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test('the system’s wish works at once in the midst of a movement, and shows in the reader’s switch', async ({
  page
}) => {
  await open(page);
  const [step = '', next = ''] = pair;
  await jumpToStep(page, step);
  await settledDrawings(page);
  const before = await drawings(page);
  await jumpToStep(page, next);
  await expect.poll(() => drawings(page)).not.toEqual(before);
  await page.emulateMedia({reducedMotion: 'reduce'});
  await frames(page, 2);
  const now = await drawings(page);
  expect(await running(page)).toBe(0);
  await settledDrawings(page);
  expect(await drawings(page)).toEqual(now);
  await page.locator('.menu summary').click();
  await expect(page.getByLabel('Less motion')).toBeChecked();
  await expect(page.getByLabel('Less motion')).toBeDisabled();
});

test('once it rests nothing on the page moves by itself', async ({page}) => {
  for (const step of visited.slice(0, 2)) {
    await open(page, step);
    await settledDrawings(page);
    await expect.poll(() => running(page)).toBe(0);
    const before = await page.screenshot();
    await page.waitForTimeout(400);
    expect((await page.screenshot()).equals(before), step).toBe(true);
  }
});

/** Of all drawings those in the window. */
function seen(all: readonly Drawing[]): readonly (readonly [scene: string, svg: string])[] {
  return all.filter(({seen}) => seen).map(({scene, svg}) => [scene, svg]);
}

/** The drawings of this moment, without Lit's markers. */
function drawings(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('story-figure')].map(
      (figure) => figure.shadowRoot?.querySelector('svg')?.outerHTML ?? ''
    )
  );
}

/**
 * Transitions and animations that are on their way, in shadow roots too; a drawing that is only kept from sight for a
 * while does not move.
 */
function running(page: Page): Promise<number> {
  return page.evaluate(() => {
    const roots = [document, ...document.querySelectorAll('story-scroll, story-figure')].map((each) =>
      each instanceof Element ? each.shadowRoot : each
    );
    const all = roots.flatMap((root) => root?.getAnimations() ?? []);
    return all.filter((each) => !(each instanceof CSSAnimation && each.animationName === 'awaited')).length;
  });
}
