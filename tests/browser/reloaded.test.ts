import {settledDrawings} from './drawing.js';
import {expectRightPlace} from './oracle.js';
import {awake, jumpToStep, open} from './reader.js';
import {sample} from './seed.js';
import {stagedSteps} from './story.js';
import {expect, test} from './test.js';

/** What is to be seen of a stage that is in the window: the words of a drawing, whoever has drawn it. */
interface Seen {
  readonly chapter: string;
  readonly words: string;
}

for (const [width, height] of [
  [390, 844],
  [1440, 900]
] as const) {
  test(`at ${width} by ${height}, on a machine six times as slow, what is first seen on a stage after a reload is its step's`, async ({
    page
  }) => {
    test.slow();
    await page.setViewportSize({width, height});
    await page.addInitScript(() => {
      const seen: Seen[] = [];
      Object.assign(window, {seen});
      const look = () => {
        for (const figure of document.querySelectorAll('story-figure')) {
          const {top, bottom, width} = figure.getBoundingClientRect();
          // After four seconds without its script a story shows the drawings that it came with, each chapter's last.
          const isLate = performance.now() > 4000;
          const drawn =
            figure.shadowRoot?.querySelector('svg') ?? (isLate ? null : figure.querySelector('svg'));
          const isSeen = drawn?.checkVisibility({visibilityProperty: true, opacityProperty: true});
          if (!drawn || !isSeen || width === 0 || top >= innerHeight || bottom <= 0) continue;
          const chapter = figure.closest('.chapter')?.id ?? '';
          seen.push({chapter, words: drawn.textContent.replace(/\s/g, '')});
        }
        requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    });
    await open(page);
    const session = await page.context().newCDPSession(page);
    for (const step of sample(stagedSteps, 3)) {
      await jumpToStep(page, step);
      await expectRightPlace(page);
      await settledDrawings(page);
      await session.send('Emulation.setCPUThrottlingRate', {rate: 6});
      await page.reload();
      await awake(page);
      await session.send('Emulation.setCPUThrottlingRate', {rate: 1});
      await settledDrawings(page);
      const {first, now} = await page.evaluate((step) => {
        const chapter = document.getElementById(step)?.closest('.chapter');
        const all = (window as unknown as {seen: Seen[]}).seen.filter((each) => each.chapter === chapter?.id);
        const drawn = chapter?.querySelector('story-figure')?.shadowRoot?.querySelector('svg');
        return {first: all[0]?.words, now: drawn?.textContent.replace(/\s/g, '')};
      }, step);
      expect(first, step).toBe(now);
    }
  });
}
