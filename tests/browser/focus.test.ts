import {settledDrawings} from './drawing.js';
import {expectRightPlace} from './oracle.js';
import {frames, jumpToStep, open} from './reader.js';
import {long, sample} from './seed.js';
import {staged, steps} from './story.js';
import {expect, test} from './test.js';

const sizes = [
  [320, 256],
  [390, 844],
  [768, 1024],
  [1280, 800],
  [1280, 400]
] as const;

for (const [width, height] of sample(sizes, 3)) {
  test(`at ${width} by ${height} what has the focus is never under stage, masthead or card, and has a ring`, async ({
    page
  }) => {
    test.slow();
    await page.setViewportSize({width, height});
    await open(page);
    for (const key of ['Tab', 'Shift+Tab']) {
      for (const step of sample(steps, 3)) {
        await jumpToStep(page, step);
        await expectRightPlace(page);
        await settledDrawings(page);
        await page.locator(`#${step}`).evaluate((element) => {
          element.focus({preventScroll: true});
        });
        for (let i = 0; i < 8; i++) {
          await page.keyboard.press(key);
          await frames(page, 3);
          const {what, share, ring} = await page.evaluate(focused);
          expect(share, `${what} after ${key} from ${step}`).toBeGreaterThanOrEqual(0.95);
          expect(ring, `${what} after ${key} from ${step}`).toBeGreaterThanOrEqual(2);
        }
      }
    }
  });
}

test('a stage on its way out comes back whole where the keyboard goes back into it', async ({page}) => {
  await page.setViewportSize({width: 1280, height: 800});
  await open(page, staged[0]?.steps.at(-1)?.id);
  await settledDrawings(page);
  await page.locator(`#${staged[0]?.id} > .data summary`).focus();
  await frames(page, 3);
  const before = await page.evaluate(() => scrollY);
  await page.keyboard.press('Shift+Tab');
  await frames(page, 3);
  const {what, share} = await page.evaluate(focused);
  expect(what).toContain('rect');
  expect(share).toBe(1);
  expect(await page.evaluate(() => scrollY)).toBeLessThan(before);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`a ring of the focus stands out from the ground in ${colorScheme} colours`, async ({page}) => {
    await page.emulateMedia({colorScheme});
    await open(page, steps[2]);
    const found = new Map<string, number>();
    for (let i = 0; i < (long ? 400 : 40); i++) {
      await page.keyboard.press('Tab');
      const {colour, ground} = await page.evaluate(focused);
      found.set(`${colour} on ${ground}`, contrast(colour, ground));
    }
    expect(found.size).toBeGreaterThan(0);
    expect([...found].filter(([, ratio]) => ratio < 3)).toEqual([]);
  });
}

test('by Tab alone each chart is one stop', async ({page}) => {
  test.slow();
  await open(page);
  const stops = new Map<string, number>();
  for (let i = 0; i < 120; i++) {
    await page.keyboard.press('Tab');
    await frames(page, 2);
    const scene = await page.evaluate(() => {
      const element = document.activeElement;
      return element?.localName === 'story-figure' ? (element.closest('.chapter')?.id ?? '') : undefined;
    });
    if (scene !== undefined) stops.set(scene, (stops.get(scene) ?? 0) + 1);
  }
  expect(stops.size).toBeGreaterThan(1);
  expect([...stops].filter(([, count]) => count !== 1)).toEqual([]);
});

/**
 * Of what has the focus, in shadow roots too: how much of it lies open to the eye, by a grid of points on each of its
 * lines; how wide its ring is, in px; the ring's colour, and the ground's.
 */
function focused(): {what: string; share: number; ring: number; colour: string; ground: string} {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  const ground = getComputedStyle(document.documentElement).backgroundColor;
  if (!element || element === document.body)
    return {what: 'the page', share: 1, ring: 2, colour: 'black', ground: 'white'};
  const what = `${element.localName} “${(element.getAttribute('aria-label') ?? element.textContent).trim().slice(0, 30)}”`;
  const grid = [0.1, 0.3, 0.5, 0.7, 0.9];
  const points = [...element.getClientRects()].flatMap(({left, top, width, height}) =>
    grid.flatMap((x) => grid.map((y) => [left + width * x, top + height * y] as const))
  );
  const open = points.filter(([x, y]) => {
    let hit = document.elementFromPoint(x, y);
    for (;;) {
      const inner = hit?.shadowRoot?.elementFromPoint(x, y);
      if (!inner || inner === hit) break;
      hit = inner;
    }
    // One datum may lie over another: it is in the drawing all the same.
    const datum = hit?.matches('.target') && element.matches('.target');
    return hit !== null && (element.contains(hit) || hit.contains(element) || datum);
  });
  const style = getComputedStyle(element);
  const stroked = element.matches('.target');
  return {
    what,
    share: points.length === 0 ? 0 : open.length / points.length,
    ring: parseFloat(stroked ? style.strokeWidth : style.outlineStyle === 'none' ? '0' : style.outlineWidth),
    colour: stroked ? style.stroke : style.outlineColor,
    ground
  };
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = (colour.match(/\d+(\.\d+)?/g) ?? [])
    .slice(0, 3)
    .map((c) => (Number(c) <= 10 ? Number(c) / 3294.6 : ((Number(c) / 255 + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
