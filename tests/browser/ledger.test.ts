import AxeBuilder from '@axe-core/playwright';
import type {Page} from '@playwright/test';
import {settledDrawings} from './drawing.js';
import {expectRightPlace} from './oracle.js';
import {awake, jumpToStep, open} from './reader.js';
import {sample} from './seed.js';
import {stagedSteps, story} from './story.js';
import {expect, test} from './test.js';

const all = story.facts.length;

async function openLedger(page: Page): Promise<void> {
  await open(page);
  await page.evaluate(() => document.querySelector('#ledger')?.scrollIntoView());
}

const shownRows = (page: Page) =>
  page
    .locator('.facts > li')
    .evaluateAll((rows) => rows.filter((row) => row.getClientRects().length > 0).length);

test('the ledger shows the facts of one claimant, of one kind, or both, and says how many', async ({
  page
}) => {
  await openLedger(page);
  expect(await shownRows(page)).toBe(all);
  await page.getByLabel('Who says so').selectOption('author');
  const byAuthor = await shownRows(page);
  expect(byAuthor).toBeGreaterThan(20);
  expect(byAuthor).toBeLessThan(all);
  await expect(page.locator('.filter output')).toHaveText(`${byAuthor} of ${all} facts`);
  await page.getByLabel('Kind').selectOption('claimed');
  expect(await shownRows(page)).toBe(0);
  await page.getByLabel('Who says so').selectOption('netanyahu');
  expect(await shownRows(page)).toBe(2);
  await expect(page.locator('.group:not([hidden]) h3')).toHaveText(['Claimed and demanded']);
  await page.getByLabel('Kind').selectOption('');
  await page.getByLabel('Who says so').selectOption('');
  expect(await shownRows(page)).toBe(all);
});

test('the filter can be worked by keyboard', async ({page}) => {
  await openLedger(page);
  await page.getByLabel('Kind').focus();
  await page.keyboard.press('c');
  await expect(page.getByLabel('Kind')).toHaveValue(/claimed|computed/);
  expect(await shownRows(page)).toBeLessThan(all);
});

test('a link to a row that the filter hides brings it back', async ({page}) => {
  await openLedger(page);
  await page.getByLabel('Kind').selectOption('argued');
  await expect(page.locator('#fact-range-claimed')).toBeHidden();
  await page.evaluate(() => {
    location.hash = 'fact-range-claimed';
  });
  await expect(page.locator('#fact-range-claimed')).toBeInViewport();
  await expect(page.getByLabel('Kind')).toHaveValue('');
});

for (const width of [320, 390, 1280]) {
  test(`at ${width} px an address opens its row, lit and not under the masthead`, async ({page}) => {
    await page.setViewportSize({width, height: 800});
    for (const id of ['fact-range-ratio', 'actor-hajizadeh', 'note-khordad']) {
      await page.goto('about:blank');
      await page.goto(`/#${id}`);
      await awake(page);
      const row = page.locator(`#${id}`);
      await expect(row).toBeInViewport();
      const {top, foot, shadow} = await row.evaluate((element) => ({
        top: element.getBoundingClientRect().top,
        foot: document.querySelector('.masthead')?.getBoundingClientRect().bottom ?? 0,
        shadow: getComputedStyle(element).boxShadow
      }));
      expect(top, id).toBeGreaterThanOrEqual(foot);
      expect(shadow, id).not.toBe('none');
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });
}

test('every file to take away is there, and of the form that it says', async ({page, request}) => {
  await open(page);
  const files = await page
    .locator('.files a')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
  expect(files.length).toBe(story.scenes.length + 2);
  for (const file of files) {
    const response = await request.get(file);
    expect(response.status(), file).toBe(200);
    const text = await response.text();
    if (file.endsWith('.json')) expect(() => JSON.parse(text) as unknown, file).not.toThrow();
    else
      expect(text.split('\r\n')[0], file).toBe(
        'id,label,value,number,unit,date,bound,kind,claimants,for,via,source,at,notes'
      );
  }
});

test('ten facts are traced from the drawing or the text to their paragraph in two moves', async ({page}) => {
  test.slow();
  await open(page);
  const facts = await page
    .locator('.step story-fact:not(.name)')
    .evaluateAll((all) => all.map((each, i) => ({i, ref: each.getAttribute('ref') ?? ''})));
  for (const {i, ref} of sample(facts, 10)) {
    const fact = page.locator('.step story-fact:not(.name)').nth(i);
    await fact.locator('> a').focus();
    await page.keyboard.press('Enter');
    const where = await fact.locator('.popup dl').innerText();
    expect(where, ref).toMatch(/section \d+\.c?\d+ of the article/);
    await fact.locator('.popup-foot a').focus();
    await page.keyboard.press('Enter');
    await expect(page.locator(`#fact-${ref} .where`), ref).toBeInViewport();
    await expect(page.locator(`#fact-${ref} .where`)).toHaveText(/section \d+\.c?\d+ of the article/);
  }
});

test('ten facts are traced from their marks in the drawing to their paragraph in two moves', async ({
  page
}) => {
  test.slow();
  await open(page);
  for (const step of sample(stagedSteps, 10)) {
    await jumpToStep(page, step);
    await expectRightPlace(page);
    await settledDrawings(page);
    const stage = page.locator(`.chapter:has(#${step}) story-figure`);
    const drawn = await stage
      .locator('.target')
      .evaluateAll((all) => all.map((each) => each.getAttribute('data-fact') ?? ''));
    const [ref = ''] = sample(
      drawn.filter((id) => story.facts.some((fact) => fact.id === id)),
      1
    );
    if (ref === '') continue;
    await stage.locator(`.target[data-fact="${ref}"]`).focus();
    await page.keyboard.press('Enter');
    await expect(stage.locator('.popup dl'), `${ref} of ${step}`).toContainText(
      /section \d+\.c?\d+ of the article/
    );
    await stage.locator('.popup-foot a').focus();
    await page.keyboard.press('Enter');
    const where = page.locator(`#fact-${ref} .where`);
    await expect(where, ref).toBeInViewport();
    await expect(where).toHaveText(/section \d+\.c?\d+ of the article/);
  }
});

for (const [place, host, show] of [
  [
    'an answer open in the text',
    '#ceiling-against-claim story-fact[ref="range-ratio"]',
    async (page: Page) => {
      await open(page, 'ceiling-against-claim');
      await page.locator('#ceiling-against-claim story-fact[ref="range-ratio"] > a').focus();
      await page.keyboard.press('Enter');
      await expect(page.locator('.popup')).toBeVisible();
    }
  ],
  [
    'an answer open on the stage',
    '#two-lists story-figure',
    async (page: Page) => {
      await open(page, 'list-nuclear');
      await page.locator('#two-lists story-figure .target').first().focus();
      await page.keyboard.press('Enter');
      await expect(page.locator('.popup')).toBeVisible();
    }
  ]
] as const) {
  test(`axe finds nothing with ${place}`, async ({page}) => {
    test.slow();
    await show(page);
    const {violations, passes} = await new AxeBuilder({page})
      .include({fromShadowDom: [host, '.popup']})
      .include('#ledger .filter')
      .analyze();
    const seen = passes.flatMap(({nodes}) => nodes.map(({html}) => html));
    expect(seen.some((html) => html.includes('popup-close'))).toBe(true);
    expect(violations.map(({id, nodes}) => `${id} ${nodes.map(({html}) => html).join(' ')}`)).toEqual([]);
  });
}
