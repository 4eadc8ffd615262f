import {createRequire} from 'node:module';
import {dirname, join} from 'node:path';
import {readFileSync} from 'node:fs';
import type {Page} from '@playwright/test';
import {settledDrawings} from './drawing.js';
import {expectRightPlace} from './oracle.js';
import {jumpToStep, open} from './reader.js';
import {sample} from './seed.js';
import {staged, stagedSteps, steps, story} from './story.js';
import {expect, test} from './test.js';

const reader = join(
  dirname(createRequire(import.meta.url).resolve('@guidepup/virtual-screen-reader')),
  '../esm/index.browser.js'
);

// Read it when it changes: `npx playwright test -c tests/browser/playwright.config.ts heard --update-snapshots`.
test('a virtual screen reader says of the whole page what is in transcript.txt', async ({page}) => {
  await open(page);
  expect(`${shortened(await transcript(page)).join('\n')}\n`).toMatchSnapshot('transcript.txt');
});

test('each step is heard once and in order: its chapter’s heading, its text, its figure’s description', async ({
  page
}) => {
  await open(page);
  const heard = (await transcript(page)).filter((line) => !line.startsWith('end of ')).map(words);
  const descriptions = await page
    .locator('.step')
    .evaluateAll((steps) =>
      steps.map(({id, children}) => [
        id,
        [...children].find(({localName}) => localName === 'figure')?.querySelector('figcaption')
          ?.textContent ?? ''
      ])
    );
  const described = new Map(descriptions as [string, string][]);
  const missing: string[] = [];
  let at = 0;
  for (const chapter of story.chapters) {
    const expected = [
      chapter.title,
      ...chapter.steps.flatMap(({id, text}) => [...text.flatMap(pieces), described.get(id) ?? ''])
    ];
    // The contents name the chapters too; the heading comes after them.
    if (at === 0) at = heard.lastIndexOf('Everything underlined opens to show who says so, and where.');
    for (const piece of expected.filter((piece) => piece !== '')) {
      const next = heard.findIndex((line, i) => i >= at && line.includes(piece));
      if (next < 0) missing.push(piece);
      else at = next;
    }
  }
  expect(missing).toEqual([]);
  const long = story.chapters
    .flatMap(({steps}) => steps.flatMap(({text}) => text.flatMap(pieces)))
    .filter((piece) => piece.length > 40);
  expect(long.length).toBeGreaterThan(10);
  const told = new Set(described.values());
  const prose = heard.filter((line) => !told.has(line));
  expect(long.filter((piece) => prose.filter((line) => line.includes(piece)).length !== 1)).toEqual([]);
});

test('in a chapter the heading is heard first, then the steps, then the stage’s buttons, then the table', async ({
  page
}) => {
  await open(page);
  for (const {id, title, scene, steps} of staged) {
    await jumpToStep(page, steps[0]?.id ?? '');
    await expectRightPlace(page);
    await settledDrawings(page);
    const parts = (await page.locator(`#${id}`).ariaSnapshot())
      .split('\n')
      .filter((line) => line.startsWith('- '));
    const name = story.scenes.find((each) => each.id === scene)?.title ?? '';
    const first = (start: string) => parts.findIndex((line) => line.startsWith(start));
    expect(parts[0], id).toMatch(new RegExp(`^- heading "(\\d+ )?${title}" \\[level=2\\]$`));
    expect(parts[1], id).toContain(`link "Address of “${title}”"`);
    const stage = parts.findIndex((line) => /^- '?group /.test(line) && line.includes(name));
    expect(stage, id).toBe(parts.length - 2);
    expect(first('- paragraph'), id).toBe(2);
    expect(
      parts.findLastIndex((line) => line.startsWith('- figure')),
      id
    ).toBeLessThan(stage);
  }
});

test('nothing that can be acted on is without a name, and no name says again what it is', async ({page}) => {
  await open(page);
  const lines = await transcript(page);
  expect(lines.filter((line) => /^(link|button|checkbox|radio|combobox)(,\s*)?$/.test(line))).toEqual([]);
  expect(lines.filter((line) => /^(link|button|figure|group|list), (the )?\1\b/i.test(line))).toEqual([]);
});

test('the address of each chapter and of each step has a name of its own', async ({page}) => {
  await page.goto('/');
  const names = await page
    .locator('.anchor')
    .evaluateAll((links) => links.map((link) => link.getAttribute('aria-label') ?? ''));
  expect(names).toHaveLength(story.chapters.length + steps.length);
  expect(new Set(names).size).toBe(names.length);
  expect(names).toContain(`Address of step ${steps.length}`);
});

test('of a stage only its data can be heard, as buttons; its drawing is told in the text', async ({page}) => {
  await open(page);
  for (const step of sample(stagedSteps, 4)) {
    await jumpToStep(page, step);
    await expectRightPlace(page);
    await settledDrawings(page);
    const stage = await page.locator(`.chapter:has(#${step}) .stage`).ariaSnapshot();
    const others = stage.split('\n').filter((line) => !/^\s*- '?(group|button) /.test(line));
    expect(others, step).toEqual([]);
  }
});

/** All that is said from the top of the page to its end. */
async function transcript(page: Page): Promise<readonly string[]> {
  await page.route('**/virtual-screen-reader.js', (route) =>
    route.fulfill({contentType: 'text/javascript', body: readFileSync(reader, 'utf8')})
  );
  return page.evaluate(async () => {
    const address = '/virtual-screen-reader.js';
    const {virtual} = (await import(address)) as typeof import('@guidepup/virtual-screen-reader');
    await virtual.start({container: document.body});
    while ((await virtual.lastSpokenPhrase()) !== 'end of document') await virtual.next();
    const said = await virtual.spokenPhraseLog();
    await virtual.stop();
    return said;
  });
}

/** Without the ends of things, and without the cells of rows and the words of links, which are said twice. */
function shortened(lines: readonly string[]): readonly string[] {
  return lines
    .filter((line) => !/^end of |^(rowheader|columnheader|cell|option), |^rowgroup$|^paragraph$/.test(line))
    .filter((line, i, all) => line !== words(all[i - 1] ?? ''));
}

/** A line without the role that it begins with. */
function words(line: string): string {
  return line.replace(/^(link|button), /, '').replace(/^heading, (.*), level \d$/, '$1');
}

/** The parts of a step's text that stand between references, as they are read. */
function pieces(text: string): readonly string[] {
  return text
    .split(/\{[^}]*\}|`/)
    .map((piece) =>
      piece
        .replaceAll(/[*_\\]/g, '')
        .replaceAll(/\s+/g, ' ')
        .trim()
    )
    .filter((piece) => /\p{L}{2}/u.test(piece));
}
