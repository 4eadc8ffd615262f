import AxeBuilder from '@axe-core/playwright';
import type {Locator, Page} from '@playwright/test';
import {expectRightPlace} from './oracle.js';
import {awake, frames, jumpToStep, noteSteps, open} from './reader.js';
import {sample} from './seed.js';
import {firstStep, lastStep, middleStep, stagedSteps, steps} from './story.js';
import {expect, test} from './test.js';

type Mode = 'auto' | 'scroll' | 'stacked' | 'steps';

const sizes = [
  [390, 844],
  [1280, 800]
] as const;

for (const [width, height] of sizes) {
  test(`at ${width} by ${height} the reader keeps their step from mode to mode`, async ({page}) => {
    test.slow();
    await page.setViewportSize({width, height});
    await open(page);
    for (const step of sample(steps, 3)) {
      await setMode(page, 'scroll');
      await jumpToStep(page, step, 40);
      await expectRightPlace(page);
      const notes = await noteSteps(page);
      for (const mode of ['stacked', 'steps', 'stacked', 'scroll', 'steps', 'scroll'] as const) {
        await setMode(page, mode);
        expect(await activeStep(page), `${step} in ${mode}`).toBe(step);
        await expect(page.locator(`#${step} .card`), `${step} in ${mode}`).toBeInViewport({ratio: 0.1});
      }
      expect((await notes()).filter(({step: to}) => to !== step)).toEqual([]);
      expect(await expectRightPlace(page)).toBe(step);
    }
  });

  test(`at ${width} by ${height} goTo leads to a step in every mode`, async ({page}) => {
    await page.setViewportSize({width, height});
    await open(page);
    for (const mode of ['scroll', 'stacked', 'steps'] as const) {
      await setMode(page, mode);
      for (const step of [firstStep, ...sample(steps, 3), lastStep]) {
        await goTo(page, step);
        expect(await activeStep(page), mode).toBe(step);
        await expect(page.locator(`#${step} .card`), `${step} in ${mode}`).toBeInViewport({ratio: 0.1});
      }
    }
  });

  test(`at ${width} by ${height} a step is addressed to the place of its mode`, async ({page}) => {
    await page.setViewportSize({width, height});
    await open(page);
    // On a phone above the line, at 0.6, so that a long card is whole.
    const places = {scroll: 0.4, stacked: 0.3};
    for (const mode of ['scroll', 'stacked'] as const) {
      await setMode(page, mode);
      await goTo(page, middleStep);
      const top = await page.locator(`#${middleStep}`).evaluate((step) => step.getBoundingClientRect().top);
      expect(top / height).toBeCloseTo(places[mode], 2);
    }
  });

  test(`at ${width} by ${height} a stacked story has each figure under or beside its words, and no stage`, async ({
    page
  }) => {
    await page.setViewportSize({width, height});
    await open(page);
    const figures = await page.locator('figure.static').count();
    await setMode(page, 'stacked');
    await expect(page.locator('figure.static svg:visible')).toHaveCount(figures);
    await expect(page.locator('figure.static figcaption:visible')).toHaveCount(figures);
    await expect(page.locator('.stage:visible')).toHaveCount(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await setMode(page, 'scroll');
    await expect(page.locator('figure.static svg:visible')).toHaveCount(0);
  });

  test(`at ${width} by ${height} one step stands alone, with its stage, a position and the ways on and back`, async ({
    page
  }) => {
    await page.setViewportSize({width, height});
    await open(page);
    await setMode(page, 'steps');
    const [previous, next] = [button(page, 'Previous'), button(page, 'Next')];
    await expect(position(page)).toHaveText('Opening');
    await expect(previous).toBeDisabled();
    for (const each of [previous, next]) {
      const box = await each.boundingBox();
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
    }
    await next.click();
    await expect(position(page)).toHaveText(`1 of ${steps.length}`);
    expect(await activeStep(page)).toBe(firstStep);
    await expect(previous).toBeEnabled();
    const step = sample(stagedSteps, 1)[0] ?? lastStep;
    await goTo(page, step);
    await frames(page, 3);
    expect(await seen(page, '.step')).toEqual([step]);
    expect(await seen(page, '.chapter')).toHaveLength(1);
    const stage = page.locator('.stage:visible');
    await expect(stage).toHaveCount(1);
    await expect(stage.locator('svg[part="drawing"]')).toBeInViewport({ratio: 0.9});
    await goTo(page, lastStep);
    await expect(position(page)).toHaveText(`${steps.length} of ${steps.length}`);
    await expect(next).toBeDisabled();
    await next.click({force: true});
    expect(await activeStep(page)).toBe(lastStep);
    await previous.click();
    expect(await activeStep(page)).toBe(steps.at(-2));
  });
}

test('a step at a time, each change by the reader is told once, with its reason; one by the host is not', async ({
  page
}) => {
  await open(page);
  await setMode(page, 'steps');
  const notes = await noteSteps(page);
  await button(page, 'Next').click();
  await button(page, 'Next').click();
  await page.keyboard.press('j');
  await goTo(page, middleStep);
  await button(page, 'Previous').click();
  const at = steps.indexOf(middleStep);
  expect(await notes()).toEqual([
    {step: steps[0], index: 0, previous: -1, reason: 'button'},
    {step: steps[1], index: 1, previous: 0, reason: 'button'},
    {step: steps[2], index: 2, previous: 1, reason: 'key'},
    {step: steps[at - 1], index: at - 1, previous: at, reason: 'button'}
  ]);
});

test('a step at a time, a link, the address, and back and forward lead to their steps', async ({page}) => {
  await page.addInitScript(() => {
    localStorage.setItem('story-mode', 'steps');
  });
  await open(page, middleStep);
  await expect.poll(() => activeStep(page)).toBe(middleStep);
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await page.evaluate((step) => {
    location.hash = step;
  }, lastStep);
  await expect.poll(() => activeStep(page)).toBe(lastStep);
  await page.goBack({waitUntil: 'commit'});
  await expect.poll(() => activeStep(page)).toBe(middleStep);
  await page.goForward({waitUntil: 'commit'});
  await expect.poll(() => activeStep(page)).toBe(lastStep);
  await button(page, 'Previous').click();
  await expect.poll(() => page.evaluate(() => location.hash)).toBe(`#${steps.at(-2) ?? ''}`);
  await page.reload();
  await awake(page);
  await expect.poll(() => activeStep(page)).toBe(steps.at(-2));
});

for (const height of [420, 600]) {
  test(`in a frame of ${height} px that scrolls, auto stacks, and a step at a time fits`, async ({page}) => {
    await open(page);
    await putInFrame(page, height);
    expect(await activeMode(page)).toBe('stacked');
    for (const step of [firstStep, middleStep, lastStep]) {
      await goTo(page, step);
      expect(await activeStep(page)).toBe(step);
      await expect(page.locator(`#${step} .card`)).toBeInViewport({ratio: 0.1});
    }
    await setMode(page, 'steps');
    await goTo(page, middleStep);
    await frames(page, 3);
    const box = await button(page, 'Next').boundingBox();
    const frame = await page.locator('story-scroll').locator('..').boundingBox();
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual((frame?.y ?? 0) + (frame?.height ?? 0));
    await expect(page.locator(`#${middleStep} .card`)).toBeInViewport({ratio: 0.9});
    await button(page, 'Next').click();
    expect(await activeStep(page)).toBe(steps[steps.indexOf(middleStep) + 1]);
  });
}

test('in an iframe of a fixed height a step at a time fits, and the buttons lead on', async ({page}) => {
  await page.addInitScript(() => {
    localStorage.setItem('story-mode', 'steps');
  });
  await page.goto('/');
  await page.evaluate((step) => {
    const frame = document.createElement('iframe');
    frame.src = `/#${step}`;
    frame.width = '640';
    frame.height = '520';
    document.body.replaceChildren(frame);
  }, middleStep);
  const frame = page.frameLocator('iframe');
  const at = steps.indexOf(middleStep);
  const place = (n: number) =>
    expect(frame.locator('[part="position"]')).toHaveText(`${n} of ${steps.length}`);
  await place(at + 1);
  await expect(frame.locator('.stage:visible svg[part="drawing"]')).toBeInViewport({ratio: 0.9});
  await expect(frame.locator(`#${middleStep} .card`)).toBeInViewport({ratio: 0.1});
  await frame.getByRole('button', {name: 'Next'}).click();
  await place(at + 2);
  await frame.getByRole('button', {name: 'Previous'}).click();
  await place(at + 1);
});

test('on paper a story is whole, whichever way it was read', async ({page}) => {
  await open(page, middleStep);
  for (const mode of ['stacked', 'steps'] as const) {
    await setMode(page, mode);
    await page.emulateMedia({media: 'print'});
    await expect(page.locator('.step .card:visible')).toHaveCount(steps.length);
    await expect(page.locator('h1')).toBeVisible();
    await expect(page.locator('.stage:visible')).toHaveCount(0);
    expect(await page.locator('figure.static svg:visible').count()).toBeGreaterThan(10);
    await expect(page.locator('[part="controls"]:visible')).toHaveCount(0);
    await page.emulateMedia({media: 'screen'});
  }
});

test('axe finds nothing in a stacked story, in one shown a step at a time, and in the open list', async ({
  page
}) => {
  test.slow();
  await open(page, middleStep);
  const found = async () => {
    const {violations} = await new AxeBuilder({page})
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
      .analyze();
    return violations.flatMap(({id, nodes}) => nodes.map(({target}) => `${id} at ${String(target)}`));
  };
  await setMode(page, 'stacked');
  expect(await found()).toEqual([]);
  await setMode(page, 'steps');
  await page.locator('.menu summary').click();
  expect(await found()).toEqual([]);
});

test('auto scrolls where it can, stacks in a low window, and says nothing of it', async ({page}) => {
  await open(page, middleStep);
  expect(await activeMode(page)).toBe('scroll');
  await page.setViewportSize({width: 1280, height: 440});
  await expect.poll(() => activeMode(page)).toBe('stacked');
  expect(await expectRightPlace(page)).toBe(middleStep);
  await page.setViewportSize({width: 1280, height: 800});
  await expect.poll(() => activeMode(page)).toBe('scroll');
  expect(await expectRightPlace(page)).toBe(middleStep);
  expect(await page.evaluate(() => document.querySelector('story-scroll')?.mode)).toBe('auto');
});

test('auto stacks in what cuts off its overflow, but not for a body that hands it to the window', async ({
  page
}) => {
  await open(page);
  await page.evaluate(() => {
    document.body.style.overflowX = 'hidden';
  });
  await page.setViewportSize({width: 1280, height: 700});
  await frames(page, 3);
  expect(await activeMode(page)).toBe('scroll');
  await page.evaluate(() => {
    document.querySelector('main')?.style.setProperty('overflow', 'hidden');
  });
  await page.setViewportSize({width: 1280, height: 720});
  await expect.poll(() => activeMode(page)).toBe('stacked');
  await goTo(page, middleStep);
  expect(await activeStep(page)).toBe(middleStep);
});

for (const [width, height, frame] of [
  [390, 844, 600],
  [1280, 800, 560]
] as const) {
  test(`at ${width} by ${height} a host that insists on scrolling has it in a frame of ${frame} px that scrolls`, async ({
    page
  }) => {
    await page.setViewportSize({width, height});
    await open(page);
    await putInFrame(page, frame);
    await setMode(page, 'scroll');
    for (const step of sample(stagedSteps, 3)) {
      await goTo(page, step);
      await frames(page, 3);
      expect(await activeMode(page)).toBe('scroll');
      expect(await activeStep(page)).toBe(step);
      const heightOf = async (part: Locator) => (await part.boundingBox())?.height ?? Infinity;
      const end = await page.locator('.frame').evaluate((frame) => frame.getBoundingClientRect().bottom);
      expect(await heightOf(page.locator(`.chapter:has(#${step}) .stage`)), step).toBeLessThanOrEqual(frame);
      // A card rises from below: it comes whole, and stays over the foot of the frame.
      await page.locator('.frame').evaluate((frame) => {
        frame.scrollBy({top: frame.clientHeight * 0.3, behavior: 'instant'});
      });
      const card = await page.locator(`#${step} .card`).boundingBox();
      expect((card?.y ?? Infinity) + (card?.height ?? 0), step).toBeLessThanOrEqual(end);
      await expect(page.locator(`#${step} .card`), step).toBeInViewport({ratio: 0.1});
    }
  });
}

test('who insists on scrolling gets the stacked story where scrolling cannot work', async ({page}) => {
  await open(page, middleStep);
  await setMode(page, 'scroll');
  expect(await activeMode(page)).toBe('scroll');
  await page.setViewportSize({width: 1280, height: 440});
  await expect.poll(() => activeMode(page)).toBe('stacked');
  await page.setViewportSize({width: 1280, height: 800});
  await expect.poll(() => activeMode(page)).toBe('scroll');
  // What cuts off its overflow, but does not scroll, keeps nothing in place.
  await page.evaluate(() => document.querySelector('main')?.style.setProperty('overflow', 'hidden'));
  await page.setViewportSize({width: 1280, height: 720});
  await expect.poll(() => activeMode(page)).toBe('stacked');
  expect(await page.evaluate(() => document.querySelector('story-scroll')?.mode)).toBe('scroll');
});

test('without an observer for what is in sight the story is stacked', async ({page}) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(window, 'IntersectionObserver');
  });
  await open(page, middleStep);
  expect(await activeMode(page)).toBe('stacked');
  expect(await expectRightPlace(page)).toBe(middleStep);
  await expect(page.locator('.stage:visible')).toHaveCount(0);
});

