import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Page} from '@playwright/test';
import {seeds} from '../untrusted.js';
import {figureTag, giveSite, heard, issues, open, openHost, scene, steps, storySite} from './embed.js';
import {pick} from './seed.js';
import {root, story} from './story.js';
import {expect, test as base} from './test.js';

/** Chromium's console tells of a request that fails; one test is about that. */
const test = base.extend({
  complaints: async ({complaints}, use) => {
    await use(complaints);
    const others = complaints.filter((line) => !/Failed to load resource/.test(line));
    complaints.splice(0, complaints.length, ...others);
  }
});

const figures = `${storySite}/data/figures`;
const file = `${figures}/${scene}.json`;
const dataset = `${figures}/${scene}.dataset.json`;
/** The drawing for one of the rooms of a figure. */
const isDrawing = (url: string) => /\/figures\/[\w-]+\/[\w-]+\.\d+\.json$/.test(url);
/** The built file at an address of the story's site. */
const built = (url: string) => readFileSync(join(root, 'dist', new URL(url).pathname), 'utf8');
const labels = (page: Page) => page.locator('story-figure .story-drawing .label');
/** What draws, of all that a page has asked for; and outlines. */
const drawers = (requests: readonly string[]) =>
  requests.filter((url) =>
    /\/(drawing|geography|clock|network|positions|pressure|ranges|routes)-[\w-]{8}\.js$|region\.json$/.test(
      url
    )
  );

/** Opens a figure of whose site some addresses answer nothing, until what this gives is called. */
async function openDown(
  page: Page,
  attributes: Readonly<Record<string, string>>,
  isMissing: (url: string) => boolean
): Promise<() => void> {
  let isDown = true;
  await openHost(page, {
    body: figureTag(attributes),
    answer: async (route, request) =>
      isDown && isMissing(request.url()) ? route.fulfill({status: 503, headers: open}) : giveSite(route)
  });
  return () => {
    isDown = false;
  };
}

for (const {id, title} of pick(story.scenes, 3)) {
  test(`a figure of ${id} from its own file stands without the code of its kind, and says whose it is`, async ({
    page
  }) => {
    const src = `${figures}/${id}.json`;
    const requests = await openHost(page, {body: figureTag({src, scene: id})});
    await expect(labels(page).first()).toBeVisible();
    const figure = page.locator('story-figure');
    await expect(figure.locator('.title')).toHaveText(title);
    await expect(figure.locator('.about')).toContainText('not independently checked');
    await expect(figure.locator('.about a').last()).toHaveAttribute('href', `${storySite}/`);
    const [own, drawing = '', ...others] = requests.filter((url) => url.startsWith(storySite));
    expect([own, ...others]).toEqual([src]);
    expect(drawing).toMatch(new RegExp(`/figures/${id}/[\\w-]+\\.\\d+\\.json$`));
    expect(drawers(requests)).toEqual([]);
    expect(await heard(page)).toEqual(['story-ready']);
  });
}

test('a figure from its own file has the marks, the answers and the data of one from the whole story', async ({
  page
}) => {
  await openHost(page, {body: figureTag({src: file}) + figureTag()});
  const figure = page.locator('story-figure');
  for (const i of [0, 1]) await expect(figure.nth(i).locator('.story-drawing .label').first()).toBeVisible();
  const facts = async (i: number) =>
    figure
      .nth(i)
      .locator('.target')
      .evaluateAll((all) => all.map((each) => each.ariaLabel).sort());
  expect((await facts(0)).length).toBeGreaterThan(5);
  expect(await facts(0)).toEqual(await facts(1));
  const table = (i: number) => figure.nth(i).locator('table').textContent();
  expect(await table(0)).toBe(await table(1));
  const heardOf = (i: number) => figure.nth(i).locator('figcaption .heard').textContent();
  expect(await heardOf(0)).toBe(await heardOf(1));
});

