import type {Page} from '@playwright/test';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {figureTag, giveSite, open, openHost, src} from './embed.js';
import {hideTab, othersIn} from './host-page.js';
import {frames} from './reader.js';
import {pick} from './seed.js';
import {root} from './story.js';
import {expect, test} from './test.js';

const drawn = 'story-figure .story-drawing .label';
const place = 'main {display: block; inline-size: 640px; margin: 0 auto; padding: 0}';
const block = 'story-figure {display: block; inline-size: 640px}';

/** What pages do to all that stands in them. Each comes after the page's own plain style. */
const sheets: Readonly<Record<string, string>> = {
  'unsets everything': '* {all: unset} style, head {display: none} main {display: block; inline-size: 640px}',
  'counts boxes from their content': '* {box-sizing: content-box; margin: 3px; padding: 0; border: 0}',
  'stretches drawings': 'svg {width: 100% !important; height: auto !important; fill: red !important}',
  'moves everything slowly': '* {transition: all 1s !important}',
  'has small roots': 'html {font-size: 62.5%} body {font-size: 3rem}',
  'sets lines without height': '* {line-height: 0; letter-spacing: 1em; word-spacing: 2em}',
  'shouts and indents':
    'body {text-transform: uppercase; text-indent: 4em; font: italic 900 30px monospace; white-space: pre}',
  'shows what is hidden': '[hidden] {display: block !important}',
  'runs right to left': 'html {direction: rtl; text-align: right}',
  'makes drawings small': 'img, svg {max-width: 0; max-height: 10px}',
  'paints text red':
    'p, span, text, b, a, button {color: red !important; fill: red !important; font-size: 40px !important}',
  'styles figures':
    'figure, figcaption, button, details, table {display: none !important} .room, .alone {display: none !important}'
};

test.describe('a figure looks as on a plain page, whose style', () => {
  for (const [what, css] of pick(Object.entries(sheets), 5)) {
    test(what, async ({page}) => {
      expect(await differs(page, {css})).toBeLessThan(0.005);
    });
  }
});

/** What a figure can stand in, 640 px wide in each. */
const parents: Readonly<Record<string, string>> = {
  'a grid': 'display: grid; grid-template-columns: 640px 1fr',
  'a row of boxes': 'display: flex; align-items: flex-start',
  'what is moved by a transform': 'transform: translateX(1px) translateX(-1px)',
  'what clips': 'overflow: hidden',
  'a size container': 'container-type: inline-size',
  'what is contained': 'contain: layout paint style',
  'what has a filter': 'filter: grayscale(0)'
};

test.describe('a figure looks as on a plain page in', () => {
  for (const [what, style] of pick(Object.entries(parents), 3)) {
    test(what, async ({page}) => {
      const css = `.parent {${style}; inline-size: 640px} .parent > story-figure {flex: none}`;
      const body = `<main><div class="parent">${figureTag()}</div></main>`;
      expect(await differs(page, {css, body})).toBeLessThan(0.005);
    });
  }
});

test('in a column of 280 px a figure is whole: nothing of it is cut, and no wider', async ({page}) => {
  await openHost(page, {body: `<main>${figureTag()}</main>`, css: 'main {inline-size: 280px; margin: 0}'});
  await expect(page.locator(drawn).first()).toBeVisible();
  const {over, width} = await page.evaluate(() => {
    const figure = document.querySelector('story-figure');
    const frame = figure?.getBoundingClientRect();
    const parts = [...(figure?.shadowRoot?.querySelectorAll('.alone :is(p, button, summary, text)') ?? [])];
    const out = parts.filter((part) => {
      const {left, right} = part.getBoundingClientRect();
      return frame && !part.matches('.heard') && (left < frame.left - 1 || right > frame.right + 1);
    });
    return {over: out.map((part) => part.textContent), width: frame?.width};
  });
  expect(over).toEqual([]);
  expect(width).toBe(280);
});

test('a figure follows the page’s own light or dark, not the system’s', async ({page}) => {
  await page.emulateMedia({colorScheme: 'dark'});
  await openHost(page, {body: figureTag()});
  await expect(page.locator(drawn).first()).toBeVisible();
  const ground = () =>
    page.evaluate(() => {
      const frame = document.querySelector('story-figure')?.shadowRoot?.querySelector('.alone');
      return frame ? getComputedStyle(frame).backgroundColor : '';
    });
  expect(await ground()).toBe('rgb(248, 244, 235)');
  await page.addStyleTag({content: ':root {color-scheme: light dark}'});
  expect(await ground()).toBe('rgb(23, 21, 18)');
});

