import {settledDrawings} from './drawing.js';
import {expectRightPlace} from './oracle.js';
import {awake, frames, jumpToStep, open} from './reader.js';
import {sample} from './seed.js';
import {stagedSteps, steps} from './story.js';
import {expect, test} from './test.js';

for (const width of [320, 390, 1280]) {
  test(`at ${width} px no letter is smaller than 12 px, in the page, its drawings, an answer, tables or the ledger`, async ({
    page
  }) => {
    test.slow();
    await page.setViewportSize({width, height: 800});
    await page.emulateMedia({reducedMotion: 'reduce'});
    await open(page);
    for (const summary of await page.locator('.data summary').all()) await summary.click();
    await page.locator('.menu summary').click();
    expect(await page.evaluate(smallLetters)).toEqual([]);
    await page.locator('.menu summary').click();
    for (const step of sample(stagedSteps, 4)) {
      await jumpToStep(page, step);
      await expectRightPlace(page);
      await settledDrawings(page);
      await page.locator(`#${step} a`).first().focus();
      await page.keyboard.press('Enter');
      await frames(page, 3);
      expect(await page.evaluate(smallLetters), step).toEqual([]);
      await page.keyboard.press('Escape');
    }
    for (const mode of ['stacked', 'steps']) {
      await page.evaluate((mode) => document.querySelector('story-scroll')?.setAttribute('mode', mode), mode);
      await page.evaluate((step) => document.querySelector('story-scroll')?.goTo(step), steps[4] ?? '');
      await awake(page);
      expect(await page.evaluate(smallLetters), mode).toEqual([]);
    }
  });
}

/** Text that can be seen and whose letters, as they are drawn, are under 12 px. */
function smallLetters(): readonly string[] {
  const roots: (Document | ShadowRoot)[] = [document];
  for (const root of roots) {
    for (const {shadowRoot} of root.querySelectorAll('*')) if (shadowRoot) roots.push(shadowRoot);
  }
  return roots.flatMap((root) => {
    const small: string[] = [];
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const {parentElement: parent, textContent: words} = walker.currentNode;
      if (!parent?.checkVisibility({visibilityProperty: true, opacityProperty: true}) || !words?.trim())
        continue;
      const range = document.createRange();
      range.selectNodeContents(walker.currentNode);
      if (range.getBoundingClientRect().width < 2) continue;
      const scale = parent instanceof SVGGraphicsElement ? (parent.getScreenCTM()?.a ?? 1) : 1;
      const size = scale * Number.parseFloat(getComputedStyle(parent).fontSize);
      if (size < 11.99) small.push(`${size} px: ${words.trim().slice(0, 40)} in ${parent.localName}`);
    }
    return small;
  });
}
