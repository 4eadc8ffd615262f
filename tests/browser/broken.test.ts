import type {Page, Route} from '@playwright/test';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expectRightPlace} from './oracle.js';
import {awake, jumpToStep} from './reader.js';
import {long, pick, sample} from './seed.js';
import {serveSite} from './site-server.js';
import {middleStep, root, staged, steps, story} from './story.js';
import {expect, test as base} from './test.js';

// What is broken on purpose, the browser reports; that nothing fails because of it is what counts.
const test = base.extend({
  complaints: async ({context}, use) => {
    const errors: string[] = [];
    context.on('weberror', (error) => errors.push(error.error().toString()));
    await use(errors);
    expect(errors).toEqual([]);
  }
});

const apis = [
  'customElements',
  'IntersectionObserver',
  'ResizeObserver',
  'AbortController',
  'matchMedia',
  'Document.prototype.adoptedStyleSheets',
  'CSSStyleSheet.prototype.replaceSync',
  'Element.prototype.attachShadow',
  'Array.prototype.at',
  'Intl.ListFormat',
  'Intl.NumberFormat',
  'Intl.DateTimeFormat'
];

for (const api of pick(apis, 4)) {
  test(`a browser without ${api} gets every step with its finished figure`, async ({page}) => {
    await page.addInitScript((api) => {
      const names = api.split('.');
      const last = names.pop() ?? '';
      const owner = names.reduce<object>((at, name) => Reflect.get(at, name) as object, globalThis);
      Reflect.deleteProperty(owner, last);
      if (last in owner) throw new Error(`${api} is still there`);
    }, api);
    await page.goto('/');
    await expectStacked(page);
  });
}

const files = readdirSync(join(root, 'dist/assets')).map((name) => `/assets/${name}`);
/** What the page's script is made of: without any of it nothing runs. */
const main = [
  ...readFileSync(join(root, 'dist/index.html'), 'utf8').matchAll(
    /(?:modulepreload|module)\b.*(?:href|src)="(.*\.js)"/g
  )
].map(([, file = '']) => file);
const sheet = files.filter((file) => file.endsWith('.css'));
const later = files.filter((file) => ![...main, ...sheet].includes(file));
const fonts = readdirSync(join(root, 'dist/fonts'))
  .filter((name) => name.endsWith('.woff2'))
  .map((name) => `/fonts/${name}`);

const failures: Readonly<Record<string, (route: Route) => Promise<void>>> = {
  'is not to be had': (route) => route.abort(),
  'answers with an error': (route) => route.fulfill({status: 500, body: 'sorry'}),
  'is a page instead': (route) =>
    route.fulfill({contentType: 'text/html', body: '<!doctype html><title>Log in</title>'}),
  'never comes': () => Promise.resolve()
};

for (const [what, fail] of Object.entries(failures)) {
  for (const file of pick(main, 2)) {
    test(`where file ${main.indexOf(file) + 1} of the script ${what}, every step has its finished figure`, async ({
      page
    }) => {
      await page.route(`**${file}`, fail);
      await page.goto('/', {waitUntil: 'commit'});
      await expectStacked(page);
    });
  }

  // Sheets that never come have a test of their own.
  const others = [...(what === 'never comes' ? [] : sheet), '/choices.js', ...later, ...fonts];
  for (const file of pick(others, 2)) {
    test(`where ${file.replace(/-[\w-]{8}\./, '.')} ${what}, the story is read and drawn`, async ({
      page,
      complaints
    }) => {
      // What is no module the browser takes for a script, whatever its type.
      const isRead = what === 'is a page instead' && file === '/choices.js';
      await page.route(`**${file}`, fail);
      await page.goto('/', {waitUntil: 'commit'});
      await expect(page.locator('.ledger li').last()).toBeAttached();
      await page.waitForFunction(() => customElements.get('story-scroll'));
      await expectWords(page);
      // Without the sheet nothing has its place, and the finished figures are seen.
      if (sheet.includes(file)) await expect(page.locator('.static svg').last()).toBeVisible();
      for (const {steps} of sheet.includes(file) ? [] : sample(staged, 3)) {
        await jumpToStep(page, steps[1]?.id ?? '');
        await expect(page.locator('.chapter:has([data-active]) story-figure')).toBeVisible();
      }
      expect(complaints.splice(0)).toEqual(isRead ? ["SyntaxError: Unexpected token '<'"] : []);
    });
  }
}

for (const [what, part, isRun] of [
  ['the script', /\/index-.*\.js$/, false],
  ['the sheet', /\.css$/, true],
  ['a scene', /\/positions-.*\.js$/, true],
  ['the letters', /\.woff2$/, true],
  ['the map', /\.json$/, true]
] as const) {
  test(`where ${what} is cut short, the story is read`, async ({page}) => {
    const site = await serveSite((path) => part.test(path));
    await page.goto(site.address, {waitUntil: 'commit'});
    await expect(page.locator('.ledger li').last()).toBeAttached();
    if (isRun) await page.waitForFunction(() => customElements.get('story-scroll'));
    else await expectStacked(page);
    await expectWords(page);
    site.close();
  });
}