test('a page gives a figure its own colours, fonts and parts', async ({page}) => {
  await openHost(page, {
    body: figureTag(),
    css: 'story-figure {--story-first: rgb(1, 2, 3); --story-sans: monospace} story-figure::part(title) {color: rgb(4, 5, 6)}'
  });
  await expect(page.locator(drawn).first()).toBeVisible();
  const looks = await page.evaluate(() => {
    const root = document.querySelector('story-figure')?.shadowRoot;
    const of = (selector: string) => {
      const part = root?.querySelector(selector);
      return part ? getComputedStyle(part) : undefined;
    };
    return [of('.story-drawing .first.solid')?.fill, of('.about')?.fontFamily, of('.title')?.color];
  });
  expect(looks).toEqual(['rgb(1, 2, 3)', 'monospace', 'rgb(4, 5, 6)']);
});

test('a figure in what is not shown yet is drawn when it is', async ({page}) => {
  await openHost(page, {
    body: `<main class="tab">${figureTag()}</main><details><summary>more</summary>${figureTag()}</details>`,
    css: '.tab {display: none}'
  });
  await page.evaluate(() => customElements.whenDefined('story-figure'));
  await page.evaluate(() => {
    document.querySelector('.tab')?.classList.remove('tab');
    document.querySelector('details')?.toggleAttribute('open', true);
  });
  await expect(page.locator('main .story-drawing .label').first()).toBeVisible();
  await page.locator('details story-figure').scrollIntoViewIfNeeded();
  await expect(page.locator('details .story-drawing .label').first()).toBeVisible();
});

test('a figure in a tab that is hidden while it loads is drawn when the tab is shown', async ({page}) => {
  await page.addInitScript(hideTab);
  await openHost(page, {body: figureTag()});
  await page.evaluate(() => customElements.whenDefined('story-figure'));
  await expect(page.locator('.fallback')).toBeVisible();
  expect(await page.locator('story-figure .story-drawing').count()).toBe(0);
  await page.evaluate(() => {
    (window as unknown as {show: () => void}).show();
  });
  await expect(page.locator(drawn).first()).toBeVisible();
  await expect(page.locator('.fallback')).toBeHidden();
});

test('a figure of a story that runs right to left is the mirror of one that runs left to right', async ({
  page
}) => {
  const text = readFileSync(join(root, 'dist/data/story.json'), 'utf8');
  const mirrored = JSON.stringify({...(JSON.parse(text) as object), dir: 'rtl'});
  const bars = async () => {
    await expect(page.locator(drawn).first()).toBeVisible();
    return page.evaluate(() => {
      const shadow = document.querySelector('story-figure')?.shadowRoot;
      const frame = shadow?.querySelector('.alone');
      const room = shadow?.querySelector('[part=drawing]')?.getBoundingClientRect() ?? new DOMRect();
      const boxes = [...(shadow?.querySelectorAll('[part=drawing] rect.first.solid') ?? [])];
      return {
        dir: frame?.getAttribute('dir'),
        over: (frame?.scrollWidth ?? 0) - (frame?.clientWidth ?? 0),
        width: room.width,
        middles: boxes
          .map((bar) => bar.getBoundingClientRect())
          .map(({left, right}) => (left + right) / 2 - room.left)
      };
    });
  };
  const css = `${place} ${block}`;
  await page.emulateMedia({reducedMotion: 'reduce'});
  await openHost(page, {body: `<main>${figureTag()}</main>`, css});
  const ltr = await bars();
  await page.unrouteAll();
  await openHost(page, {
    body: `<main>${figureTag()}</main>`,
    css,
    answer: (route) =>
      route.request().url() === src
        ? route.fulfill({headers: open, contentType: 'application/json', body: mirrored})
        : giveSite(route)
  });
  const rtl = await bars();
  expect([ltr.dir, rtl.dir]).toEqual(['ltr', 'rtl']);
  expect([ltr.over, rtl.over]).toEqual([0, 0]);
  expect(ltr.middles.length).toBeGreaterThan(2);
  const apart = rtl.middles.map((x, i) => Math.abs(ltr.width - x - (ltr.middles[i] ?? NaN)));
  expect(rtl.middles).toHaveLength(ltr.middles.length);
  expect(Math.max(...apart)).toBeLessThan(1);
  await page.locator('story-figure .target').first().click();
  const popup = page.locator('story-figure .popup');
  await expect(popup).toBeInViewport({ratio: 0.99});
  expect(await popup.evaluate((element) => getComputedStyle(element).direction)).toBe('rtl');
});