test('in a drawing that is enlarged a pointer meets what it points at', async ({page}) => {
  await page.setViewportSize({width: 640, height: 900});
  await openHost(page, {body: figureTag({src: file})});
  const target = page.locator('story-figure .target').last();
  await target.scrollIntoViewIfNeeded();
  const box = await target.boundingBox();
  const drawing = page.locator('story-figure .story-drawing');
  expect(
    await drawing.evaluate((svg: SVGSVGElement) => svg.clientWidth / svg.viewBox.baseVal.width)
  ).toBeGreaterThan(1);
  expect(box).not.toBeNull();
  await page.mouse.click(box!.x + box!.width / 2, box!.y + box!.height / 2);
  await expect(page.getByRole('dialog')).toBeVisible();
  await expect(target).toHaveAttribute('aria-expanded', 'true');
});

for (const [change, deed] of [
  [
    'shows another step',
    (page: Page) =>
      page
        .locator('story-figure')
        .evaluate((figure, step) => figure.setAttribute('step', step), steps[0] ?? '')
  ],
  ['is made wider than all drawings', (page: Page) => page.setViewportSize({width: 1800, height: 900})],
  [
    'has words spaced wider',
    (page: Page) => page.addStyleTag({content: 'story-figure {--story-sans: "DejaVu Sans Mono", monospace}'})
  ]
] as const) {
  test(`a figure from its own file that ${change} is drawn by its kind, and stands all the while`, async ({
    page
  }) => {
    await page.setViewportSize({width: 390, height: 844});
    const requests = await openHost(page, {body: figureTag({src: file})});
    await expect(labels(page).first()).toBeVisible();
    await deed(page);
    await expect.poll(() => drawers(requests).length).toBeGreaterThan(0);
    await expect(labels(page).first()).toBeVisible();
    expect(await heard(page)).toEqual(['story-ready']);
  });
}

for (const [what, answer] of [
  [
    'cannot be shown',
    (url: string) => ({body: built(url).replaceAll('"anchor":"start"', '"anchor":"left"')})
  ],
  ['are not there', () => ({status: 404, body: 'nothing here'})]
] as const) {
  test(`a figure whose drawings ${what} is drawn by its kind`, async ({page}) => {
    const requests = await openHost(page, {
      body: figureTag({src: file}),
      answer: async (route, request) =>
        isDrawing(request.url())
          ? route.fulfill({headers: open, contentType: 'application/json', ...answer(request.url())})
          : giveSite(route)
    });
    await expect(labels(page).first()).toBeVisible();
    expect(drawers(requests).length).toBeGreaterThan(0);
    expect(await heard(page)).toEqual(['story-ready']);
  });
}

test('a figure of whose file no more can be had keeps its fallback, says so, and tries again', async ({
  page
}) => {
  const bringUp = await openDown(page, {src: file}, (url) => url !== file);
  const again = page.getByRole('button', {name: 'Try again'});
  await expect(again).toBeVisible();
  await expect(page.locator('.fallback')).toBeVisible();
  expect(await heard(page)).toEqual(['story-error no-story']);
  bringUp();
  await again.click();
  await expect(labels(page).first()).toBeVisible();
  await expect(again).toHaveCount(0);
});

test('a touch asks once for the dataset of a figure that is drawn already, and opens what it says', async ({
  page
}) => {
  const requests = await openHost(page, {body: figureTag({src: file}) + figureTag({src: file})});
  const figure = page.locator('story-figure');
  for (const i of [0, 1]) await expect(figure.nth(i).locator('.story-drawing .label').first()).toBeVisible();
  expect(requests).not.toContain(dataset);
  for (const i of [0, 1]) {
    await figure.nth(i).locator('.target').first().click();
    await expect(figure.nth(i).getByRole('dialog')).toContainText('Who says so');
    await page.keyboard.press('Escape');
  }
  expect(requests.filter((url) => url === dataset)).toHaveLength(1);
  expect(requests.filter(isDrawing)).toHaveLength(1);
  expect(drawers(requests)).toEqual([]);
  expect(await heard(page)).toEqual(['story-ready']);
});

