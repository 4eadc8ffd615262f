import type {Locator, Page} from '@playwright/test';
import {expectRightPlace} from './oracle.js';
import {awake, frames, jumpToStep, open} from './reader.js';
import {sample} from './seed.js';
import {firstStep, middleStep, steps, story} from './story.js';
import {expect, test} from './test.js';

test.describe('without a script', () => {
  test.use({javaScriptEnabled: false});

  test('the list of chapters opens, and leads to each; a step’s own link is a link', async ({page}) => {
    await page.goto('/');
    await expect(page.locator('.choices')).toBeHidden();
    for (const {title, steps} of sample(story.chapters, 3)) {
      if (!(await page.locator('.menu-body').isVisible())) await page.locator('.menu summary').click();
      await page.locator('.menu-body a', {hasText: title}).first().click();
      await expect(page).toHaveURL(new RegExp(`#${steps[0]?.id ?? ''}$`));
      await expect(page.locator(`#${steps[0]?.id ?? ''} .card`)).toBeInViewport();
    }
    await page.locator('.menu summary').click();
    await page.locator(`#${middleStep} p > a.anchor`).click();
    await expect(page).toHaveURL(new RegExp(`#${middleStep}$`));
  });
});

for (const [width, height] of [
  [320, 640],
  [390, 844],
  [1280, 800]
] as const) {
  test(`at ${width} by ${height} the list of chapters shows where the reader is, and leads elsewhere`, async ({
    page
  }) => {
    await page.setViewportSize({width, height});
    await open(page);
    const menu = page.locator('.menu');
    for (const chapter of sample(story.chapters.slice(1), 3)) {
      await menu.locator('summary').click();
      const panel = page.locator('.menu-body');
      await expect(panel).toBeInViewport({ratio: 1});
      await panel.getByRole('link', {name: chapter.title}).first().click();
      await expect(panel).toBeHidden();
      expect(await expectRightPlace(page)).toBe(chapter.steps[0]?.id);
      await jumpToStep(page, chapter.steps.at(-1)?.id ?? '');
      await expectRightPlace(page);
      await expect(page.locator('.menu-body [aria-current]')).toHaveText(new RegExp(`${chapter.title}$`));
      await expect(page.locator('.menu-body [aria-current]')).toHaveCount(1);
    }
  });

  test(`at ${width} by ${height} a chapter’s own address opens with its first step`, async ({page}) => {
    test.slow();
    await page.setViewportSize({width, height});
    for (const {id, steps} of story.chapters) {
      await page.goto('about:blank');
      await open(page, id);
      expect(await expectRightPlace(page)).toBe(steps[0]?.id);
    }
  });
}

test('the open list lies over the lines, in a small window and in a wide one', async ({page}) => {
  await open(page, middleStep);
  await page.locator('.menu summary').click();
  for (const width of [390, 1280]) {
    await page.setViewportSize({width, height: 800});
    await frames(page, 2);
    const above = await page.evaluate(() => {
      const lines = document.querySelector('story-scroll')?.shadowRoot?.querySelector<HTMLElement>('.pair');
      const panel = document.querySelector('.menu-body');
      if (!lines || !panel) throw new Error('no lines or no list');
      // What lets presses through is not found at a point.
      lines.style.pointerEvents = 'auto';
      const {left, right, top, bottom} = panel.getBoundingClientRect();
      const at = (x: number) => document.elementFromPoint(x, (top + bottom) / 2);
      return [left + 4, (left + right) / 2, right - 4].map((x) => panel.contains(at(x)));
    });
    expect(above, `at ${width} px`).toEqual([true, true, true]);
  }
});

test('within a chapter the masthead’s words are not written again', async ({page}) => {
  await open(page, 'list-agenda');
  const note = page.locator('.menu [data-place]');
  await expect(note).toHaveText('2 of 7');
  const written = await note.evaluate(async (note) => {
    let count = 0;
    new MutationObserver((records) => (count += records.length)).observe(note, {childList: true});
    location.hash = 'list-nuclear';
    await new Promise((resolve) => setTimeout(resolve, 500));
    const within = count;
    location.hash = 'timing-read';
    while (note.textContent === '2 of 7') await new Promise(requestAnimationFrame);
    return [within, note.textContent];
  });
  expect(written).toEqual([0, '3 of 7']);
});

