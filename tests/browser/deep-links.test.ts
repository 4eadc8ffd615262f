import type {Page} from '@playwright/test';
import {settledDrawings} from './drawing.js';
import {expectRightPlace} from './oracle.js';
import {awake, follow, frames, jumpTo, jumpToStep, open} from './reader.js';
import {sample} from './seed.js';
import {firstStep, lastStep, middleStep, stagedSteps, steps, story} from './story.js';
import {expect, test} from './test.js';

for (const [width, height] of [
  [390, 844],
  [1280, 800]
] as const) {
  test(`at ${width} by ${height} each step's address opens with that step active`, async ({page}) => {
    test.slow();
    await page.setViewportSize({width, height});
    for (const step of sample(steps, 8)) {
      await page.goto('about:blank');
      await open(page, step);
      expect(await expectRightPlace(page)).toBe(step);
    }
  });

  test(`at ${width} by ${height} a step's drawing is the first that its chapter's stage ever shows`, async ({
    page
  }) => {
    test.slow();
    await page.setViewportSize({width, height});
    await recordDrawings(page);
    for (const step of sample(stagedSteps, 3)) {
      await page.goto('about:blank');
      await open(page, step);
      expect(await expectRightPlace(page)).toBe(step);
      await settledDrawings(page);
      await expectOnlyDrawn(page, step);
    }
  });

  test(`at ${width} by ${height} a reload in the middle shows its step's drawing first`, async ({page}) => {
    await page.setViewportSize({width, height});
    await recordDrawings(page);
    await open(page);
    for (const step of sample(stagedSteps, 4)) {
      await jumpToStep(page, step);
      await expectRightPlace(page);
      await page.reload();
      await awake(page);
      expect(await expectRightPlace(page)).toBe(step);
      await settledDrawings(page);
      await expectOnlyDrawn(page, step);
    }
  });
}

test('a long card on a phone has come whole where its address opens', async ({page}) => {
  await page.setViewportSize({width: 390, height: 844});
  for (const step of ['lists-whole', 'list-armed-groups']) {
    await page.goto('about:blank');
    await open(page, step);
    const card = await page.locator(`[id="${step}"] .card`).boundingBox();
    expect(Math.round((card?.y ?? 0) + (card?.height ?? 0))).toBe(832);
  }
});

test('a page that opens at a step, or is loaded again there, never takes the reader for elsewhere', async ({
  page
}) => {
  test.slow();
  await noteReasons(page);
  for (const step of sample(steps, 5)) {
    await page.goto('about:blank');
    await open(page, step);
    await expectRightPlace(page);
    expect(await reasons(page)).toEqual([`${step} load`]);
    await jumpToStep(page, step);
    await page.reload();
    await awake(page);
    await expectRightPlace(page);
    expect(await reasons(page)).toEqual([`${step} load`]);
  }
});

test('a page whose last script is late, so that the browser goes to the address late, opens there all the same', async ({
  page
}) => {
  await recordDrawings(page);
  await noteReasons(page);
  await page.route('**/late.js', async (route) => {
    // The story’s own frames come and go meanwhile.
    await page.waitForFunction(() => customElements.get('story-scroll'));
    await frames(page, 6);
    await route.fulfill({contentType: 'text/javascript', body: ''});
  });
  await page.route('**/', async (route) => {
    const body = await (await route.fetch()).text();
    const late = '<script type="module" src="/late.js"></script></head>';
    await route.fulfill({contentType: 'text/html', body: body.replace('</head>', late)});
  });
  for (const step of sample(stagedSteps, 2)) {
    await page.goto('about:blank');
    await open(page, step);
    expect(await expectRightPlace(page)).toBe(step);
    expect(await reasons(page)).toEqual([`${step} load`]);
    await settledDrawings(page);
    await expectOnlyDrawn(page, step);
  }
});

