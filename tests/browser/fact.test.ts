import type {Locator, Page} from '@playwright/test';
import {jumpToStep, open} from './reader.js';
import {sample} from './seed.js';
import {steps} from './story.js';
import {expect, test} from './test.js';

test('a click on a figure opens who says so, of which kind, and where', async ({page}) => {
  const fact = await firstFact(page);
  await fact.locator('> a').click();
  const popup = page.locator('story-fact .popup');
  await expect(popup).toBeVisible();
  const names = await popup.locator('dt').allInnerTexts();
  expect(names.slice(0, 3)).toEqual(['Who says so', 'Kind', 'Where']);
  const words = await popup.locator('dd').allInnerTexts();
  expect(words[0]).toMatch(/\S/);
  expect(words[1]).toMatch(/^(reported|claimed|demanded|refused|quoted|argued|computed)$/);
  expect(words[2]).toMatch(/section .* of the article/);
  expect(await page.evaluate(() => location.hash)).not.toMatch(/^#fact-/);
});

test('figures and names run on in the lines of their paragraph', async ({page}) => {
  await open(page);
  const displays = await page
    .locator('.step story-fact')
    .evaluateAll((facts) =>
      facts.map((fact) => `${fact.classList[0] ?? ''} ${getComputedStyle(fact).display}`)
    );
  expect(displays.length).toBeGreaterThan(100);
  expect(displays).toContain('name inline');
  expect(displays.filter((each) => !/ inline(-block)?$/.test(each))).toEqual([]);
});

test('what the popover says is what the ledger says', async ({page}) => {
  const fact = await firstFact(page);
  const entry = page.locator(`#fact-${(await fact.getAttribute('ref')) ?? ''}`);
  await fact.locator('> a').click();
  const [claimant = '', kind = '', where = ''] = await page.locator('story-fact .popup dd').allInnerTexts();
  const says = (await entry.locator('.says, .where').allInnerTexts()).join(' ');
  for (const words of [claimant, kind, where]) expect(says).toContain(words);
  const value = await page.locator('story-fact .popup-value').innerText();
  expect(await entry.locator('b').innerText()).toBe(value);
});

test('Escape closes the popover and leaves the reader where they were', async ({page}) => {
  const fact = await firstFact(page);
  const link = fact.locator('> a');
  await link.focus();
  const y = await page.evaluate(() => scrollY);
  await page.keyboard.press('Enter');
  const popup = page.locator('story-fact .popup');
  await expect(popup).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(popup).toBeHidden();
  await expect(link).toBeFocused();
  expect(await page.evaluate(() => scrollY)).toBe(y);
});

test('a second click closes the popover, and a click beside it too', async ({page}) => {
  const fact = await firstFact(page);
  const popup = page.locator('story-fact .popup');
  await fact.locator('> a').click();
  await expect(popup).toBeVisible();
  await fact.locator('> a').click();
  await expect(popup).toBeHidden();
  await fact.locator('> a').click();
  await expect(popup).toBeVisible();
  await page.mouse.click(4, 300);
  await expect(popup).toBeHidden();
});

test('only one popover is open at a time', async ({page}) => {
  await open(page, steps[1]);
  const facts = page.locator(`#${steps[1] ?? ''} story-fact, #${steps[2] ?? ''} story-fact`);
  await facts.nth(0).locator('> a').click();
  await expect(page.locator('story-fact .popup')).toHaveCount(1);
  await facts.nth(1).locator('> a').focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('story-fact .popup')).toHaveCount(1);
  await expect(facts.nth(1).locator('.popup')).toBeVisible();
});

test('with Control held the link stays a link to the ledger', async ({page, context}) => {
  const fact = await firstFact(page);
  const opened = context.waitForEvent('page');
  await fact.locator('> a').click({modifiers: ['Control']});
  const tab = await opened;
  await expect(tab).toHaveURL(/#fact-/);
  await expect(page.locator('story-fact .popup')).toHaveCount(0);
});

test('the popover’s link leads to the entry in the ledger', async ({page}) => {
  const fact = await firstFact(page);
  const id = `fact-${(await fact.getAttribute('ref')) ?? ''}`;
  await fact.locator('> a').click();
  await page.locator('story-fact .popup a').click();
  await expect(page.locator('story-fact .popup')).toHaveCount(0);
  await expect(page.locator(`#${id}`)).toBeInViewport();
});

for (const [width, height] of [
  [320, 568],
  [390, 844],
  [1280, 800]
] as const) {
  test(`at ${width} px the popover lies in the window and never on its own line`, async ({page}) => {
    test.slow();
    await page.setViewportSize({width, height});
    await open(page);
    const ids = await page.evaluate(() =>
      [...document.querySelectorAll('.step')].filter((s) => s.querySelector('story-fact')).map(({id}) => id)
    );
    for (const step of sample(ids, 8)) {
      await jumpToStep(page, step);
      const fact = page.locator(`#${step} story-fact`).last();
      await fact.locator('> a').scrollIntoViewIfNeeded();
      await fact.locator('> a').focus();
      await page.keyboard.press('Enter');
      const popup = fact.locator('.popup');
      await expect(popup, step).toBeVisible();
      const box = await popup.evaluate(rectangle);
      expect(await popup.evaluate((e) => e.scrollWidth - e.clientWidth), step).toBe(0);
      expect(box.left, step).toBeGreaterThanOrEqual(0);
      expect(box.right, step).toBeLessThanOrEqual(width);
      expect(box.top, step).toBeGreaterThanOrEqual(0);
      expect(box.bottom, step).toBeLessThanOrEqual(height);
      const lines = await fact
        .locator('> a')
        .evaluate((link) =>
          [...link.getClientRects()].map(({top, bottom, left, right}) => ({top, bottom, left, right}))
        );
      const covered = lines.filter(
        (line) =>
          line.top < box.bottom && line.bottom > box.top && line.left < box.right && line.right > box.left
      );
      expect(covered, step).toEqual([]);
      await page.keyboard.press('Escape');
      await expect(popup, step).toBeHidden();
    }
  });
}

function rectangle(element: Element) {
  const {left, right, top, bottom} = element.getBoundingClientRect();
  return {left, right, top, bottom};
}

/** The first figure in the text of the first step that has one, with that step at the line. */
async function firstFact(page: Page): Promise<Locator> {
  await open(page, steps[0]);
  const fact = page.locator(`.step story-fact`).first();
  await expect(fact).toBeVisible();
  return fact;
}

test('what can be asked in the text, a figure or a name, stands in its line', async ({page}) => {
  await open(page);
  const displays = await page
    .locator('.card story-fact, .card story-fact a')
    .evaluateAll((all) => all.map((element) => getComputedStyle(element).display));
  expect(displays.length).toBeGreaterThan(100);
  expect(new Set(displays)).toEqual(new Set(['inline']));
});
