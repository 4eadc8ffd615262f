import {settledDrawings} from './drawing.js';
import {frames, open} from './reader.js';
import {pick} from './seed.js';
import {staged, stagedSteps} from './story.js';
import {expect, test} from './test.js';

// Decorators that a build lowers wrongly draw once and then never again, without a word.
test('a figure draws anew when its step is set', async ({page}) => {
  await open(page, stagedSteps[0]);
  const before = await settledDrawings(page);
  const other = staged[0]?.steps.at(-1)?.id ?? '';
  await page.evaluate((step) => {
    const figure = document.querySelector('story-figure');
    if (figure) figure.step = step;
  }, other);
  await expect.poll(async () => (await settledDrawings(page))[0]?.svg).not.toBe(before[0]?.svg);
  await page.evaluate((step) => {
    const figure = document.querySelector('story-figure');
    if (figure) figure.step = step;
  }, stagedSteps[0] ?? '');
  await expect.poll(async () => (await settledDrawings(page))[0]?.svg).toBe(before[0]?.svg);
});

test('a figure draws anew when its attribute is set', async ({page}) => {
  await open(page, stagedSteps[0]);
  const before = await settledDrawings(page);
  await page
    .locator('story-figure')
    .first()
    .evaluate(
      (figure, step) => {
        figure.setAttribute('step', step);
      },
      staged[0]?.steps.at(-1)?.id ?? ''
    );
  await expect.poll(async () => (await settledDrawings(page))[0]?.svg).not.toBe(before[0]?.svg);
});

for (const [reducedMotion, when, atOnce] of [
  ['no-preference', 'in the frame after the one that changes it', false],
  ['reduce', 'with it where nothing moves', true]
] as const) {
  test(`what lies over a drawing comes ${when}`, async ({page}) => {
    await page.emulateMedia({reducedMotion});
    await open(page, stagedSteps[0]);
    await settledDrawings(page);
    const [before, changed, after] = await page.evaluate(
      async (step) => {
        const figure = document.querySelector('story-figure');
        if (!figure) throw new Error('no figure');
        const shown = () =>
          [...(figure.shadowRoot?.querySelectorAll('.target') ?? [])].map((each) => each.outerHTML);
        const before = shown();
        figure.step = step;
        await figure.updateComplete;
        const changed = shown();
        for (let i = 0; i < 2; i++) await new Promise(requestAnimationFrame);
        return [before, changed, shown()];
      },
      staged[0]?.steps.at(-1)?.id ?? ''
    );
    expect(before.length).toBeGreaterThan(0);
    expect(after).not.toEqual(before);
    expect(changed).toEqual(atOnce ? after : before);
  });
}

test('a drawing that leaves its map is called one as long as the sea is there: its words are not styled anew at once', async ({
  page
}) => {
  await open(page, 'from-one-point');
  await settledDrawings(page);
  const seen = await page.evaluate(async () => {
    const figure = document
      .querySelector('#from-one-point')
      ?.closest('.chapter')
      ?.querySelector('story-figure');
    const drawing = figure?.shadowRoot?.querySelector('svg');
    if (!figure || !drawing) throw new Error('no drawing');
    const seen = new Set<string>();
    figure.step = 'us-deployments';
    await figure.updateComplete;
    for (let frame = 0; frame < 60; frame++) {
      const sea = drawing.querySelector('.sea') ? 'sea' : 'no sea';
      seen.add(`${sea}: ${drawing.classList.contains('map') ? 'map' : 'none'}`);
      await new Promise(requestAnimationFrame);
    }
    return [...seen];
  });
  expect(seen).toEqual(['sea: map', 'no sea: none']);
});

test('the first drawing waits until the browser has time, its fallback standing, and is then there without moving', async ({
  page
}) => {
  await page.addInitScript(() => {
    const waiting: IdleRequestCallback[] = [];
    window.requestIdleCallback = (callback) => waiting.push(callback);
    Object.assign(window, {
      haveTime: () => {
        for (const callback of waiting.splice(0)) callback({didTimeout: false, timeRemaining: () => 40});
      },
      asked: () => waiting.length
    });
    document.addEventListener('story-ready', ({animated}) => Object.assign(window, {animated}), {once: true});
  });
  const drawing = page.locator("story-figure [part='drawing']").first();
  await open(page, stagedSteps[0]);
  await expect.poll(() => page.evaluate('asked()')).toBeGreaterThan(0);
  await frames(page, 12);
  await expect(drawing).toHaveCount(0);
  await page.evaluate('haveTime()');
  await expect(drawing).toBeVisible();
  expect(await page.evaluate('animated')).toBe(false);
});