test('a press opens the table where the dataset cannot be had, and the answer once it can', async ({
  page
}) => {
  const bringUp = await openDown(page, {src: file}, (url) => url === dataset);
  const target = page.locator('story-figure .target').first();
  await target.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('story-figure table')).toBeVisible();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  bringUp();
  await target.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
});

test('the data of a figure that is drawn already is that of one from the whole story', async ({page}) => {
  await openHost(page, {body: figureTag({src: file}) + figureTag()});
  const figure = page.locator('story-figure');
  const csv = async (i: number) => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      figure.nth(i).getByRole('button', {name: 'Data (CSV)'}).click()
    ]);
    return readFileSync(await download.path(), 'utf8');
  };
  const own = await csv(0);
  expect(own.split('\r\n').length).toBeGreaterThan(8);
  expect(own).toBe(await csv(1));
});

for (const [what, isHeldUp] of [
  ['drawing', isDrawing],
  ['dataset', (url: string) => url === dataset]
] as const) {
  test(`a figure that leaves gives up the ${what} that it waits for, and asks for it when it is back`, async ({
    page
  }) => {
    let [held, isHeld] = [0, true];
    await openHost(page, {
      body: figureTag({src: file}),
      answer: async (route, request) => {
        if (isHeld && isHeldUp(request.url())) held++;
        // Without its drawing the figure needs its dataset.
        else if (isDrawing(request.url()) && !isHeldUp(request.url()))
          await route.fulfill({status: 404, headers: open});
        else await giveSite(route);
      }
    });
    const failed: string[] = [];
    page.on('requestfailed', (request) => failed.push(request.url()));
    await expect.poll(() => held).toBe(1);
    const element = await page.locator('story-figure').elementHandle();
    await element.evaluate((figure) => {
      figure.remove();
    });
    await expect.poll(() => failed.filter(isHeldUp).length).toBe(1);
    isHeld = false;
    await element.evaluate((figure) => {
      document.body.append(figure);
    });
    await expect(labels(page).first()).toBeVisible();
    expect(await heard(page)).toEqual(['story-ready']);
  });
}

test('a figure that no drawing suits follows its address to another figure', async ({page}) => {
  await page.setViewportSize({width: 1800, height: 900});
  await openHost(page, {body: figureTag({src: file})});
  await expect(labels(page).first()).toBeVisible();
  const other = story.scenes.find(({id}) => id !== scene);
  const before = await page.locator('story-figure .story-drawing').innerHTML();
  await page.locator('story-figure').evaluate(
    (figure, [src = '', id = '']) => {
      figure.setAttribute('src', src);
      figure.setAttribute('scene', id);
    },
    [`${figures}/${other?.id}.json`, other?.id ?? '']
  );
  await expect(page.locator('story-figure .title')).toHaveText(other?.title ?? '');
  await expect.poll(() => page.locator('story-figure .story-drawing').innerHTML()).not.toBe(before);
  expect(await heard(page)).toEqual(['story-ready']);
});

test('a figure of another step than its file’s tries again, and is drawn', async ({page}) => {
  const bringUp = await openDown(page, {src: file, step: steps[0] ?? ''}, (url) => url === dataset);
  const again = page.getByRole('button', {name: 'Try again'});
  await expect(again).toBeVisible();
  bringUp();
  await again.click();
  await expect(labels(page).first()).toBeVisible();
  await expect(again).toHaveCount(0);
});

test('a figure that is moved while its dataset comes says nothing of it, and is drawn', async ({page}) => {
  let isHeld = true;
  let asked = 0;
  await openHost(page, {
    body: figureTag({src: file, step: steps[0] ?? ''}),
    answer: async (route, request) => {
      if (request.url() !== dataset) return giveSite(route);
      asked++;
      if (!isHeld) await giveSite(route);
    }
  });
  await expect.poll(() => asked).toBe(1);
  isHeld = false;
  await page.locator('story-figure').evaluate((figure) => {
    document.body.prepend(figure);
  });
  await expect(labels(page).first()).toBeVisible();
  expect(await heard(page)).toEqual(['story-ready']);
});

