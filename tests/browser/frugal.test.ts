import type {Page} from '@playwright/test';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {settledDrawings} from './drawing.js';
import {expectRightPlace} from './oracle.js';
import {awake, jumpToStep, open} from './reader.js';
import {root, staged, stagedSteps} from './story.js';
import {expect, test} from './test.js';

for (const isFrugal of [true, false]) {
  test(`a reader who ${isFrugal ? 'saves data' : 'does not save data'} is sent ${isFrugal ? 'no' : 'the'} code for a chapter that comes later, and each chapter’s drawings when it is there`, async ({
    page
  }) => {
    test.slow();
    await page.emulateMedia({reducedMotion: 'reduce'});
    if (isFrugal) await saveData(page);
    const later = notePathsOf(page);
    await page.goto('/');
    await awake(page);
    await rested(page);
    expect(
      await page.evaluate(() => document.querySelector('.stage')?.getBoundingClientRect().top)
    ).toBeGreaterThan(await page.evaluate(() => innerHeight));
    if (isFrugal) expect(later()).toEqual([]);
    else await expect.poll(() => later().length).toBeGreaterThan(0);
    for (const {id, scene = '', steps} of staged) {
      await jumpToStep(page, steps[0]?.id ?? '');
      await expectRightPlace(page);
      await expect(page.locator(`#${id} story-figure [part='drawing']`), scene).toBeVisible();
    }
  });
}

test('a reader who saves data is sent the outlines for maps with the first map, and no sooner', async ({
  page
}) => {
  await page.emulateMedia({reducedMotion: 'reduce'});
  await saveData(page);
  const later = notePathsOf(page);
  const outlines = () => later().filter((path) => path.includes('outlines-'));
  const chapter = staged.find(({steps}) => steps.some(isMap) && !steps.slice(0, 2).some(isMap));
  const map = chapter?.steps.find(isMap)?.id ?? '';
  await open(page, chapter?.steps[0]?.id);
  await settledDrawings(page);
  await rested(page);
  expect(outlines()).toEqual([]);
  await jumpToStep(page, map);
  await settledDrawings(page);
  await expect.poll(outlines).toHaveLength(1);
});

test('no step asks for the second or third file of a font: it would have the whole page laid out anew', async ({
  page
}) => {
  test.slow();
  await page.emulateMedia({reducedMotion: 'reduce'});
  const fonts: string[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith('.woff2')) fonts.push(request.url().replace(/.*\//, ''));
  });
  await open(page);
  for (const step of stagedSteps) {
    await jumpToStep(page, step);
    await expectRightPlace(page);
    await settledDrawings(page);
  }
  expect(fonts.sort()).toEqual([
    'libre-franklin.woff2',
    'newsreader-display.woff2',
    'newsreader-italic.woff2',
    'newsreader-text.woff2'
  ]);
});

/** What the page itself asks for: its sheet, its script and what that stands on. */
const linked = new Set(
  [...readFileSync(join(root, 'dist/index.html'), 'utf8').matchAll(/ (?:src|href)="([^"]+)"/g)].map(
    ([, path]) => path
  )
);

/** A step whose view says that it is a map. */
function isMap({view}: {readonly view?: Readonly<Record<string, unknown>>}): boolean {
  return view?.show === 'map';
}

/** The browser says to pages that its reader wants few bytes. */
async function saveData(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setDataSaverOverride' as never, {dataSaverEnabled: true} as never);
}

/** What has been asked for of what no page names: code and outlines that are loaded when they are wanted. */
function notePathsOf(page: Page): () => readonly string[] {
  const paths: string[] = [];
  page.on('request', (request) => paths.push(new URL(request.url()).pathname));
  return () => paths.filter((path) => path.startsWith('/assets/') && !linked.has(path));
}

/** Whoever would observe or do something when there is time has done it. */
async function rested(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let i = 0; i < 30; i++) await new Promise(requestAnimationFrame);
    await new Promise((rest) => requestIdleCallback(rest));
  });
}