test('a first drawing comes whole where it is seen, and elsewhere 10 marks at most in a frame', async ({
  page
}) => {
  await open(page);
  const {scene = '', steps = []} = staged[0] ?? {};
  const [seen, unseen] = await page.evaluate(
    async ([scene, step]) => {
      const {story} = document.querySelector('story-scroll') ?? {};
      const figures = ['0', '150vh'].map((top) => {
        const figure = document.createElement('story-figure');
        Object.assign(figure, {scene, step, story});
        Object.assign(figure.style, {position: 'fixed', top, width: '600px', height: '500px'});
        document.body.append(figure);
        return figure;
      });
      const counts: number[][] = [[], []];
      for (let still = 0; still < 12;) {
        await new Promise(requestAnimationFrame);
        still++;
        for (const [i, {shadowRoot}] of figures.entries()) {
          const now = shadowRoot?.querySelector('svg')?.childElementCount ?? 0;
          if (now === 0) still = 0;
          if (now === (counts[i]?.at(-1) ?? 0)) continue;
          counts[i]?.push(now);
          still = 0;
        }
      }
      return counts;
    },
    [scene, steps[1]?.id ?? ''] as const
  );
  const whole = seen?.at(-1) ?? 0;
  expect(whole).toBeGreaterThan(40);
  expect(seen).toEqual([whole]);
  const tens = [10, 20, 30, 40, 50, 60, 70, 80, 90, 100, 110, 120];
  expect(unseen).toEqual([...tens.filter((count) => count < whole), whole]);
});

for (const {id, scene, steps} of pick(staged, 3)) {
  test(`the figure of ${id} works alone, outside of a story`, async ({page}) => {
    await open(page);
    const drawn = await page.evaluate(
      async ([scene, step, other]) => {
        const {story} = document.querySelector('story-scroll') ?? {};
        const figure = document.createElement('story-figure');
        figure.scene = scene;
        figure.step = step;
        figure.story = story;
        figure.style.blockSize = '400px';
        document.querySelector('main')?.prepend(figure);
        const drawing = () => figure.shadowRoot?.querySelector('svg')?.outerHTML ?? '';
        // Another drawing than this, at rest.
        const after = async (before: string) => {
          let last = before;
          for (let still = 0, frame = 0; still < 12 && frame < 600; frame++) {
            await new Promise(requestAnimationFrame);
            still = drawing() === last && last !== before ? still + 1 : 0;
            last = drawing();
          }
          return last;
        };
        const first = await after('');
        figure.step = other;
        return {
          first,
          second: await after(first),
          height: figure.shadowRoot?.querySelector('svg')?.clientHeight
        };
      },
      [scene ?? '', steps[1]?.id ?? '', steps.at(-1)?.id ?? ''] as const
    );
    expect(drawn.first).not.toBe('');
    expect(drawn.second).not.toBe('');
    expect(drawn.second).not.toBe(drawn.first);
    expect(drawn.height).toBe(400);
  });
}

test('a figure whose scene is not in the story keeps what stands in it and says so', async ({page}) => {
  await open(page);
  const result = await page.evaluate(async () => {
    const {story} = document.querySelector('story-scroll') ?? {};
    const figure = document.createElement('story-figure');
    figure.textContent = 'What stands in it.';
    figure.scene = 'no-such-scene';
    figure.story = story;
    figure.style.blockSize = '200px';
    const codes: string[] = [];
    figure.addEventListener('story-error', ({code}) => codes.push(code));
    document.querySelector('main')?.prepend(figure);
    for (let i = 0; i < 10; i++) await new Promise(requestAnimationFrame);
    return {
      codes: [...new Set(codes)],
      words: figure.innerText.trim(),
      svg: !!figure.shadowRoot?.querySelector('svg')
    };
  });
  expect(result).toEqual({codes: ['no-scene'], words: 'What stands in it.', svg: false});
});

test('a reader who asks for less motion gets each drawing at once', async ({page}) => {
  await page.emulateMedia({reducedMotion: 'reduce'});
  await open(page, stagedSteps[0]);
  await settledDrawings(page);
  const other = staged[0]?.steps.at(-1)?.id ?? '';
  const frames = await page.evaluate(async (step) => {
    const figure = document.querySelector('story-figure');
    if (figure) figure.step = step;
    const seen: string[] = [];
    await figure?.updateComplete;
    for (let i = 0; i < 45; i++) {
      seen.push(figure?.shadowRoot?.querySelector('svg')?.outerHTML ?? '');
      await new Promise(requestAnimationFrame);
    }
    return new Set(seen).size;
  }, other);
  expect(frames).toBe(1);
});
