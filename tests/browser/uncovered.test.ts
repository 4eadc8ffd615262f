import {settledDrawings} from './drawing.js';
import {expectRightPlace} from './oracle.js';
import {jumpToStep, open} from './reader.js';
import {sample} from './seed.js';
import {stagedSteps} from './story.js';
import {expect, test} from './test.js';

for (const [width, height] of [
  [320, 568],
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
      const covered = await page.evaluate(coveredAt, step);
      expect(covered, step).toEqual([]);
    }
  });
}

test('at 390 by 844 no card lies on the words where letters are half as large again', async ({
  page,
  context
}) => {
  test.slow();
  await page.setViewportSize({width: 390, height: 844});
  const settings = await context.newCDPSession(page);
  await settings.send('Page.enable');
  await settings.send('Page.setFontSizes', {fontSizes: {standard: 24}});
  await open(page);
  for (const step of ['list-agenda-widened', 'long-past', 'alert-arrives']) {
    await jumpToStep(page, step);
    await settledDrawings(page);
    expect(await page.evaluate(coveredAt, step), step).toEqual([]);
  }
});

test('words that leave beside the stage fade under the masthead, and what gets the focus is clear of it', async ({
  page
}) => {
  await page.setViewportSize({width: 1440, height: 900});
  await open(page, 'borders-permit');
  const fades = await page.evaluate(() => {
    const steps = document.querySelector('#borders-permit')?.closest('.steps');
    const stage = steps?.closest('.chapter')?.querySelector('.stage')?.getBoundingClientRect();
    if (!steps || !stage) throw new Error('no steps or no stage');
    const {position, backgroundImage, height, pointerEvents} = getComputedStyle(steps, '::before');
    return {
      position,
      pointerEvents,
      isGradient: backgroundImage.startsWith('linear-gradient'),
      height: Math.round(parseFloat(height)),
      isBesideStage: steps.getBoundingClientRect().right < stage.left
    };
  });
  expect(fades).toEqual({
    position: 'sticky',
    pointerEvents: 'none',
    isGradient: true,
    height: 135,
    isBesideStage: true
  });
  const last = page.locator('#borders-permit .card a').first();
  await jumpToStep(page, 'borders-permit', 420);
  await last.focus();
  expect((await last.boundingBox())?.y).toBeGreaterThan(56 + 130);
});

/** The words of a chapter's drawing that lie under a step's card. */
function coveredAt(step: string) {
  const section = document.getElementById(step);
  const card = section?.querySelector('.card')?.getBoundingClientRect();
  const {shadowRoot} = section?.closest('.chapter')?.querySelector('story-figure') ?? {};
  return [...(shadowRoot?.querySelectorAll('text') ?? [])]
    .filter((text) => {
      const {left, right, top, bottom} = text.getBoundingClientRect();
      return card && left < card.right && right > card.left && top < card.bottom - 1 && bottom > card.top + 1;
    })
    .map((text) => text.textContent.trim());
}
