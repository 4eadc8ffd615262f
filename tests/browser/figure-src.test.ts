import {
  figureTag,
  giveSite,
  heard,
  issues,
  newsSite,
  open,
  openHost,
  scene,
  src,
  storySite
} from './embed.js';
import {frames} from './reader.js';
import {pick} from './seed.js';
import {expect, test as base} from './test.js';

/** Chromium's console tells of each request that fails; that is what these tests are about. */
const test = base.extend({
  complaints: async ({complaints}, use) => {
    await use(complaints);
    const others = complaints.filter((line) => !/Failed to load resource|blocked by CORS policy/.test(line));
    complaints.splice(0, complaints.length, ...others);
  }
});

const drawn = 'story-figure .story-drawing .label';

/** What is said of it, whoever has pressed what. */
const unloaded = 'This could not be loaded. If it fails again, reload the page.';

const answers: Readonly<Record<string, readonly [object, string, RegExp]>> = {
  'is not there': [{status: 404, headers: open, body: 'no'}, 'no-story', /404/],
  fails: [{status: 500, headers: open, body: ''}, 'no-story', /500/],
  'is for other sites only': [
    {headers: {'access-control-allow-origin': 'https://other.example'}, body: '{}'},
    'no-story',
    /Failed to fetch/
  ],
  'is a page': [
    {headers: open, contentType: 'text/html', body: '<!doctype html>'},
    'bad-data',
    /strict JSON/
  ],
  'is cut off': [{headers: open, body: '{"format": 1, "ti'}, 'bad-data', /strict JSON/],
  'is no story': [{headers: open, body: '{"format": 1, "title": 2}'}, 'bad-data', /title[\s\S]*a string/],
  'is larger than a story may be': [
    {headers: open, body: JSON.stringify(' '.repeat(10_000_000))},
    'no-story',
    /more than 1000000 bytes/
  ],
  'nests too deep': [{headers: open, body: '['.repeat(100_000)}, 'bad-data', /too-deep/]
};

for (const [what, [answer, code, issue]] of pick(Object.entries(answers), 4)) {
  test(`when the story ${what}, what stood there stays, the page hears why, and a button tries again`, async ({
    page
  }) => {
    let mended = false;
    await openHost(page, {
      body: figureTag(),
      answer: (route) => (mended ? giveSite(route) : route.fulfill(answer))
    });
    const again = page.getByRole('button', {name: 'Try again'});
    await expect(again).toBeVisible();
    await expect(page.locator('.fallback')).toBeVisible();
    expect(await heard(page)).toEqual([`story-error ${code}`]);
    expect((await issues(page)).join('\n')).toMatch(issue);
    mended = true;
    await again.click();
    await expect(page.locator(drawn).first()).toBeVisible();
    await expect(again).toBeHidden();
  });
}

test('a try from the keyboard is told, and that it failed; when the figure comes the focus is on its title', async ({
  page
}) => {
  let mended = false;
  const held: (() => void)[] = [];
  await openHost(page, {
    body: figureTag(),
    answer: async (route) => {
      await new Promise<void>((resolve) => held.push(resolve));
      return mended ? giveSite(route) : route.fulfill({status: 500, headers: open, body: ''});
    }
  });
  const status = page.locator('story-figure .failure [role=status]');
  const again = page.getByRole('button', {name: 'Try again'});
  await expect.poll(() => held.length).toBe(1);
  held.pop()?.();
  await expect(status).toHaveText(unloaded);
  await again.focus();
  for (const works of [false, true]) {
    await page.keyboard.press('Enter');
    await expect(status).toHaveText('Trying again…');
    await expect(again).toBeFocused();
    await expect.poll(() => held.length).toBe(1);
    mended = works;
    held.pop()?.();
    if (!works) await expect(status).toHaveText(unloaded);
  }
  await expect(page.locator('story-figure .title')).toBeFocused();
  await expect(again).toBeHidden();
});

