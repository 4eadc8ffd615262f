import type {Page} from '@playwright/test';
import {expectRightPlace} from './oracle.js';
import {frames, jumpTo, jumpToStep, noteSteps, open} from './reader.js';
import {long, sample} from './seed.js';
import {firstStep, middleStep, steps, story} from './story.js';
import {expect, test} from './test.js';

const at = steps.indexOf(middleStep);
const printable = [...'abcdefghijklmnopqrstuvwxyzJK0159.,/?'];
const others = ['ArrowDown', 'ArrowUp', 'ArrowLeft', 'ArrowRight', 'Home', 'End', 'PageDown', 'PageUp', ' '];

for (const [width, height] of [
  [390, 844],
  [1280, 800]
] as const) {
  test(`at ${width} by ${height} j and k go one step on and back while the story has the focus`, async ({
    page
  }) => {
    await page.setViewportSize({width, height});
    await open(page, middleStep);
    await focusIn(page, middleStep);
    const notes = await noteSteps(page);
    for (const key of ['j', 'j', 'k', 'k', 'k', 'j']) await page.keyboard.press(key);
    const to = [1, 2, 1, 0, -1, 0].map((by) => steps[at + by]);
    expect((await notes()).map(({step}) => step)).toEqual(to);
    expect(new Set((await notes()).map(({reason}) => reason))).toEqual(new Set(['key']));
    expect(await expectRightPlace(page)).toBe(middleStep);
    await expect(page.locator(`#${middleStep} .card`)).toBeInViewport({ratio: 0.5});
  });
}

test('after any scrolling the next key goes on from the step that is being read', async ({page}) => {
  test.slow();
  await open(page);
  for (const step of sample(steps.slice(1, -1), 5)) {
    await jumpToStep(page, step, 120);
    await expectRightPlace(page);
    await focusIn(page, step);
    await page.keyboard.press('j');
    expect(await expectRightPlace(page)).toBe(steps[steps.indexOf(step) + 1]);
  }
});

test('k leads from what follows the story to its last step, and from the first to the opening', async ({
  page
}) => {
  await open(page);
  await page.locator('#ledger').evaluate((ledger) => {
    ledger.scrollIntoView();
    ledger.focus({preventScroll: true});
  });
  await frames(page, 3);
  await page.keyboard.press('j');
  await frames(page, 3);
  expect(await page.evaluate(() => document.querySelector('story-scroll')?.ended)).toBe(true);
  await page.keyboard.press('k');
  expect(await page.evaluate(() => document.querySelector('story-scroll')?.ended)).toBe(false);
  expect(await expectRightPlace(page)).toBe(steps.at(-1));
  await jumpToStep(page, firstStep);
  expect(await expectRightPlace(page)).toBe(firstStep);
  await focusIn(page, firstStep);
  await page.keyboard.press('k');
  expect(await expectRightPlace(page)).toBeNull();
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await page.keyboard.press('k');
  expect(await expectRightPlace(page)).toBeNull();
});

test('the focus goes along with the keys, and Tab goes on from the step that is being read', async ({
  page
}) => {
  await open(page, middleStep);
  await page.locator(`#${middleStep} a`).first().focus();
  await page.keyboard.press('j');
  const next = steps[at + 1] ?? '';
  expect(await page.evaluate(() => document.activeElement?.id)).toBe(next);
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('.step')?.id)).toBe(next);
});

test('outside the story, in a field, with a modifier and when they are off, keys mean nothing to it', async ({
  page
}) => {
  test.slow();
  await open(page, middleStep);
  await page.evaluate((step) => {
    const prevented: string[] = [];
    Object.assign(window, {prevented});
    addEventListener('keydown', (event) => {
      if (event.defaultPrevented) prevented.push(event.key);
    });
    for (const name of ['input', 'textarea', 'select']) {
      const field = document.createElement(name);
      field.className = 'field';
      document.querySelector(`#${step} .card`)?.append(field);
    }
  }, middleStep);
  const prevented = () => page.evaluate(() => (window as unknown as {prevented: string[]}).prevented);
  await jumpToStep(page, middleStep);
  await expectRightPlace(page);
  const notes = await noteSteps(page);
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  });
  for (const key of printable) await page.keyboard.press(key);
  expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
  for (const field of await page.locator('.field').all()) {
    await field.focus();
    for (const key of ['j', 'k']) await page.keyboard.press(key);
  }
  await focusIn(page, middleStep);
  for (const modifier of ['Control', 'Alt', 'Meta', 'Shift']) await page.keyboard.press(`${modifier}+j`);
  for (const key of printable.filter((key) => !/[jk]/.test(key))) await page.keyboard.press(key);
  await page.evaluate(() => document.querySelector('story-scroll')?.setAttribute('keys', 'off'));
  for (const key of ['j', 'k']) await page.keyboard.press(key);
  expect(await prevented()).toEqual([]);
  expect(await notes()).toEqual([]);
  await page.evaluate(() => document.querySelector('story-scroll')?.removeAttribute('keys'));
  await page.keyboard.press('j');
  expect((await notes()).map(({step}) => step)).toEqual([steps[at + 1]]);
});

