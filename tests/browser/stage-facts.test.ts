import type {Locator, Page} from '@playwright/test';
import {settledDrawings} from './drawing.js';
import {jumpToStep, open} from './reader.js';
import {sample} from './seed.js';
import {stagedSteps} from './story.js';
import {expect, test} from './test.js';

/** The figure beside a step, with that step at the line and its drawing at rest. */
async function stageOf(page: Page, step: string): Promise<Locator> {
  await jumpToStep(page, step);
  await settledDrawings(page);
  return page.locator(`.chapter:has(#${step}) story-figure`);
}

async function openStep(page: Page, step: string): Promise<Locator> {
  await open(page, step);
  return stageOf(page, step);
}

test('a click on a mark of the drawing opens who says so, and marks its figure in the text', async ({
  page
}) => {
  const stage = await openStep(page, 'ceiling-against-claim');
  await stage.locator('.target[data-fact="range-claimed"]').click();
  await expect(stage.locator('.popup-value')).toHaveText('2,000 km');
  await expect(page.locator('#ceiling-against-claim story-fact[ref="range-ratio"]')).not.toHaveAttribute(
    'data-marked'
  );
  await stage.locator('.target[data-fact="range-demanded"]').click();
  await expect(stage.locator('.popup-value')).toHaveText('at most 500 km');
  await expect(page.locator('#ceiling-against-claim story-fact[ref="range-demanded"]')).toHaveAttribute(
    'data-marked'
  );
  await page.keyboard.press('Escape');
  await expect(stage.locator('.popup')).toHaveCount(0);
  await expect(page.locator('story-fact[data-marked]')).toHaveCount(0);
});

test('a figure of the text marks its datum in the drawing while it is looked at', async ({page}) => {
  const stage = await openStep(page, 'ceiling-against-claim');
  await page.locator('#ceiling-against-claim story-fact[ref="range-demanded"] > a').focus();
  await expect(stage.locator('.target.marked')).toHaveAttribute('data-fact', 'range-demanded');
  await page.locator('#ceiling-against-claim story-fact[ref="range-demanded"] > a').blur();
  await expect(stage.locator('.target.marked')).toHaveCount(0);
});

test('a pointer that rests on a mark opens its answer, which stays while the pointer is over it', async ({
  page
}) => {
  const stage = await openStep(page, 'ceiling-against-claim');
  await stage.locator('.target[data-fact="range-demanded"]').hover();
  const popup = stage.locator('.popup');
  await expect(popup).toBeVisible();
  await popup.hover();
  await page.waitForTimeout(700);
  await expect(popup).toBeVisible();
  await page.mouse.move(5, 300);
  await expect(popup).toHaveCount(0);
});