test('a try that brings a story without the figure says that it failed, and the focus stays on its button', async ({
  page
}) => {
  let isThere = false;
  await openHost(page, {
    body: figureTag({scene: `${scene}-not`}),
    answer: (route) => (isThere ? giveSite(route) : route.fulfill({status: 500, headers: open, body: ''}))
  });
  const again = page.getByRole('button', {name: 'Try again'});
  await again.focus();
  isThere = true;
  await page.keyboard.press('Enter');
  await expect.poll(() => heard(page)).toEqual(['story-error no-story', 'story-error no-scene']);
  await expect(page.locator('story-figure .failure [role=status]')).toHaveText(unloaded);
  await expect(again).toBeFocused();
  await expect(page.locator('.fallback')).toBeVisible();
});

test('a try that brings a story without the step shows the figure’s own view, with the focus on its title', async ({
  page
}) => {
  let isThere = false;
  await openHost(page, {
    body: figureTag({step: 'no-such-step'}),
    answer: (route) => (isThere ? giveSite(route) : route.fulfill({status: 500, headers: open, body: ''}))
  });
  await page.getByRole('button', {name: 'Try again'}).focus();
  isThere = true;
  await page.keyboard.press('Enter');
  await expect(page.locator(drawn).first()).toBeVisible();
  await expect(page.locator('story-figure .title')).toBeFocused();
});

test('a try from elsewhere leaves the focus where it is', async ({page}) => {
  let mended = false;
  await openHost(page, {
    body: `${figureTag()}<button>Elsewhere</button>`,
    answer: (route) => (mended ? giveSite(route) : route.fulfill({status: 500, headers: open, body: ''}))
  });
  const again = page.getByRole('button', {name: 'Try again'});
  await expect(again).toBeVisible();
  const elsewhere = page.getByRole('button', {name: 'Elsewhere'});
  await elsewhere.focus();
  mended = true;
  await again.dispatchEvent('click');
  await expect(page.locator(drawn).first()).toBeVisible();
  await expect(again).toBeHidden();
  await expect(elsewhere).toBeFocused();
});

test('a failure is told under what stands there, in a box of its own', async ({page}) => {
  await openHost(page, {
    body: '<story-figure src="none.json"><a href="/">The whole story</a></story-figure>',
    css: ':root {color-scheme: dark}'
  });
  const failure = page.locator('story-figure .failure');
  await expect(failure).toBeVisible();
  const link = await page.getByRole('link', {name: 'The whole story'}).boundingBox();
  const box = await failure.boundingBox();
  expect((link?.y ?? 0) + (link?.height ?? 0)).toBeLessThanOrEqual(box?.y ?? 0);
  const colours = await failure.evaluate((element) => {
    const {color, backgroundColor} = getComputedStyle(element);
    return [color, backgroundColor];
  });
  expect(colours).toEqual(['rgb(238, 231, 219)', 'rgb(23, 21, 18)']);
});

test('a button whose code cannot be loaded says so, where it is seen and heard, and each press anew', async ({
  page
}) => {
  await openHost(page, {body: figureTag()});
  await expect(page.locator(drawn).first()).toBeVisible();
  await page.route(`${newsSite}/embed/**`, (route) => route.abort());
  for (const name of ['Data (CSV)', 'Picture (SVG)', 'Embed code', 'Embed code']) {
    const said = page.locator('story-figure').evaluate(
      (figure) =>
        new Promise<readonly (string | undefined)[]>((resolve) => {
          const words: (string | undefined)[] = [];
          const root = figure.shadowRoot;
          if (!root) throw new Error('The figure has no root.');
          const note = () => {
            words.push(root.querySelector('.menu ~ [role=status]')?.textContent.trim());
            if (words.at(-1)) resolve(words);
          };
          new MutationObserver(note).observe(root, {childList: true, characterData: true, subtree: true});
        })
    );
    await page.getByRole('button', {name}).click();
    expect((await said).at(-1)).toBe(unloaded);
    const status = page.locator('story-figure .menu ~ [role=status]');
    const box = await status.boundingBox();
    expect(box?.width).toBeGreaterThan(100);
    expect(box?.height).toBeGreaterThan(12);
  }
});

