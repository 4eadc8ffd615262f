import type {Page} from '@playwright/test';
import {axe} from './axe.js';
import {settledDrawings} from './drawing.js';
import {expectRightPlace} from './oracle.js';
import {jumpToEnd, jumpToStep, open} from './reader.js';
import {long, sample, seed} from './seed.js';
import {stagedSteps} from './story.js';
import {expect, test} from './test.js';

/** How the page can look: the colours, and by the width the layout. */
const schemes = [
  {name: 'light', media: {colorScheme: 'light'}},
  {name: 'dark', media: {colorScheme: 'dark'}},
  {name: 'forced', media: {colorScheme: 'light', forcedColors: 'active'}}
] as const;
const widths = [320, 768, 1280] as const;

/** All of them in a long run; else each width once and each scheme once, as the seed has it. */
const looks = widths.flatMap((width, i) =>
  schemes.filter((_, j) => long || j === (i + seed) % schemes.length).map((scheme) => ({width, ...scheme}))
);

for (const {width, name, media} of looks) {
  test(`axe finds nothing at ${width} px in ${name} colours`, async ({page}) => {
    test.setTimeout(long ? 1_800_000 : 120_000);
    await page.emulateMedia({...media, reducedMotion: 'reduce'});
    await page.setViewportSize({width, height: 800});
    await open(page);
    await hideLines(page);
    const found = await axe(page, 'at the top');
    for (const step of sample(stagedSteps, 4)) {
      await jumpToStep(page, step);
      await expectRightPlace(page);
      await settledDrawings(page);
      // From step to step only the chapter that is read and the masthead change.
      found.push(...(await axe(page, `at ${step}`, ['.chapter:not([data-away])', '.masthead'])));
    }
    await jumpToEnd(page);
    await expectRightPlace(page);
    found.push(...(await axe(page, 'at the end', ['.ledger', '.masthead'])));
    expect(found).toEqual([]);
  });
}

/** The two lines hang in front of everything, and of what lies behind anything axe measures no contrast. */
async function hideLines(page: Page): Promise<void> {
  await page.evaluate(() => {
    const lines = document.querySelector('story-scroll')?.shadowRoot?.querySelector('[part="lines"]');
    if (lines instanceof HTMLElement) lines.style.display = 'none';
  });
}