for (const share of long ? [0.3, 0.6, 0.9] : [0.6]) {
  test(`where the page itself is cut short after ${share * 100} %, what has come is read`, async ({page}) => {
    const site = await serveSite((path) => path === '/', share);
    await page.goto(site.address, {waitUntil: 'commit'}).catch(() => undefined);
    // A page that is cut short runs no script that waits for its end.
    await expect(page.locator('.static svg').first()).toBeVisible({timeout: 60_000});
    await expect(page.locator('h1')).toBeVisible();
    await expect(page.locator('.dek')).toBeVisible();
    const whole = page.locator('.step:has(~ .step)');
    expect(await whole.count()).toBeGreaterThan(3);
    for (const step of await whole.all()) await expect(step.locator('.card')).toBeVisible();
    for (const figure of await page.locator('.step:has(~ .step) .static').all()) {
      await expect(figure.locator('svg')).toBeVisible();
      await expect(figure.locator('figcaption')).toBeVisible();
    }
    await expect(page.locator('.stage:visible')).toHaveCount(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    site.close();
  });
}

const broken = story.scenes.filter(({kind}) => kind === 'positions').map(({id}) => id);

test('where the sheet never comes, every word is read all the same', async ({page}) => {
  for (const file of sheet) await page.route(`**${file}`, () => undefined);
  await page.goto('/', {waitUntil: 'commit'});
  // Painted, that is: a page that waits for its sheet is there, too, for who asks for boxes only.
  await expect
    .poll(() => page.evaluate(() => performance.getEntriesByName('first-contentful-paint').length))
    .toBe(1);
  await page.waitForFunction(() => customElements.get('story-scroll'));
  await expectWords(page);
});

for (const [what, files] of [
  ['the script before the first drawing', ['/choices.js']],
  ['the story’s script', main]
] as const) {
  test(`where ${what} never comes, the page is drawn, in the reader’s colours from the first moment on`, async ({
    page
  }) => {
    await page.addInitScript(() => {
      localStorage.setItem('story-theme', 'dark');
      const grounds: string[] = [];
      Object.assign(window, {grounds});
      const look = () => {
        const ground = getComputedStyle(document.documentElement).backgroundColor;
        if (document.querySelector('.card') && grounds.at(-1) !== ground) grounds.push(ground);
        requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    });
    for (const file of files) await page.route(`**${file}`, () => undefined);
    await page.goto(`/#${middleStep}`, {waitUntil: 'commit'});
    await expect
      .poll(() => page.evaluate(() => performance.getEntriesByName('first-contentful-paint').length))
      .toBe(1);
    // Until its last script has come the browser goes to no address.
    if (files !== main) {
      await expect(page.locator(`#${middleStep} .card`)).toBeInViewport({ratio: 0.5});
      await page.waitForFunction(() => customElements.get('story-scroll'));
      await expect(page.locator('.chapter:has([data-active]) story-figure')).toBeVisible();
      expect(await expectRightPlace(page)).toBe(middleStep);
    }
    const grounds = await page.evaluate(() => (window as unknown as {grounds: string[]}).grounds);
    expect(grounds).toEqual(['rgb(23, 21, 18)']);
  });
}

test('a sheet that comes late is put on', async ({page}) => {
  let come = (): void => undefined;
  const held = new Promise<void>((resolve) => (come = resolve));
  for (const file of sheet) {
    await page.route(`**${file}`, async (route) => {
      await held;
      await route.continue();
    });
  }
  await page.goto('/', {waitUntil: 'commit'});
  await expect
    .poll(() => page.evaluate(() => performance.getEntriesByName('first-contentful-paint').length))
    .toBe(1);
  come();
  await expect(page.locator('.masthead')).toHaveCSS('position', 'sticky');
});

test('where one kind of scene is missing, the others are drawn', async ({page}) => {
  await page.route('**/assets/positions-*.js', (route) => route.abort());
  await page.goto('/');
  await awake(page);
  for (const {id, scene = '', steps} of staged) {
    await jumpToStep(page, steps[1]?.id ?? '');
    await expectRightPlace(page);
    const drawn = page.locator(`#${id} story-figure [part='drawing']`);
    const kept = page.locator(`#${id} story-figure > svg`);
    if (broken.includes(scene)) await expect(kept).toBeVisible();
    else await expect(drawn, id).toBeVisible();
  }
});

async function expectWords(page: Page): Promise<void> {
  await expect(page.locator('h1')).toBeVisible();
  await expect(page.locator('.ledger li').last()).toBeVisible();
  const unread = await page.evaluate(
    (steps) =>
      steps.filter((id) => {
        const card = document.querySelector<HTMLElement>(`#${id} .card`);
        return !card || card.getBoundingClientRect().height < 20 || card.innerText.trim() === '';
      }),
    steps
  );
  expect(unread).toEqual([]);
}

async function expectStacked(page: Page): Promise<void> {
  // A script that never comes is waited for for eight seconds.
  await expect(page.locator('.static svg').last()).toBeVisible({timeout: 60_000});
  await expectWords(page);
  const figures = page.locator('.static');
  expect(await figures.count()).toBeGreaterThan(staged.length);
  for (const figure of await figures.all()) {
    await expect(figure.locator('svg')).toBeVisible();
    await expect(figure.locator('figcaption')).toBeVisible();
  }
  await expect(page.locator('.stage:visible')).toHaveCount(0);
}
