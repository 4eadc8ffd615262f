import {settledDrawings} from './drawing.js';
import {expectRightPlace} from './oracle.js';
import {jumpToStep, open} from './reader.js';
import {sample} from './seed.js';
import {stagedSteps} from './story.js';
import {expect, test} from './test.js';

for (const [width, height] of [
  [320, 640],
  [390, 844],
  [1280, 800]
] as const) {
  test(`at ${width} by ${height} what can be pressed is 24 px wide and high, or stands that far from others`, async ({
    page
  }) => {
    await page.setViewportSize({width, height});
    await page.emulateMedia({reducedMotion: 'reduce'});
    await open(page);
    for (const step of sample(stagedSteps, 4)) {
      await jumpToStep(page, step);
      await expectRightPlace(page);
      await settledDrawings(page);
      const {count, small} = await page.evaluate(smallTargets);
      expect(count, step).toBeGreaterThan(20);
      expect(small, step).toEqual([]);
    }
  });
}

/** WCAG 2.5.8: a smaller target's circle of 24 px meets no other target; links in a sentence are as high as its lines. */
function smallTargets() {
  const selector = 'a[href], button, summary, select, input, .target';
  const roots = [
    document,
    ...[...document.querySelectorAll('*')].flatMap(({shadowRoot}) => shadowRoot ?? [])
  ];
  const targets = roots
    .flatMap((root) => [...root.querySelectorAll(selector)])
    .filter((element) => element.checkVisibility({visibilityProperty: true, opacityProperty: true}))
    .filter((element) => getComputedStyle(element).clipPath === 'none')
    .map((element) => ({element, box: (element.closest('label') ?? element).getBoundingClientRect()}))
    .filter(({box}) => box.width > 0 && box.height > 0);
  const inSentence = (element: Element) =>
    getComputedStyle(element).display === 'inline' && element.closest('p, td, dd, li') !== null;
  const small = targets.filter(({element, box}) => {
    // A box that has been scaled comes back in single precision: 23.99999.
    if (Math.min(box.width, box.height) > 23.99 || inSentence(element)) return false;
    const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
    return targets.some((other) => {
      if (other.element === element) return false;
      const {left, right, top, bottom} = other.box;
      const dx = Math.max(left - x, 0, x - right);
      const dy = Math.max(top - y, 0, y - bottom);
      return Math.hypot(dx, dy) < 12;
    });
  });
  return {
    count: targets.length,
    small: small.map(({element, box}) => {
      const name = element.getAttribute('aria-label') ?? element.textContent;
      return `${element.localName} ${name.trim().slice(0, 40)}: ${box.width} by ${box.height}`;
    })
  };
}