test('a story that does not come within ten seconds is given up', async ({page}) => {
  await page.clock.install({time: 0});
  await page.clock.pauseAt(1000);
  const asked = page.waitForRequest(src);
  await openHost(page, {body: figureTag(), answer: () => new Promise(() => undefined)});
  await asked;
  await page.clock.runFor(9_000);
  expect(await heard(page)).toEqual([]);
  await page.clock.runFor(1_500);
  await expect(page.getByRole('button', {name: 'Try again'})).toBeVisible();
  expect((await issues(page)).join('\n')).toMatch(/within 10 seconds/);
});

test('a figure that leaves the page gives its request up, and asks again when it comes back', async ({
  page
}) => {
  let held = true;
  let asked = 0;
  await openHost(page, {
    body: figureTag(),
    answer: (route) => {
      asked++;
      return held ? new Promise(() => undefined) : giveSite(route);
    }
  });
  const gone = page.waitForEvent('requestfailed');
  await expect.poll(() => asked).toBe(1);
  await page.evaluate(() => {
    const figure = document.querySelector('story-figure');
    Object.assign(window, {figure});
    figure?.remove();
  });
  expect((await gone).url()).toBe(src);
  held = false;
  await page.evaluate(() => {
    document.body.append((window as unknown as {figure: HTMLElement}).figure);
  });
  await expect(page.locator(drawn).first()).toBeVisible();
  expect(await heard(page)).toEqual(['story-ready']);
});

test('a figure that has left before it asked asks when it comes back', async ({page}) => {
  const requests = await openHost(page, {body: figureTag()});
  await page.evaluate(async () => {
    await customElements.whenDefined('story-figure');
    const figure = document.querySelector('story-figure');
    figure?.remove();
    Object.assign(window, {figure});
  });
  await frames(page, 10);
  const before = requests.filter((url) => url === src).length;
  await page.evaluate(() => {
    document.body.append((window as unknown as {figure: HTMLElement}).figure);
  });
  await expect(page.locator(drawn).first()).toBeVisible();
  expect(requests.filter((url) => url === src).length - before).toBe(1);
});

test('of two addresses in a row the last one wins, whichever answers first', async ({page}) => {
  const late: (() => void)[] = [];
  await openHost(page, {
    body: figureTag({src: `${storySite}/late.json`}),
    answer: async (route) => {
      if (!route.request().url().endsWith('late.json')) return giveSite(route);
      await new Promise<void>((resolve) => late.push(resolve));
      await route.fulfill({status: 404, headers: open, body: ''}).catch(() => undefined);
    }
  });
  await expect.poll(() => late.length).toBe(1);
  await page.locator('story-figure').evaluate((figure, src) => {
    figure.setAttribute('src', src);
  }, src);
  await expect(page.locator(drawn).first()).toBeVisible();
  late[0]?.();
  await page.evaluate(() => new Promise(requestAnimationFrame));
  expect(await heard(page)).toEqual(['story-ready']);
});

test('a figure that has a drawing keeps it when another story cannot be had', async ({page}) => {
  await openHost(page, {body: figureTag()});
  await expect(page.locator(drawn).first()).toBeVisible();
  await page.locator('story-figure').evaluate((figure) => {
    figure.setAttribute('src', 'https://stories.example/none.json');
  });
  await expect(page.getByRole('button', {name: 'Try again'})).toBeVisible();
  await expect(page.locator(drawn).first()).toBeVisible();
});

test('a scene that the story does not have leaves what stood there, and the page hears so', async ({
  page
}) => {
  await openHost(page, {body: figureTag({scene: `${scene}-not`})});
  await expect.poll(() => heard(page)).toEqual(['story-error no-scene']);
  await expect(page.locator('.fallback')).toBeVisible();
  await expect(page.getByRole('button', {name: 'Try again'})).toBeVisible();
});

test('a figure moved within the page stays drawn, and asks for nothing again', async ({page}) => {
  const requests = await openHost(page, {body: `${figureTag()}<section></section>`});
  await expect(page.locator(drawn).first()).toBeVisible();
  await page.evaluate(() => {
    document.querySelector('section')?.append(document.querySelector('story-figure') ?? '');
  });
  await expect(page.locator(`section ${drawn}`).first()).toBeVisible();
  expect(requests.filter((url) => !url.startsWith(newsSite))).toEqual([src]);
});
