import type {Page} from '@playwright/test';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {runnerImport} from 'vite';
import {expectRightPlace} from './oracle.js';
import {awake, frames, jumpTo, jumpToEnd, jumpToStep} from './reader.js';
import {lastStep, middleStep, root, steps} from './story.js';
import {expect, test} from './test.js';

const small = ['quay-meeting', 'reach-new', 'reach-both', 'reach-lens', 'reach-words'];
const smallLists = ['lists-lamp', 'lists-hours', 'lists-all'];

test('two stories on a page each follow the reader through their own steps', async ({page}) => {
  await openBoth(page);
  const end = await page.evaluate(() => document.documentElement.scrollHeight);
  for (let i = 0; i <= 40; i++) {
    await jumpTo(page, (end * i) / 40);
    await expectRightPlace(page, 0);
    await expectRightPlace(page, 1);
  }
});

test('a step of one story is no news in the other', async ({page}) => {
  await openBoth(page);
  await jumpToStep(page, middleStep);
  await expectRightPlace(page);
  await page.evaluate(() => {
    const heard: string[][] = [];
    Object.assign(window, {heard});
    document.querySelectorAll('story-scroll').forEach((story, i) => {
      story.addEventListener('story-step', ({step}) => {
        heard[i] = [...(heard[i] ?? []), step ?? ''];
      });
    });
  });
  for (const step of small) {
    await jumpToStep(page, step);
    expect(await expectRightPlace(page, 1)).toBe(step);
  }
  expect(await expectRightPlace(page, 0)).toBe(lastStep);
  expect(await page.evaluate(() => (window as unknown as {heard: string[][]}).heard)).toEqual([
    [lastStep],
    small
  ]);
});

test('each story tells its own figures only', async ({page}) => {
  await openBoth(page);
  await jumpToStep(page, 'reach-lens');
  await expectRightPlace(page, 1);
  const figures = await page.evaluate(() =>
    [...document.querySelectorAll('story-figure')].map((figure) => [
      figure.step,
      figure.story === figure.closest('story-scroll')?.story
    ])
  );
  expect(figures.map(([step]) => step).slice(-2)).toEqual(['reach-lens', 'lists-lamp']);
  expect(figures.map(([, own]) => own)).toEqual(figures.map(() => true));
});

test('when one story leaves the page the other goes on', async ({page}) => {
  await openBoth(page);
  await jumpToStep(page, middleStep);
  await expectRightPlace(page, 0);
  await page.evaluate(() => {
    document.querySelector('story-scroll')?.remove();
  });
  await frames(page, 2);
  for (const step of [...smallLists, ...small]) {
    await jumpToStep(page, step);
    expect(await expectRightPlace(page, 0)).toBe(step);
  }
});

test('at the end of the page each story is at its last step', async ({page}) => {
  await openBoth(page);
  await jumpToEnd(page);
  expect(await expectRightPlace(page, 0)).toBe(lastStep);
  expect(await expectRightPlace(page, 1)).toBe('lists-all');
});

test('a fact’s popover tells of its own story', async ({page}) => {
  await openBoth(page);
  await jumpToStep(page, 'reach-new');
  await page.locator('#reach-new story-fact a').first().click();
  await expect(page.locator('#reach-new .popup')).toContainText('Odd Fenn');
});

/** Opens a page of both stories, ours first, then the small one of the tests, under the site's own policy. */
async function openBoth(page: Page): Promise<void> {
  const {module} = await runnerImport<typeof import('../../scripts/prerender.js')>(
    join(root, 'scripts/prerender.ts'),
    {configFile: false}
  );
  const built = readFileSync(join(root, 'dist/index.html'), 'utf8');
  const second = module.prerender('<!--story-->', join(root, 'tests/fixtures/small-story.json'));
  const body = built.replace('</main>', () => `${second}</main>`);
  await page.route('**/two-stories', async (route) => {
    const {headers} = await page.request.get('/').then((response) => ({headers: response.headers()}));
    const policy = headers['content-security-policy'] ?? '';
    await route.fulfill({contentType: 'text/html', headers: {'content-security-policy': policy}, body});
  });
  await page.goto('/two-stories');
  await awake(page);
  expect(steps.length).toBeGreaterThan(small.length);
}