test('the list closes on Escape, which gives the focus back, on a press elsewhere, and when Tab leaves it', async ({
  page
}) => {
  await open(page);
  const summary = page.locator('.menu summary');
  const panel = page.locator('.menu-body');
  await summary.focus();
  await page.keyboard.press('Enter');
  await expect(panel).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
  await expect(summary).toBeFocused();
  await summary.click();
  await page.mouse.click(200, 500);
  await expect(panel).toBeHidden();
  await summary.click();
  await page.locator('.theme').focus();
  await expect(panel).toBeHidden();
});

test('a chapter’s and a step’s link to itself copy its address, and say so', async ({
  page,
  context,
  baseURL
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, middleStep);
  const chapter = story.chapters.find(({steps}) => steps.some(({id}) => id === middleStep));
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  const link = page.locator(`#${middleStep} a.anchor`);
  await expect(link).toHaveAccessibleName(`Address of step ${steps.indexOf(middleStep) + 1}`);
  const {y} = await place(page);
  const said = await noteSaid(page, link);
  await link.click();
  await expect.poll(copied).toBe(`${baseURL ?? ''}/#${middleStep}`);
  await expect(page.locator('.note')).toHaveRole('status');
  await expect
    .poll(said)
    .toEqual(['Link copied, beside the link: " Link copied"', ', beside the link: none']);
  expect((await place(page)).y).toBe(y);
  const first = chapter?.steps[0]?.id ?? firstStep;
  await jumpToStep(page, first);
  await expectRightPlace(page);
  const whole = page.locator(`#${first} .heading > a.anchor`);
  await expect(whole).toHaveAccessibleName(`Address of “${chapter?.title}”`);
  await whole.focus();
  await page.keyboard.press('Enter');
  await expect.poll(copied).toBe(`${baseURL ?? ''}/#${chapter?.id ?? ''}`);
});

test('where nothing can be copied, the link leads to its step', async ({page}) => {
  await page.addInitScript(() => {
    Object.defineProperty(Clipboard.prototype, 'writeText', {
      value: () => Promise.reject(new Error('not allowed'))
    });
  });
  await open(page, middleStep);
  const next = steps[steps.indexOf(middleStep) + 1] ?? '';
  await page.locator(`#${next} a.anchor`).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`#${next}$`));
  expect(await expectRightPlace(page)).toBe(next);
});

test('where storage is forbidden the choices work all the same', async ({page}) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new Error('forbidden');
      }
    });
  });
  await open(page, middleStep);
  await page.locator('.menu summary').click();
  await page.getByLabel('One step at a time').check();
  await expect(page.locator('story-scroll')).toHaveAttribute('data-mode', 'steps');
  await page.getByLabel('Less motion').check();
  await expect(page.locator('html')).toHaveAttribute('data-motion', 'less');
  await page.reload();
  await awake(page);
  await expect(page.locator('story-scroll')).toHaveAttribute('data-mode', 'scroll');
});

/** Begins to note what the live region says, and what stands beside a link by then. */
async function noteSaid(page: Page, link: Locator): Promise<() => Promise<readonly string[]>> {
  await link.evaluate((link) => {
    const said: string[] = [];
    Object.assign(window, {said});
    const note = document.querySelector('.note');
    if (!note) throw new Error('no live region');
    new MutationObserver(() => {
      said.push(`${note.textContent}, beside the link: ${getComputedStyle(link, '::after').content}`);
    }).observe(note, {subtree: true, childList: true, characterData: true});
  });
  return () => page.evaluate(() => (window as unknown as {said: string[]}).said);
}

function place(page: Page): Promise<{readonly y: number}> {
  return page.evaluate(() => ({y: scrollY}));
}