test('a pointer that rests on a figure of the text opens its answer too, and Escape closes it', async ({
  page
}) => {
  await openStep(page, 'ceiling-against-claim');
  const fact = page.locator('#ceiling-against-claim story-fact[ref="range-ratio"]');
  await fact.locator('> a').hover();
  await expect(fact.locator('.popup')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(fact.locator('.popup')).toHaveCount(0);
});

test('by keyboard a figure is one stop; arrows go over its data, Enter opens, Escape closes and then leaves', async ({
  page
}) => {
  const stage = await openStep(page, 'list-nuclear');
  const targets = stage.locator('.target');
  const count = await targets.count();
  expect(count).toBeGreaterThan(4);
  expect(
    await targets.evaluateAll((all) => all.filter((each) => each.getAttribute('tabindex') === '0').length)
  ).toBe(1);
  await targets.first().focus();
  const focused = () =>
    stage.evaluate((figure) => (figure.shadowRoot?.activeElement as SVGElement | null)?.dataset.fact ?? '');
  const order: string[] = [await focused()];
  for (let i = 1; i < count; i++) {
    await page.keyboard.press(i % 2 ? 'ArrowDown' : 'ArrowRight');
    order.push(await focused());
  }
  expect(order).toEqual(
    await targets.evaluateAll((all) => all.map((each) => (each as SVGElement).dataset.fact))
  );
  await page.keyboard.press('ArrowDown');
  expect(await focused()).toBe(order.at(-1));
  await page.keyboard.press('Enter');
  await expect(stage.locator('.popup')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(stage.locator('.popup')).toHaveCount(0);
  expect(await focused()).toBe(order.at(-1));
  await page.keyboard.press('Escape');
  expect(await focused()).toBe('');
});

test('opened by key an answer takes the focus, says so, and gives the focus back when it closes', async ({
  page
}) => {
  const stage = await openStep(page, 'ceiling-against-claim');
  const target = stage.locator('.target[data-fact="range-demanded"]');
  const link = page.locator('#ceiling-against-claim story-fact[ref="range-ratio"] > a');
  const popup = page.locator('.popup');
  for (const [trigger, host] of [
    [target, stage],
    [link, page.locator('#ceiling-against-claim story-fact[ref="range-ratio"]')]
  ] as const) {
    await expect(trigger).toHaveAttribute('aria-haspopup', 'dialog');
    await expect(trigger).toHaveAttribute('aria-expanded', 'false');
    const isInside = () =>
      host.evaluate(({shadowRoot}) =>
        shadowRoot?.querySelector('.popup')?.contains(shadowRoot.activeElement)
      );
    for (const close of ['Escape', 'button', 'leave']) {
      await trigger.focus();
      await page.keyboard.press('Enter');
      await expect(popup).toBeVisible();
      await expect(trigger).toHaveAttribute('aria-expanded', 'true');
      await expect.poll(isInside).toBe(true);
      if (close === 'Escape') await page.keyboard.press('Escape');
      if (close === 'button') {
        await page.keyboard.press('Tab');
        await page.keyboard.press('Enter');
      }
      if (close === 'leave') for (let i = 0; i < 5; i++) await page.keyboard.press('Tab');
      await expect(popup).toHaveCount(0);
      if (close === 'leave') await jumpToStep(page, 'ceiling-against-claim');
      else await expect(trigger).toBeFocused();
      await expect(trigger).toHaveAttribute('aria-expanded', 'false');
    }
  }
});

test('opened by pointer an answer leaves the focus where it is', async ({page}) => {
  const stage = await openStep(page, 'ceiling-against-claim');
  await stage.locator('.target[data-fact="range-demanded"]').click();
  const popup = stage.locator('.popup');
  await expect(popup).toBeVisible();
  expect(await popup.evaluate((element) => element.matches(':focus, :focus-within'))).toBe(false);
});

test('a pointer over an empty part of the drawing leaves what a focus has marked', async ({page}) => {
  const stage = await openStep(page, 'ceiling-against-claim');
  await stage.locator('.target[data-fact="range-demanded"]').focus();
  await expect(stage.locator('.target.marked')).toHaveAttribute('data-fact', 'range-demanded');
  const empty = await stage.locator('.targets').evaluate((svg) => {
    const boxes = [...svg.querySelectorAll('.target')].map((target) => target.getBoundingClientRect());
    const {left, bottom} = svg.getBoundingClientRect();
    for (let y = bottom - 10; y > 90; y -= 10) {
      if (boxes.every((box) => left + 20 < box.left || y < box.top || y > box.bottom))
        return {x: left + 20, y};
    }
    throw new Error('The drawing is full.');
  });
  for (let i = 0; i < 4; i++) await page.mouse.move(empty.x + i, empty.y);
  await expect(stage.locator('.target.marked')).toHaveAttribute('data-fact', 'range-demanded');
});

test('the centre of a map opens why it is there, and a mark without an hour says that none is given', async ({
  page
}) => {
  const map = await openStep(page, 'from-one-point');
  await map.locator('.target[data-fact="tehran"]').click();
  await expect(map.locator('.popup')).toContainText('names no launch point');
  await page.keyboard.press('Escape');
  const clock = await stageOf(page, 'alert-arrives');
  await clock.locator('.target[data-fact="alert-date"]').click();
  await expect(clock.locator('.popup')).toContainText('gives no hour for the alert');
});

test('a label with two facts opens both', async ({page}) => {
  const stage = await openStep(page, 'why-oman');
  await stage.locator('.target[data-fact="mediated-when"]').click();
  const also = stage.locator('.popup dl > div', {hasText: 'Also here'});
  await expect(also).toContainText('helped bring about indirect talks');
  await expect(also.locator('a')).toHaveAttribute('href', '#fact-oman-mediated');
});

test('each datum says its value, what it is of, and who says so', async ({page}) => {
  const stage = await openStep(page, 'ceiling-against-claim');
  await expect(stage.locator('.target[data-fact="range-demanded"]')).toHaveAccessibleName(
    'at most 500 km. Longest range allowed to Iran’s ballistic missiles, in the US demand. demanded, the article, for US'
  );
});

test('a coding says its rule, and that it is the editors’', async ({page}) => {
  const stage = await openStep(page, 'list-nuclear');
  await stage.locator('.target[data-fact="nuclear-us"]').click();
  const coding = stage.locator('.popup dl > div', {hasText: 'Editors’ coding'});
  await expect(coding).toContainText('2 blocks: asked of, or refused to, the other side');
});

test('a computed figure shows its rule, and its inputs lead to their rows', async ({page}) => {
  await openStep(page, 'ceiling-against-claim');
  const fact = page.locator('#ceiling-against-claim story-fact[ref="range-ratio"]');
  await fact.locator('> a').click();
  await expect(fact.locator('.popup')).toContainText('2,000 km, divided by at most 500 km');
  await fact.locator('.popup a[href="#fact-range-claimed"]').click();
  await expect(page.locator('#fact-range-claimed')).toBeInViewport();
});

test('a name in the text opens who that is', async ({page}) => {
  await openStep(page, 'list-agenda');
  const name = page.locator('#list-agenda story-fact[ref="baghaei"]');
  await name.locator('> a').click();
  await expect(name.locator('.popup-value')).toHaveText('Baghaei');
  await expect(name.locator('.popup-label')).toHaveText('Spokesperson of Iran’s foreign ministry');
});

test.describe('by touch', () => {
  test.use({hasTouch: true, viewport: {width: 390, height: 844}});

  test('a tap on a mark opens its answer, a tap beside it closes it', async ({page}) => {
    const stage = await openStep(page, 'ceiling-against-claim');
    await stage.locator('.target[data-fact="range-claimed"]').tap();
    await expect(stage.locator('.popup')).toBeVisible();
    // Two taps at once would be one double tap.
    await page.waitForTimeout(400);
    await page.touchscreen.tap(200, 20);
    await expect(stage.locator('.popup')).toHaveCount(0);
  });

  test('a tap on a figure of the text opens its answer and stays on the page', async ({page}) => {
    const stage = await openStep(page, 'ceiling-against-claim');
    const fact = page.locator('#ceiling-against-claim story-fact[ref="range-ratio"]');
    await fact.locator('> a').tap();
    await expect(fact.locator('.popup-value')).toBeVisible();
    expect(new URL(page.url()).hash).not.toContain('fact-');
    await expect(stage.locator('.target.marked')).toHaveAttribute('data-fact', 'range-ratio');
    await page.waitForTimeout(400);
    await fact.locator('.popup-close').tap();
    await expect(fact.locator('.popup')).toHaveCount(0);
  });
});

for (const [width, height] of [
  [320, 568],
  [390, 844],
  [1280, 800]
] as const) {
  test(`at ${width} px every datum of a drawing can be reached, is large enough, and opens in the window`, async ({
    page
  }) => {
    test.slow();
    await page.setViewportSize({width, height});
    await open(page);
    for (const step of sample(stagedSteps, 6)) {
      const stage = await stageOf(page, step);
      for (const fact of await stage
        .locator('.target')
        .evaluateAll((all) => all.map((each) => (each as SVGElement).dataset.fact ?? ''))) {
        const target = stage.locator(`.target[data-fact="${fact}"]`);
        const box = await target.evaluate((element) => {
          const {width, height} = element.getBoundingClientRect();
          return {width, height};
        });
        expect(Math.min(box.width, box.height), `${fact} at ${step}`).toBeGreaterThan(23.99);
        await target.focus();
        await page.keyboard.press('Enter');
        const popup = stage.locator('.popup');
        await expect(popup, `${fact} at ${step}`).toBeVisible();
        const at = await popup.evaluate((element) => {
          const {left, right, top, bottom} = element.getBoundingClientRect();
          return {left, right, top, bottom};
        });
        expect(at.left).toBeGreaterThanOrEqual(0);
        expect(at.right).toBeLessThanOrEqual(width);
        expect(at.top).toBeGreaterThanOrEqual(0);
        expect(at.bottom).toBeLessThanOrEqual(height);
        await page.keyboard.press('Escape');
        await expect(popup).toHaveCount(0);
      }
    }
  });
}

for (const [width, height] of [
  [320, 568],
  [390, 844]
] as const) {
  test(`at ${width} px the answer to a figure of the text leaves its mark in the drawing in sight`, async ({
    page
  }) => {
    test.slow();
    await page.setViewportSize({width, height});
    await open(page);
    let seen = 0;
    for (const step of process.env.LONG ? stagedSteps : sample(stagedSteps, 8)) {
      const stage = await stageOf(page, step);
      for (const fact of await page.locator(`#${step} story-fact`).all()) {
        const link = fact.locator('> a');
        await link.focus();
        const marked = stage.locator('.target.marked');
        if ((await marked.count()) === 0) continue;
        await page.keyboard.press('Enter');
        const popup = fact.locator('.popup');
        await expect(popup).toBeVisible();
        const [over, mark, line] = await Promise.all([popup, marked, link].map(windowBox));
        await page.keyboard.press('Escape');
        await expect(popup).toHaveCount(0);
        if (!over || !mark || !line || mark.bottom < 0 || mark.top > height) continue;
        seen++;
        // Only where no part of the window has room to read in may it be covered.
        const edges = [mark, line].sort((a, b) => a.top - b.top);
        const free = [
          (edges[0]?.top ?? 0) - 22,
          (edges[1]?.top ?? 0) - (edges[0]?.bottom ?? 0) - 20,
          height - Math.max(mark.bottom, line.bottom) - 22
        ];
        if (Math.max(...free) < 180) continue;
        const isCovered =
          over.top < mark.bottom &&
          over.bottom > mark.top &&
          over.left < mark.right &&
          over.right > mark.left;
        expect(isCovered, `${(await fact.getAttribute('ref')) ?? ''} at ${step}`).toBe(false);
      }
    }
    expect(seen).toBeGreaterThan(3);
  });
}

test('where text runs right to left an answer starts at the right of its line', async ({page}) => {
  await open(page, 'ceiling-against-claim');
  await page.evaluate(() => {
    document.documentElement.dir = 'rtl';
  });
  const fact = page.locator('#ceiling-against-claim story-fact[ref="range-ratio"]');
  await jumpToStep(page, 'ceiling-against-claim');
  await fact.locator('> a').click();
  await expect(fact.locator('.popup')).toBeVisible();
  const [over, line] = await Promise.all([fact.locator('.popup'), fact.locator('> a')].map(windowBox));
  expect(over?.right).toBeCloseTo(Math.min((line?.right ?? 0) + 12, 1280 - 12), 0);
});

function windowBox(locator: Locator) {
  return locator.evaluate((element) => {
    const {left, right, top, bottom} = element.getBoundingClientRect();
    return {left, right, top, bottom};
  });
}
