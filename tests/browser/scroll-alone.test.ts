import type {Page} from '@playwright/test';
import {giveSite, heard, open, openHost, src, storySite} from './embed.js';
import {othersIn} from './host-page.js';
import {stagedSteps, steps, story} from './story.js';
import {expect, test} from './test.js';

const tag = (more = '') =>
  `<h1>News</h1><story-scroll src="${src}"${more}><p class="fallback">A story.</p></story-scroll><p id="after">After.</p>`;

test('a whole story is told in another page: every step, in order, with its stage', async ({page}) => {
  const requests = await openHost(page, {body: tag(), css: 'body {margin: 0}'});
  const told = page.locator('story-scroll story-scroll');
  await expect(told.locator('.opening h1')).toHaveText(story.title);
  await expect(page.locator('.fallback')).toBeHidden();
  expect(await told.locator('.step').evaluateAll((all) => all.map(({id}) => id))).toEqual(steps);
  for (const step of [stagedSteps[0], stagedSteps.at(-1)]) {
    await page
      .locator('story-scroll')
      .first()
      .evaluate((element, step) => {
        (element as HTMLElementTagNameMap['story-scroll']).goTo(step);
      }, step ?? '');
    await expect
      .poll(() => page.evaluate(() => document.querySelector('story-scroll')?.activeStep))
      .toBe(step);
    const figure = told.locator('.chapter:not([data-away]) story-figure');
    await expect(figure.locator('[part=drawing] .label').first()).toBeVisible();
  }
  expect(await heard(page)).not.toContain('story-step');
  // Only what the reader does is told.
  await page.mouse.move(200, 200);
  await page.mouse.wheel(0, -2000);
  await expect.poll(() => heard(page)).toContain('story-step');
  expect([...new Set(requests.filter((url) => url.startsWith(storySite)))]).toEqual([
    src,
    `${storySite}/data/region.json`
  ]);
  expect(await page.evaluate(() => [location.href, history.length])).toEqual([
    'https://news.example/page',
    2
  ]);
});

for (const width of [390, 1440]) {
  test(`in a window ${width} px wide the lines of a story in another page begin under the words that open it, where its first figure needs them`, async ({
    page
  }) => {
    await page.setViewportSize({width, height: 844});
    await page.emulateMedia({reducedMotion: 'reduce'});
    await openHost(page, {body: tag(), css: 'body {margin: 0}'});
    await expect(page.locator('.chapter [part=drawing] .label').first()).toBeVisible();
    await expect.poll(() => linesFromFigure(page)).toEqual([0, 0]);
    const [opening, figure] = [page.locator('.opening'), page.locator('.chapter story-figure').first()];
    const shoot = async () => [await opening.screenshot(), await figure.screenshot()] as const;
    const [words, drawing] = await shoot();
    await page.locator('story-scroll story-scroll').evaluate((told) => {
      told.shadowRoot?.querySelector('.lines')?.remove();
    });
    const [wordsAlone, drawingAlone] = await shoot();
    // But for the last row, which both may share.
    expect(await othersIn(page, words, wordsAlone)).toBeLessThan(0.0001);
    expect(await othersIn(page, drawing, drawingAlone)).toBeGreaterThan(0.002);
  });

  test(`in a window ${width} px wide the lines beside the ledger of a story in another page stand apart, in its margin`, async ({
    page
  }) => {
    await page.setViewportSize({width, height: 844});
    await page.emulateMedia({reducedMotion: 'reduce'});
    await openHost(page, {body: tag(), css: 'body {margin: 0}'});
    await expect(page.locator('.chapter [part=drawing] .label').first()).toBeAttached();
    await page.locator('.ledger .cite').scrollIntoViewIfNeeded();
    const text = (await page.locator('.ledger h2').boundingBox())?.x ?? 0;
    await expect.poll(async () => (await linesAt(page))[0]).toBeLessThan(text);
    const [first = 0, second = 0] = await linesAt(page);
    expect(first).toBeGreaterThan(4);
    expect(second - first).toBeGreaterThan(8);
    expect(second).toBeLessThan(text - 4);
  });
}

/** How far the lines stand from where the first figure has them, in whole px. */
function linesFromFigure(page: Page): Promise<readonly number[]> {
  return page.locator('story-scroll story-scroll').evaluate((told) => {
    const figure = told.querySelector('story-figure');
    const {left} = figure?.getBoundingClientRect() ?? {left: NaN};
    const {first = NaN, second = NaN} = figure?.lines ?? {};
    const lines = [...(told.shadowRoot?.querySelectorAll('.pair[data-placed] .line') ?? [])];
    return lines.map((line, i) => {
      const box = line.getBoundingClientRect();
      return Math.abs(Math.round(box.left + box.width / 2 - left - (i === 0 ? first : second)));
    });
  });
}

/** The middles of the two lines. */
function linesAt(page: Page): Promise<readonly number[]> {
  return page.locator('story-scroll story-scroll').evaluate((told) =>
    [...(told.shadowRoot?.querySelectorAll('.line') ?? [])].map((line) => {
      const {left, width} = line.getBoundingClientRect();
      return left + width / 2;
    })
  );
}

