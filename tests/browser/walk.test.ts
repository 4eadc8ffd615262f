import type {Page} from '@playwright/test';
import fc from 'fast-check';
import {awaitLetters, settledDrawings} from './drawing.js';
import {expectRightPlace} from './oracle.js';
import {awake, follow, jumpTo, open} from './reader.js';
import {long, seed} from './seed.js';
import {stagedSteps, steps} from './story.js';
import {expect, test} from './test.js';

type Move =
  | {readonly kind: 'wheel'; readonly by: number}
  | {readonly kind: 'jump'; readonly to: number}
  | {readonly kind: 'fragment'; readonly step: string}
  | {readonly kind: 'width'; readonly width: number}
  | {readonly kind: 'height'; readonly height: number}
  | {readonly kind: 'busy'; readonly to: number}
  | {readonly kind: 'reload'};

const fraction = fc.integer({min: 0, max: 1000}).map((n) => n / 1000);

const move: fc.Arbitrary<Move> = fc.oneof(
  fc.record({kind: fc.constant('wheel' as const), by: fc.integer({min: -3000, max: 3000})}),
  fc.record({kind: fc.constant('jump' as const), to: fraction}),
  fc.record({kind: fc.constant('fragment' as const), step: fc.constantFrom(...steps)}),
  fc.record({kind: fc.constant('fragment' as const), step: fc.constantFrom(...stagedSteps)}),
  fc.record({kind: fc.constant('width' as const), width: fc.integer({min: 320, max: 1600})}),
  fc.record({kind: fc.constant('height' as const), height: fc.integer({min: 256, max: 1400})}),
  fc.record({kind: fc.constant('busy' as const), to: fraction}),
  fc.constant({kind: 'reload' as const})
);

test('whatever path led there, the active step is the one at the line and its drawing the same', async ({
  page,
  browser,
  baseURL
}) => {
  test.setTimeout(long ? 3_600_000 : 120_000);
  // In a window of its own: a page behind another one in the same window gets hardly any frames.
  const other = await browser.newPage(baseURL === undefined ? {} : {baseURL});
  await awaitLetters(page);
  await awaitLetters(other);
  const walk = fc.asyncProperty(fc.array(move, {minLength: 3, maxLength: long ? 20 : 8}), async (moves) => {
    await page.setViewportSize({width: 1280, height: 800});
    await page.goto('about:blank');
    await open(page);
    for (const each of moves) {
      await make(each, page);
      await expectRightPlace(page);
    }
    const walked = await settledDrawings(page);
    // The page may have grown or shrunk under the reader until everything rested.
    const step = await expectRightPlace(page);
    const size = page.viewportSize();
    if (size) await other.setViewportSize(size);
    await other.goto('about:blank');
    await open(other, step ?? undefined);
    expect(await expectRightPlace(other)).toBe(step);
    const fresh = await settledDrawings(other);
    expect(fresh.map(({step}) => step)).toEqual(walked.map(({step}) => step));
    const both = walked.map(({seen}, i) => seen && fresh[i]?.seen === true);
    expect(walked.filter((_, i) => both[i]).map(({svg}) => svg)).toEqual(
      fresh.filter((_, i) => both[i]).map(({svg}) => svg)
    );
  });
  await fc.assert(walk, {
    seed,
    numRuns: long ? 300 : 6,
    endOnFailure: !long,
    interruptAfterTimeLimit: long ? 3_000_000 : 90_000
  });
  await other.close();
});

async function make(move: Move, page: Page): Promise<void> {
  const {width, height} = page.viewportSize() ?? {width: 1280, height: 800};
  switch (move.kind) {
    case 'wheel':
      await page.mouse.move(width / 3, height / 3);
      return page.mouse.wheel(0, move.by);
    case 'jump':
      return jumpTo(page, move.to * (await pageHeight(page)));
    case 'fragment':
      return follow(page, move.step);
    case 'width':
      return page.setViewportSize({width: move.width, height});
    case 'height':
      return page.setViewportSize({width, height: move.height});
    case 'busy':
      return page.evaluate((to) => {
        scrollTo({top: to * document.documentElement.scrollHeight, behavior: 'instant'});
        const until = performance.now() + 400;
        while (performance.now() < until);
      }, move.to);
    case 'reload':
      await page.reload();
      return awake(page);
  }
}

function pageHeight(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollHeight);
}
