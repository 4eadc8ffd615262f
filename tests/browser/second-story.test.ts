import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Page} from '@playwright/test';
import {runnerImport} from 'vite';
import {expectRightPlace} from './oracle.js';
import {awake, jumpToStep} from './reader.js';
import {root} from './story.js';
import {expect, test} from './test.js';

const file = join(root, 'docs/examples/tall-lights/story.json');
const story = JSON.parse(readFileSync(file, 'utf8')) as {
  readonly title: string;
  readonly chapters: readonly {readonly steps: readonly {readonly id: string}[]}[];
};
const steps = story.chapters.flatMap(({steps}) => steps.map(({id}) => id));

test('another story in the same page is walked from its first step to its last, each drawn', async ({
  page
}) => {
  const errors: string[] = [];
  page.on('pageerror', ({message}) => errors.push(message));
  await openSecond(page);
  for (const step of steps) {
    await jumpToStep(page, step);
    expect(await expectRightPlace(page)).toBe(step);
    await expect
      .poll(() => page.evaluate(drawnAt, step), {message: `the stage at ${step}`})
      .toBeGreaterThan(1);
  }
  expect(errors).toEqual([]);
});

test('a phone shows the whole title of another story', async ({page}) => {
  await page.setViewportSize({width: 390, height: 844});
  await openSecond(page);
  await expect(page.locator('h1')).toHaveText(story.title);
  const over = await page.evaluate(() => {
    const words = [...document.querySelectorAll('h1 .word')].map((word) => word.getBoundingClientRect());
    return words.filter(({left, right}) => left < 0 || right > innerWidth).length;
  });
  expect(over).toBe(0);
});

/** How many shapes and words the stage shows that stands at a step. Runs in the page. */
function drawnAt(step: string): number {
  const figure = [...document.querySelectorAll('story-figure')].find((each) => each.step === step);
  return figure?.shadowRoot?.querySelectorAll('svg :is(path, rect, line, text, circle)').length ?? 0;
}

/** The built page with the second story in it, as its own build has it, under the site's own policy. */
async function openSecond(page: Page): Promise<void> {
  const {module} = await runnerImport<typeof import('../../scripts/prerender.js')>(
    join(root, 'scripts/prerender.ts'),
    {configFile: false}
  );
  const built = readFileSync(join(root, 'dist/index.html'), 'utf8');
  const told = module.prerender('<!--story-->', file);
  const body = built.replace(/<main>[\s\S]*<\/main>/, () => `<main>${told}</main>`);
  await page.route('**/second-story', async (route) => {
    const {headers} = await page.request.get('/').then((response) => ({headers: response.headers()}));
    const policy = headers['content-security-policy'] ?? '';
    await route.fulfill({contentType: 'text/html', headers: {'content-security-policy': policy}, body});
  });
  await page.route(`**/${module.outlinesOf(file)?.name}`, (route) =>
    route.fulfill({contentType: 'application/json', body: module.outlinesOf(file)?.text ?? ''})
  );
  await page.goto('/second-story');
  await awake(page);
}