for (const mode of ['scroll', 'stacked', 'steps']) {
  test(`a story in another page is read ${mode} in a column of 360 px: nothing of it is wider`, async ({
    page
  }) => {
    await page.setViewportSize({width: 390, height: 844});
    await openHost(page, {
      body: `<main>${tag(` mode="${mode}"`)}</main>`,
      css: '* {all: unset; letter-spacing: 1em} head, style {display: none} main, h1, p, story-scroll {display: block} main {inline-size: 360px}'
    });
    await expect(page.locator('story-scroll .opening h1')).toBeVisible();
    await page.evaluate((step) => document.querySelector('story-scroll')?.goTo(step), stagedSteps[3] ?? '');
    await expect
      .poll(() => page.evaluate(() => document.querySelector('story-scroll')?.activeStep))
      .toBe(stagedSteps[3]);
    const step = page.locator(`story-scroll story-scroll #${stagedSteps[3]}`);
    await expect(step.locator('.card p').first()).toBeInViewport();
    if (mode === 'stacked') await expect(step.locator('.static svg')).toBeVisible();
    else
      await expect(page.locator('.chapter:not([data-away]) [part=drawing] .label').first()).toBeInViewport();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });
}

test('a link within a story in another page leads within it, and leaves the page’s address alone', async ({
  page
}) => {
  await openHost(page, {body: tag()});
  const link = page.locator('story-scroll .ledger a[href^="#note-"]').first();
  const note = (await link.getAttribute('href')) ?? '';
  await link.click();
  await expect(page.locator(`story-scroll .ledger ${note}`)).toBeInViewport();
  expect(await page.evaluate(() => location.href)).toBe('https://news.example/page');
});

test('five stories on a page each follow the reader, from one request', async ({page}) => {
  const requests = await openHost(page, {body: tag().repeat(5)});
  await expect(page.locator('story-scroll story-scroll')).toHaveCount(5);
  for (const n of [4, 0, 2]) {
    const story = page.locator('body > story-scroll').nth(n);
    await story.evaluate((element, step) => {
      (element as HTMLElementTagNameMap['story-scroll']).goTo(step);
    }, stagedSteps[1] ?? '');
    await expect
      .poll(() => story.evaluate((element) => (element as HTMLElementTagNameMap['story-scroll']).activeStep))
      .toBe(stagedSteps[1]);
  }
  expect(requests.filter((url) => url === src)).toEqual([src]);
});

test('a story that leaves the page while its outlines are on their way gives them up, and is told when it comes back', async ({
  page
}) => {
  let held = true;
  let asked = 0;
  await openHost(page, {
    body: tag(),
    answer: (route, request) => {
      if (request.url() === src) return giveSite(route);
      asked++;
      return held ? new Promise(() => undefined) : giveSite(route);
    }
  });
  const gone = page.waitForEvent('requestfailed');
  await expect.poll(() => asked).toBe(1);
  await page.evaluate(() => {
    const story = document.querySelector('story-scroll');
    Object.assign(window, {story});
    story?.remove();
  });
  expect((await gone).url()).toBe(`${storySite}/data/region.json`);
  held = false;
  await page.evaluate(() => {
    document.body.append((window as unknown as {story: HTMLElement}).story);
  });
  await expect(page.locator('story-scroll .opening h1')).toHaveText(story.title);
  await expect(page.locator('story-scroll .static .land').first()).toBeAttached();
  expect(await heard(page)).not.toContain('story-error no-story');
});

test('when the story cannot be had what stands in its element stays, and a button tries again, says so, and gives its focus on', async ({
  page
}) => {
  let mended = false;
  const held: (() => void)[] = [];
  await openHost(page, {
    body: tag(),
    answer: async (route) => {
      if (!mended) return route.fulfill({headers: open, body: '{"format": 1}'});
      await new Promise<void>((resolve) => held.push(resolve));
      return giveSite(route);
    }
  });
  const again = page.getByRole('button', {name: 'Try again'});
  await expect(again).toBeVisible();
  await expect(page.locator('.fallback')).toBeVisible();
  mended = true;
  await again.press('Enter');
  await expect(page.locator('story-scroll .failure [role=status]')).toHaveText('Trying again…');
  await expect(again).toBeFocused();
  await expect.poll(() => held.length).toBe(1);
  held.pop()?.();
  await expect(page.locator('story-scroll .opening h1')).toHaveText(story.title);
  await expect(page.locator('story-scroll .opening h1')).toBeFocused();
  await expect(again).toBeHidden();
  expect(await heard(page)).toContain('story-error bad-data');
});

test('when a story cannot be told what stands in its element stays, the page hears so, and one button tries again', async ({
  page
}) => {
  // As with markup that is not the story's own.
  await page.addInitScript(() => {
    const make = document.createElementNS.bind(document);
    Object.assign(window, {isBroken: true});
    document.createElementNS = ((space: string, name: string) => {
      if (name === 'text' && 'isBroken' in window && window.isBroken) throw new Error('broken');
      return make(space, name);
    }) as typeof document.createElementNS;
  });
  await openHost(page, {body: tag()});
  const again = page.getByRole('button', {name: 'Try again'});
  await expect(again).toHaveCount(1);
  await expect(page.locator('.fallback')).toBeVisible();
  await expect(page.getByText('This could not be loaded. If it fails again, reload the page.')).toBeVisible();
  expect(await heard(page)).toEqual(['story-error scene-failed']);
  await page.evaluate(() => Object.assign(window, {isBroken: false}));
  await again.click();
  await expect(page.locator('story-scroll .opening h1')).toHaveText(story.title);
  await expect(again).toBeHidden();
});