test('the back and forward buttons bring the reader to the step they left', async ({page}) => {
  await open(page);
  await jumpToStep(page, middleStep);
  // A browser that does not keep the page whole needs the address, which follows a reader at rest.
  await expect(page).toHaveURL(`/#${middleStep}`);
  const left = await page.evaluate(() => {
    const shows: boolean[] = [];
    addEventListener('pageshow', ({persisted}) => shows.push(persisted));
    Object.assign(window, {shows});
    return scrollY;
  });
  await page.goto('about:blank');
  await page.goBack({waitUntil: 'commit'});
  await expectBackAt(page, middleStep);
  // The page was kept whole: nothing in it keeps the browser from doing so.
  await expect
    .poll(() => page.evaluate(() => (window as unknown as {shows?: boolean[]}).shows))
    .toEqual([true]);
  expect(await page.evaluate((left) => Math.abs(scrollY - left), left)).toBeLessThanOrEqual(1);
  await page.goForward({waitUntil: 'commit'});
  await expect(page).toHaveURL('about:blank');
  await page.goBack({waitUntil: 'commit'});
  await expectBackAt(page, middleStep);
});

test('back and forward go through the steps that were followed as links', async ({page}) => {
  await open(page);
  await follow(page, middleStep);
  expect(await expectRightPlace(page)).toBe(middleStep);
  await follow(page, lastStep);
  expect(await expectRightPlace(page)).toBe(lastStep);
  await page.goBack({waitUntil: 'commit'});
  await expectBackAt(page, middleStep);
  await page.goForward({waitUntil: 'commit'});
  await expectBackAt(page, lastStep);
});

test('the address follows the reader at rest, and the history does not grow', async ({page}) => {
  await open(page);
  const history = await page.evaluate(() => window.history.length);
  for (const step of sample(steps, 4)) {
    await jumpToStep(page, step);
    await expect.poll(() => hash(page)).toBe(`#${step}`);
  }
  expect(await page.evaluate(() => window.history.length)).toBe(history);
});

test('the address follows only who has rested for 300 ms, and does not scroll on', async ({page}) => {
  await page.addInitScript(() => {
    const rests: number[] = [];
    let moved = -Infinity;
    for (const type of ['story-step', 'scroll'])
      document.addEventListener(type, () => (moved = performance.now()), true);
    const replace = history.replaceState.bind(history);
    history.replaceState = (...args) => {
      rests.push(performance.now() - moved);
      replace(...args);
    };
    Object.assign(window, {rests});
  });
  await open(page);
  await page.evaluate(
    async (steps) => {
      for (const step of steps) {
        document.getElementById(step)?.scrollIntoView({block: 'start', behavior: 'instant'});
        for (let i = 0; i < 4; i++) await new Promise(requestAnimationFrame);
      }
      // On within a step, for longer than the reader must rest.
      for (const until = performance.now() + 700; performance.now() < until;) {
        scrollBy({top: 1, behavior: 'instant'});
        await new Promise(requestAnimationFrame);
      }
    },
    steps.slice(0, 12)
  );
  await expect.poll(() => hash(page)).toBe(`#${steps[11] ?? ''}`);
  const rests = await page.evaluate(() => (window as unknown as {rests: number[]}).rests);
  expect(rests.filter((rest) => rest < 299)).toEqual([]);
});

test('a link that is followed just before the address would follow reading keeps its own address', async ({
  page
}) => {
  await open(page);
  for (const [i, step] of sample(steps.slice(1), 4).entries()) {
    await jumpTo(page, 0);
    await expect.poll(() => page.evaluate(() => location.hash)).toBe('');
    const lost = await page.evaluate(
      async ([from, to, late]) => {
        document.getElementById(from)?.scrollIntoView({block: 'start', behavior: 'instant'});
        const came = new Promise<void>((come) => {
          document.addEventListener('story-step', () => come(), {once: true});
        });
        await came;
        await new Promise((rest) => setTimeout(rest, 280));
        location.hash = to;
        // No frame comes in which the story could see where the link led, and the rest is over.
        const until = performance.now() + 60 + late;
        while (performance.now() < until);
        await new Promise((rest) => setTimeout(rest, 0));
        return location.hash;
      },
      [firstStep, step, i * 5] as const
    );
    expect(lost).toBe(`#${step}`);
    expect(await expectRightPlace(page)).toBe(step);
  }
});

test('the page’s name in the masthead leads to the very top', async ({page}) => {
  await open(page, middleStep);
  await page.locator('.masthead a[href="#top"]').click();
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);
  expect(await expectRightPlace(page)).toBeNull();
});

test('at the top the address has no fragment', async ({page}) => {
  await open(page, firstStep);
  await jumpToStep(page, middleStep);
  await expect.poll(() => hash(page)).toBe(`#${middleStep}`);
  await jumpTo(page, 0);
  await expect.poll(() => page.evaluate(() => location.href)).not.toContain('#');
});

