import {settledDrawings} from './drawing.js';
import {expectRightPlace} from './oracle.js';
import {jumpToStep, open} from './reader.js';
import {sample} from './seed.js';
import {stagedSteps} from './story.js';
import {expect, test} from './test.js';

for (const [width, height] of [
  [390, 844],
  [768, 1024],
  [1440, 900]
] as const) {
  test(`at ${width} by ${height} no card lies on the words of its chapter's drawing`, async ({page}) => {
    test.slow();
    await page.setViewportSize({width, height});
    await open(page);
    for (const step of sample(stagedSteps, 6)) {
      await jumpToStep(page, step);
      await expectRightPlace(page);
      await settledDrawings(page);
      const covered = await page.evaluate((step) => {
        const section = document.getElementById(step);
        const card = section?.querySelector('.card')?.getBoundingClientRect();
        const {shadowRoot} = section?.closest('.chapter')?.querySelector('story-figure') ?? {};
        return [...(shadowRoot?.querySelectorAll('text') ?? [])]
          .filter((text) => {
            const {left, right, top, bottom} = text.getBoundingClientRect();
            return (
              card && left < card.right && right > card.left && top < card.bottom - 1 && bottom > card.top + 1
            );
          })
          .map((text) => text.textContent.trim());
      }, step);
      expect(covered, step).toEqual([]);
    }
  });
}