test('a height that the page gives a figure is its height before and after it is drawn', async ({page}) => {
  let load = (): void => undefined;
  const script = new Promise<void>((resolve) => (load = resolve));
  await openHost(page, {
    body: `${figureTag()}<p id="next">next</p>`,
    css: 'story-figure {display: flow-root; block-size: 720px}',
    script
  });
  const next = () => page.locator('#next').evaluate((element) => element.getBoundingClientRect().top);
  await page.locator('#next').waitFor();
  const before = await next();
  load();
  await expect(page.locator(drawn).first()).toBeVisible();
  expect(await next()).toBe(before);
});

test('fifty figures on a page are each drawn, from one request', async ({page}) => {
  test.slow();
  const requests = await openHost(page, {
    body: figureTag().repeat(50),
    css: 'body {display: grid; grid-template-columns: repeat(4, 300px)}'
  });
  await expect(page.locator(drawn).first()).toBeVisible();
  const drawnOnes = () =>
    page.evaluate(async () => {
      for (const figure of document.querySelectorAll('story-figure')) {
        figure.scrollIntoView();
        await new Promise(requestAnimationFrame);
      }
      return [...document.querySelectorAll('story-figure')].filter((each) =>
        each.shadowRoot?.querySelector('.story-drawing')
      ).length;
    });
  await expect.poll(drawnOnes).toBe(50);
  expect(requests.filter((url) => url === src)).toEqual([src]);
});

test('another copy of the elements on the page leaves the first in its place', async ({page}) => {
  await openHost(page, {body: figureTag()});
  await expect(page.locator(drawn).first()).toBeVisible();
  const same = await page.evaluate(async (again) => {
    const before = customElements.get('story-figure');
    await import(again);
    return before === customElements.get('story-figure');
  }, '/embed/define.js?again');
  expect(same).toBe(true);
});

test('a figure adds nothing to its page but the names by which Lit knows its versions', async ({page}) => {
  await openHost(page, {body: `<main>${figureTag()}</main>`});
  await expect(page.locator(drawn).first()).toBeVisible();
  await page.locator('story-figure .target').first().click();
  await expect(page.locator('story-figure .popup')).toBeVisible();
  const found = await page.evaluate(() => {
    const plain = document.createElement('iframe');
    document.body.append(plain);
    const known = new Set([...Object.keys(plain.contentWindow ?? {}), 'events', 'issues']);
    plain.remove();
    return {
      names: Object.keys(window).filter((name) => !known.has(name) && !/^\d+$|playwright/.test(name)),
      nodes: [document.head.children.length, document.body.children.length],
      history: history.length,
      address: location.href
    };
  });
  expect(found).toEqual({
    names: ['litPropertyMetadata', 'reactiveElementVersions', 'litHtmlVersions', 'litElementVersions'],
    nodes: [4, 1],
    history: 2,
    address: 'https://news.example/page'
  });
});

test('the comparison of figures sees another colour', async ({page}) => {
  expect(await differs(page, {css: 'story-figure {--story-first: red}'})).toBeGreaterThan(0.005);
});

/** The share of a figure's pixels that are others than on a plain page. */
async function differs(
  page: Page,
  {css, body = `<main>${figureTag()}</main>`}: {readonly css: string; readonly body?: string}
): Promise<number> {
  await page.emulateMedia({reducedMotion: 'reduce'});
  const shot = async (css: string, body: string): Promise<Buffer> => {
    await openHost(page, {body, css});
    await page.evaluate(() => customElements.whenDefined('story-figure'));
    await expect(page.locator(drawn).first()).toBeVisible();
    await page.mouse.move(0, 0);
    const box = await page.locator('story-figure .alone').boundingBox();
    expect(box?.width).toBe(640);
    await frames(page, 3);
    return page.locator('story-figure .alone').screenshot();
  };
  const plain = await shot(`${place} ${block}`, `<main>${figureTag()}</main>`);
  await page.unrouteAll();
  const hostile = await shot(`${place} ${block} ${css}`, body);
  return othersIn(page, plain, hostile);
}
