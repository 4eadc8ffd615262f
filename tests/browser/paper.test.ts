import type {Page} from '@playwright/test';
import {printed, squeezed, type Paper} from './pdf.js';
import {open} from './reader.js';
import {long} from './seed.js';
import {middleStep, story} from './story.js';
import {expect, test} from './test.js';

for (const format of long ? (['A4', 'Letter'] as const) : (['A4'] as const)) {
  test(`on ${format} paper are all words, descriptions, tables and facts, and no page is blank`, async ({
    page
  }) => {
    test.slow();
    await open(page, middleStep);
    const papers = await printed(page, format);
    expect(papers.length).toBeLessThan(format === 'A4' ? 29 : 33);
    expect(papers.filter(({words}) => words.length < 120)).toEqual([]);
    const all = papers.map(({words}) => words).join('');
    const parts = await texts(
      page,
      'h1, .dek, .about p:not(.place), .chapter h2, .card p, .static figcaption, .data caption, .data th, .data td, .ledger h3, .facts p, .notes:not(.files) li, .made p, .cite'
    );
    expect(parts.length).toBeGreaterThan(500);
    expect(parts.filter((part) => !all.includes(squeezed(part)))).toEqual([]);
    for (const {title} of story.chapters) expect(all).toContain(squeezed(title));
  });
}

test('on paper no figure and no fact is split between pages, and each figure has its description under it', async ({
  page
}) => {
  await open(page);
  const papers = await printed(page);
  const figures = await page.locator('.static').evaluateAll((all) =>
    all.map((figure) => ({
      words: [...figure.querySelectorAll('svg text')].map(({textContent}) => textContent),
      sentence: figure.querySelector('figcaption')?.textContent ?? ''
    }))
  );
  expect(figures.length).toBeGreaterThan(25);
  const split = figures.filter(({words, sentence}) => !together(papers, [...words, sentence]));
  expect(split.map(({sentence}) => sentence)).toEqual([]);
  const facts = await page
    .locator('.facts li')
    .evaluateAll((all) =>
      all.map((fact) => [...fact.querySelectorAll('p')].map(({textContent}) => textContent))
    );
  expect(facts.filter((fact) => !together(papers, fact))).toEqual([]);
});

test('on paper an address that leads out is written, and can be followed in the file', async ({page}) => {
  await open(page);
  const papers = await printed(page);
  const out = await page
    .locator('.ledger a[href^="http"]')
    .evaluateAll((links) =>
      links.map((link) => ({words: link.textContent, address: link.getAttribute('href') ?? ''}))
    );
  expect(out.length).toBeGreaterThan(0);
  const all = papers.map(({words}) => words).join('');
  for (const {words, address} of out) {
    expect(all).toContain(squeezed(`${words} (${address})`));
    expect(papers.flatMap(({links}) => links)).toContain(address);
  }
});

/** One page has all of these words. */
function together(papers: readonly Paper[], words: readonly string[]): boolean {
  return papers.some((paper) => words.every((word) => paper.words.includes(squeezed(word))));
}

/** What each of these says. What only a screen has, such as the marks on the lines and what they mean, is not among them. */
function texts(page: Page, selector: string): Promise<readonly string[]> {
  return page.locator(selector).evaluateAll((all) => all.map(({textContent}) => textContent.trim()));
}