test('arrows, Home, End, Page Up and Down and Space stay the browser’s', async ({page}) => {
  await open(page, middleStep);
  await focusIn(page, middleStep);
  await page.evaluate(() => {
    const prevented: string[] = [];
    Object.assign(window, {prevented});
    addEventListener('keydown', (event) => {
      if (event.defaultPrevented) prevented.push(event.key);
    });
  });
  for (const key of others) await page.keyboard.press(key);
  expect(await page.evaluate(() => (window as unknown as {prevented: string[]}).prevented)).toEqual([]);
});

test('nothing listens to keys on the document, the window or the body', async ({page}) => {
  await page.addInitScript(() => {
    const added: string[] = [];
    Object.assign(window, {added});
    const method = Reflect.get(EventTarget.prototype, 'addEventListener') as (...args: unknown[]) => void;
    EventTarget.prototype.addEventListener = new Proxy(method, {
      apply(method, target: EventTarget | undefined, args) {
        const page = [undefined, window, document, document.documentElement, document.body];
        if (page.includes(target as never)) added.push(String(args[0]));
        Reflect.apply(method, target, args);
      }
    });
  });
  await open(page, middleStep);
  await page.locator('.menu summary').click();
  const added = await page.evaluate(() => (window as unknown as {added: string[]}).added);
  expect(added.length).toBeGreaterThan(3);
  expect(added.filter((type) => type.startsWith('key'))).toEqual([]);
});

test('the first two links lead into the story and past it', async ({page}) => {
  await open(page);
  await page.keyboard.press('Tab');
  const into = page.getByRole('link', {name: 'To the story'});
  await expect(into).toBeFocused();
  await expect(into).toBeInViewport({ratio: 1});
  await page.keyboard.press('Tab');
  const past = page.getByRole('link', {name: 'Past the story, to every fact'});
  await expect(past).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('#ledger')).toBeInViewport();
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('section')?.id)).toBe('ledger');
  await into.focus();
  await page.keyboard.press('Enter');
  expect(await expectRightPlace(page)).toBe(firstStep);
  await page.keyboard.press('j');
  expect(await expectRightPlace(page)).toBe(steps[1]);
});

test('a key that leads on is announced once, politely and shortly; scrolling never is', async ({page}) => {
  test.slow();
  await open(page);
  await page.evaluate(() => {
    const said: {words: string; at: number}[] = [];
    // What was still there after five seconds, by a clock that is as late as the story's own.
    const lasting: string[] = [];
    let waiting = 0;
    const region = document.querySelector('story-scroll')?.shadowRoot?.querySelector('[role="status"]');
    Object.assign(window, {said, lasting});
    if (!region) throw new Error('no live region');
    new MutationObserver(() => {
      const words = region.textContent.trim();
      said.push({words, at: performance.now()});
      clearTimeout(waiting);
      if (words !== '') waiting = window.setTimeout(() => lasting.push(words), 5000);
    }).observe(region, {subtree: true, childList: true, characterData: true});
  });
  interface Said {
    readonly words: string;
    readonly at: number;
  }
  const said = () => page.evaluate(() => (window as unknown as {said: Said[]}).said);
  const end = await page.evaluate(() => document.documentElement.scrollHeight);
  const scrolls = long ? 200 : 25;
  for (let i = 0; i < scrolls; i++) await jumpTo(page, (end * ((i * 7) % scrolls)) / scrolls);
  await frames(page, 10);
  expect(await said()).toEqual([]);
  await jumpToStep(page, firstStep);
  await focusIn(page, firstStep);
  // Steps enough, and each way, whatever is said meanwhile; the last that is said is where the reader is.
  const presses = long ? 50 : 12;
  for (let i = 0; i < presses; i++) {
    await page.keyboard.press(i < presses - 12 && i % 3 === 2 ? 'k' : 'j');
    await frames(page, 8);
  }
  const place = steps.indexOf(
    (await page.evaluate(() => document.querySelector('story-scroll')?.activeStep)) ?? ''
  );
  expect(place).toBeGreaterThanOrEqual(12);
  const chapter = story.chapters.find((each) => each.steps.some(({id}) => id === steps[place]))?.title ?? '';
  await expect
    .poll(async () => (await said()).at(-1)?.words)
    .toBe(`Step ${place + 1} of ${steps.length}: ${chapter}`);
  await expect.poll(async () => (await said()).at(-1)?.words).toBe('');
  const notes = await said();
  const words = notes.filter(({words}) => words !== '');
  expect(words.every(({words}) => words.length <= 140)).toBe(true);
  const gaps = words.slice(1).map(({at}, i) => at - (words[i]?.at ?? 0));
  expect(gaps.filter((gap) => gap < 1000)).toEqual([]);
  expect(await page.evaluate(() => (window as unknown as {lasting: string[]}).lasting)).toEqual([]);
  const region = page.locator('story-scroll .announcement');
  expect((await region.boundingBox())?.height).toBeLessThanOrEqual(1);
  await expect(page.locator('[aria-live="assertive"], [role="alert"]')).toHaveCount(0);
});

/** The story has the focus at a step, as after a press on its words. */
async function focusIn(page: Page, step: string): Promise<void> {
  await page.locator(`#${step}`).evaluate((element) => {
    element.focus({preventScroll: true});
  });
}