test('the address of a fact in the ledger stays when it is opened', async ({page}) => {
  const fact = `#fact-${story.facts[3]?.id ?? ''}`;
  await page.goto(`/${fact}`);
  await awake(page);
  await expectRightPlace(page);
  // Longer than the reader must rest for the address to follow.
  const left = await page.evaluate(async () => {
    const start = performance.now();
    while (performance.now() - start < 900) await new Promise(requestAnimationFrame);
    return location.hash;
  });
  expect(left).toBe(fact);
  await expect(page.locator(fact)).toBeInViewport();
});

test('an address without a fragment opens at the top with no step active', async ({page}) => {
  await open(page);
  expect(await expectRightPlace(page)).toBeNull();
  expect(await page.evaluate(() => [scrollY, location.hash])).toEqual([0, '']);
});

test('the first step that a reader scrolls to is said to come from scrolling, an opened one from loading', async ({
  page
}) => {
  await noteReasons(page);
  await open(page, middleStep);
  expect(await reasons(page)).toEqual([`${middleStep} load`]);
  await page.goto('about:blank');
  await open(page);
  const before = (await reasons(page)).length;
  await jumpToStep(page, firstStep);
  await expectRightPlace(page);
  expect((await reasons(page)).slice(before)).toEqual([`${firstStep} scroll`]);
});

test('there is no listener for leaving the page, which would spoil the way back', async ({page}) => {
  await page.addInitScript(() => {
    const added: string[] = [];
    Object.assign(window, {added});
    const method = Reflect.get(EventTarget.prototype, 'addEventListener') as (...args: unknown[]) => void;
    EventTarget.prototype.addEventListener = new Proxy(method, {
      apply(method, target, args) {
        added.push(String(args[0]));
        Reflect.apply(method, target, args);
      }
    });
  });
  await open(page, middleStep);
  const added = await page.evaluate(() => (window as unknown as {added: string[]}).added);
  expect(added.filter((type) => /unload$/.test(type))).toEqual([]);
});

/** Notes each step that the story says the reader comes to, and for what reason. */
async function noteReasons(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const reasons: string[] = [];
    Object.assign(window, {reasons});
    document.addEventListener('story-step', ({step = 'none', reason}) => reasons.push(`${step} ${reason}`));
  });
}

function reasons(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => (window as unknown as {reasons: string[]}).reasons);
}

/** The history leads back to a step; a page that is on its way yet cannot be asked. */
async function expectBackAt(page: Page, step: string): Promise<void> {
  await expect(async () => {
    expect(await expectRightPlace(page)).toBe(step);
  }).toPass();
}

function hash(page: Page): Promise<string> {
  return page.evaluate(() => location.hash);
}

interface Painted {
  readonly chapter: string;
  readonly step: string;
  /** All words of the drawing, without the breaks that wrapping makes. */
  readonly words: string;
}

/** Notes, after every painted frame, what each stage shows. */
async function recordDrawings(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const painted: Painted[] = [];
    Object.assign(window, {painted});
    const after = new MessageChannel();
    after.port1.onmessage = () => {
      for (const figure of document.querySelectorAll('story-figure')) {
        const svg = figure.shadowRoot?.querySelector('svg');
        if (!svg) continue;
        const chapter = figure.closest('.chapter')?.id ?? '';
        painted.push({chapter, step: figure.step, words: svg.textContent.replace(/\s/g, '')});
      }
      requestAnimationFrame(frame);
    };
    const frame = () => {
      after.port2.postMessage('');
    };
    requestAnimationFrame(frame);
  });
}

/** Since the page was opened, the stage of the step's chapter showed that step's drawing and no other. */
async function expectOnlyDrawn(page: Page, step: string): Promise<void> {
  const {painted, now} = await page.evaluate((step) => {
    const chapter = document.getElementById(step)?.closest('.chapter');
    const figure = chapter?.querySelector('story-figure');
    const all = (window as unknown as {painted: Painted[]}).painted;
    return {
      painted: all.filter((each) => each.chapter === chapter?.id),
      now: figure?.shadowRoot?.querySelector('svg')?.textContent.replace(/\s/g, '') ?? ''
    };
  }, step);
  expect(painted.length).toBeGreaterThan(0);
  expect([...new Set(painted.map(({step}) => step))]).toEqual([step]);
  expect([...new Set(painted.map(({words}) => words))]).toEqual([now]);
}