test('a story that is given in place of the address is what the figure shows', async ({page}) => {
  await openHost(page, {body: figureTag({src: file})});
  await expect(labels(page).first()).toBeVisible();
  const other = {...story, scenes: story.scenes.map((each) => ({...each, title: 'A title of ours'}))};
  await page.locator('story-figure').evaluate((figure, story) => {
    Object.assign(figure, {src: '', story});
  }, other);
  await expect(page.locator('story-figure .title')).toHaveText('A title of ours');
});

test('a pointer over a figure asks once for a dataset that cannot be had', async ({page}) => {
  const requests = await openHost(page, {
    body: figureTag({src: file}),
    answer: async (route, request) =>
      request.url() === dataset ? route.fulfill({status: 503, headers: open}) : giveSite(route)
  });
  const target = page.locator('story-figure .target').first();
  await target.scrollIntoViewIfNeeded();
  const box = await target.boundingBox();
  expect(box).not.toBeNull();
  const over = (x: number) => page.mouse.move(box!.x + x, box!.y + 8);
  await over(4);
  await expect.poll(() => requests.filter((url) => url === dataset).length).toBe(1);
  await page.waitForTimeout(300);
  for (const x of [6, 8, 10, 12, 14, 16]) {
    await over(x);
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
  expect(requests.filter((url) => url === dataset)).toHaveLength(1);
});

test('a figure whose drawings lie on another site is refused', async ({page}) => {
  await openHost(page, {
    body: figureTag({src: file}),
    answer: async (route, request) =>
      route.fulfill({
        headers: open,
        contentType: 'application/json',
        body: built(request.url()).replaceAll('"file":"', '"file":"https://elsewhere.example/')
      })
  });
  await expect.poll(() => heard(page)).toEqual(['story-error bad-data']);
  expect(await issues(page)).toEqual([
    expect.stringMatching(
      /^rooms: expected an address of the story’s own site; found https:\/\/elsewhere\.example\//
    )
  ]);
});

test('hostile words in a drawing, and around it, stay words', async ({page}) => {
  const [seed = ''] = seeds;
  const said = [
    'lines',
    'words',
    'title',
    'caption',
    'says',
    'status',
    'from',
    'heard',
    'publisher',
    'head',
    'rows'
  ];
  const poison = (key: string, value: unknown): unknown => {
    // The words of a figure are a part of its file; of a datum they are a string.
    if (!said.includes(key) || (key === 'words' && typeof value !== 'string')) return value;
    return JSON.parse(JSON.stringify(value), (_, each: unknown) => (typeof each === 'string' ? seed : each));
  };
  await openHost(page, {
    body: figureTag({src: file}),
    answer: async (route, request) =>
      route.fulfill({
        headers: open,
        contentType: 'application/json',
        body: JSON.stringify(JSON.parse(built(request.url()), poison))
      })
  });
  await expect(labels(page).first()).toHaveText(seed);
  await expect(page.locator('story-figure .title')).toHaveText(seed);
  await expect(page.locator('story-figure .target').first()).toHaveAttribute('aria-label', seed);
  const strange = page.locator(
    'story-figure :is(img, script, iframe, math, object, a:not([href^="https:"]))'
  );
  await expect(strange).toHaveCount(0);
  expect(await page.evaluate(() => 'pwned' in window)).toBe(false);
});

test('a drawing stays when what would draw another step cannot be had, and the page hears so', async ({
  page
}) => {
  await openHost(page, {body: figureTag({src: file})});
  await expect(labels(page).first()).toBeVisible();
  await page.route(/\/positions-[\w-]{8}\.js$/, (route) => route.abort());
  await page
    .locator('story-figure')
    .evaluate((figure, step) => figure.setAttribute('step', step), steps[0] ?? '');
  await expect.poll(() => heard(page)).toEqual(['story-ready', 'story-error no-scene']);
  await expect(labels(page).first()).toBeVisible();
});
