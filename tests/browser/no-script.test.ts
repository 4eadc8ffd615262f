import type {Page} from '@playwright/test';
import {awake} from './reader.js';
import {staged, steps, story} from './story.js';
import {expect, test} from './test.js';

test.describe('without a script', () => {
  test.use({javaScriptEnabled: false});

  test('every step says the same words as with one', async ({page, browser, baseURL}) => {
    await page.goto('/');
    const without = await words(page);
    const scripted = await browser.newPage({
      javaScriptEnabled: true,
      ...(baseURL === undefined ? {} : {baseURL})
    });
    await scripted.goto('/');
    await awake(scripted);
    expect(without).toEqual(await words(scripted));
    await scripted.close();
    expect(Object.keys(without)).toEqual(steps);
  });

  test('every word of the dataset’s prose is there to be seen', async ({page}) => {
    await page.goto('/');
    const seen = await words(page);
    for (const {steps} of story.chapters) {
      for (const {id, text} of steps) {
        for (const part of text.flatMap(plainParts)) expect(seen[id], id).toContain(part);
      }
    }
    await expect(page.locator('h1')).toHaveText(story.title);
    await expect(page.locator('h2')).toHaveCount(story.chapters.length + 1);
  });

  for (const width of [320, 390, 1280]) {
    test(`at ${width} px each distinct view has its finished figure after its step`, async ({page}) => {
      await page.setViewportSize({width, height: 800});
      await page.goto('/');
      for (const step of distinctViews()) {
        const figure = page.locator(`#${step} > figure.static`);
        await expect(figure.locator('svg'), step).toBeVisible();
        await expect(figure.locator('figcaption'), step).toBeVisible();
        const box = await figure.locator('svg').boundingBox();
        expect(box?.width, step).toBeGreaterThanOrEqual(320);
        expect(box?.height, step).toBeGreaterThan(100);
        const card = await page.locator(`#${step} > .card`).boundingBox();
        expect(box?.y, step).toBeGreaterThanOrEqual((card?.y ?? 0) + (card?.height ?? 0));
      }
      await expect(page.locator('figure.static:visible')).toHaveCount(distinctViews().length);
      await expect(page.locator('.stage:visible')).toHaveCount(0);
    });

    test(`at ${width} px nothing makes the page scroll sideways`, async ({page}) => {
      await page.setViewportSize({width, height: 800});
      await page.goto('/');
      for (const summary of await page.locator('summary').all()) await summary.click();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    });
  }

  test('the data of each scene opens as a table', async ({page}) => {
    await page.goto('/');
    for (const {id} of staged) {
      const chapter = page.locator(`#${id}`);
      await chapter.locator('summary').click();
      await expect(chapter.locator('table')).toBeVisible();
      expect(await chapter.locator('tbody tr').count()).toBeGreaterThan(1);
    }
  });

  test('the ledger lists every fact once', async ({page}) => {
    await page.goto('/');
    const ids = await page.locator('.ledger .facts li').evaluateAll((entries) => entries.map(({id}) => id));
    expect([...ids].sort()).toEqual(story.facts.map(({id}) => `fact-${id}`).sort());
    await expect(page.locator('.ledger li').last()).toBeVisible();
  });

  test('every link within the page leads somewhere, and a figure’s to its entry in the ledger', async ({
    page
  }) => {
    await page.goto('/');
    const dead = await page.evaluate(() =>
      [...document.querySelectorAll('a[href^="#"]')]
        .map((link) => link.getAttribute('href') ?? '')
        .filter((href) => !document.getElementById(href.slice(1)))
    );
    expect(dead).toEqual([]);
    const link = page.locator('story-fact a').first();
    const href = (await link.getAttribute('href')) ?? '';
    await link.click();
    await expect(page).toHaveURL((url) => url.hash === href);
    await expect(page.locator(href)).toBeInViewport();
  });

  test('a step’s address opens at that step', async ({page}) => {
    const step = staged[0]?.steps[2]?.id ?? '';
    await page.goto(`/#${step}`);
    await expect(page.locator(`#${step} .card`)).toBeInViewport();
  });
});

/** What each step's card says to a reader, by step; the running head of a chapter, which only a script needs, aside. */
async function words(page: Page): Promise<Record<string, string>> {
  return page.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll('.step')].map((step) => {
        const parts = step.querySelectorAll<HTMLElement>('.card > :not(.kicker)');
        return [step.id, [...parts].map(({innerText}) => innerText.replace(/\s+/g, ' ').trim()).join('\n')];
      })
    )
  );
}

/** The pieces of a paragraph that stand on the page letter by letter: what is between references and Markdown. */
function plainParts(text: string): readonly string[] {
  return text
    .split(/\{[^}]*\}|\]\([^)]*\)|[*_`[\]\\]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** The first step of each run of steps that share a view. */
function distinctViews(): readonly string[] {
  return staged.flatMap(({steps}) =>
    steps
      .filter(({view}, i) => view && JSON.stringify(view) !== JSON.stringify(steps[i - 1]?.view))
      .map(({id}) => id)
  );
}