test('the reader’s choice of a mode is remembered, and there before the first drawing', async ({page}) => {
  await open(page, middleStep);
  await page.locator('.menu summary').click();
  await page.getByLabel('All figures in the text').check();
  expect(await activeMode(page)).toBe('stacked');
  expect(await expectRightPlace(page)).toBe(middleStep);
  await page.addInitScript(() => {
    const stages: boolean[] = [];
    Object.assign(window, {stages});
    const look = () => {
      const stage = document.querySelector('.stage');
      if (stage) stages.push(stage.getBoundingClientRect().height > 0);
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  await page.reload();
  await awake(page);
  expect(await activeMode(page)).toBe('stacked');
  const stages = await page.evaluate(() => (window as unknown as {stages: boolean[]}).stages);
  expect(new Set(stages)).toEqual(new Set([false]));
  await page.locator('.menu summary').click();
  await expect(page.getByLabel('All figures in the text')).toBeChecked();
  await page.getByLabel('Scrolling').check();
  expect(await activeMode(page)).toBe('scroll');
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test('one step at a time is remembered: nothing of the scrolled story is seen before it, and nothing moves', async ({
  page
}) => {
  await page.addInitScript((step) => {
    localStorage.setItem('story-mode', 'steps');
    const seen: string[] = [];
    let shift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shift += (entry as PerformanceEntry & {value: number}).value;
    }).observe({type: 'layout-shift', buffered: true});
    Object.assign(window, {noted: () => ({seen, shift})});
    const look = () => {
      for (const other of document.querySelectorAll(`.card`)) {
        const isSeen = other.checkVisibility({visibilityProperty: true});
        if (isSeen && !document.getElementById(step)?.contains(other)) seen.push(other.textContent);
      }
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  }, middleStep);
  await open(page, middleStep);
  await expect(page.locator(`#${middleStep} .card`)).toBeVisible();
  await frames(page, 3);
  type Noted = {readonly noted: () => {readonly seen: readonly string[]; readonly shift: number}};
  const {seen, shift} = await page.evaluate(() => (window as unknown as Noted).noted());
  expect(seen).toEqual([]);
  expect(shift).toBeLessThanOrEqual(0.02);
  expect(await page.evaluate(() => document.documentElement.dataset.mode)).toBeUndefined();
});

test('one step at a time is remembered, but who gets no script in time reads all the same', async ({
  page
}) => {
  await page.addInitScript(() => {
    localStorage.setItem('story-mode', 'steps');
  });
  await page.route('**/assets/index-*.js', () => undefined);
  await page.goto(`/#${middleStep}`, {waitUntil: 'commit'});
  await expect(page.locator(`#${middleStep} .card`)).toBeVisible();
});

test('a step at a time, a reload in the ledger finds the reader there, and one in the story at its step', async ({
  page
}) => {
  await page.addInitScript(() => {
    localStorage.setItem('story-mode', 'steps');
  });
  await open(page, middleStep);
  await button(page, 'Next').click();
  const next = steps[steps.indexOf(middleStep) + 1] ?? '';
  await expect.poll(() => page.evaluate(() => location.hash)).toBe(`#${next}`);
  for (const where of ['ledger', 'story']) {
    await page.evaluate((where) => {
      const part = where === 'ledger' ? document.querySelectorAll('.facts li')[30] : undefined;
      if (part) part.scrollIntoView();
      else scrollTo(0, 0);
    }, where);
    const y = await page.evaluate(() => scrollY);
    await page.reload();
    await awake(page);
    await expect.poll(() => page.evaluate((y) => Math.abs(scrollY - y), y), where).toBeLessThanOrEqual(1);
    expect(await activeStep(page)).toBe(next);
  }
});

test('the address and the masthead follow where a page’s own script goes', async ({page}) => {
  await open(page);
  for (const [mode, step] of [
    ['scroll', middleStep],
    ['steps', lastStep]
  ] as const) {
    await setMode(page, mode);
    await goTo(page, step);
    await expect.poll(() => page.evaluate(() => location.hash)).toBe(`#${step}`);
    const place = await page.locator(`.chapter:has(#${step})`).getAttribute('data-place');
    await expect(page.locator('.masthead [data-place]')).toHaveText(place ?? '');
    await expect(page.locator(`.menu-body [aria-current]`)).toHaveCount(1);
  }
});

/** Puts the story into a box of this height that scrolls. */
async function putInFrame(page: Page, height: number): Promise<void> {
  await page.evaluate((height) => {
    const frame = document.createElement('div');
    const story = document.querySelector('story-scroll');
    frame.className = 'frame';
    frame.style.setProperty('height', `${height}px`);
    frame.style.setProperty('overflow', 'auto');
    story?.before(frame);
    if (story) frame.append(story);
  }, height);
  await frames(page, 3);
}

async function setMode(page: Page, mode: Mode): Promise<void> {
  await page.evaluate((mode) => {
    document.querySelector('story-scroll')?.setAttribute('mode', mode);
  }, mode);
  await frames(page, 3);
}

function goTo(page: Page, step: string): Promise<void> {
  return page.evaluate((step) => document.querySelector('story-scroll')?.goTo(step), step);
}

function activeStep(page: Page): Promise<string | undefined> {
  return page.evaluate(() => document.querySelector('story-scroll')?.activeStep);
}

function activeMode(page: Page): Promise<string | undefined> {
  return page.evaluate(() => document.querySelector('story-scroll')?.activeMode);
}

function button(page: Page, name: string) {
  return page.locator('story-scroll').getByRole('button', {name, exact: true});
}

function position(page: Page) {
  return page.locator('story-scroll [part="position"]');
}

/** The ids of what can be seen. */
function seen(page: Page, selector: string): Promise<readonly string[]> {
  return page.locator(`${selector}:visible`).evaluateAll((all) => all.map(({id}) => id));
}
