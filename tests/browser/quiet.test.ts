import type {Page} from '@playwright/test';
import {awake, jumpToStep, open, wheelThrough} from './reader.js';
import {serveSite} from './site-server.js';
import {middleStep} from './story.js';
import {expect, test} from './test.js';

test('the page comes with a strict policy, and nothing in it asks for more', async ({page}) => {
  const response = await page.goto('/');
  expect(response?.headers()['content-security-policy']).toBe(
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; " +
      "connect-src 'self'; manifest-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'; " +
      "require-trusted-types-for 'script'; trusted-types lit-html 'allow-duplicates'"
  );
  const html = (await response?.text()) ?? '';
  expect(html).not.toMatch(/<[^>]* style=/);
  expect(html).not.toMatch(/<[^>]* on[a-z]+=/);
  expect(html).not.toContain('<style');
});

for (const [width, height] of [
  [390, 844],
  [1280, 800]
] as const) {
  const ways: readonly (readonly [string, (page: Page) => Promise<void>])[] = [
    ['when it opens', (page) => open(page)],
    ['when it opens at a step', (page) => open(page, middleStep)],
    [
      'when it is loaded again in the middle',
      async (page) => {
        await open(page);
        await jumpToStep(page, middleStep, 60);
        await page.reload();
        await open(page, middleStep);
      }
    ],
    [
      'while it is read from top to end',
      async (page) => {
        await open(page);
        await wheelThrough(page, 240);
      }
    ]
  ];
  for (const [when, read] of ways) {
    test(`at ${width} by ${height} nothing moves by itself ${when}`, async ({page}) => {
      test.slow();
      await page.setViewportSize({width, height});
      await noteShifts(page);
      await read(page);
      expect(await shifts(page)).toEqual([]);
    });
  }
}

for (const part of ['<h1', '<p class="dek"']) {
  test(`at 1280 by 800 nothing moves by itself when the line is still before ${part}`, async ({page}) => {
    const site = await serveSite(undefined, undefined, [part]);
    await page.setViewportSize({width: 1280, height: 800});
    await noteShifts(page);
    await page.goto(site.address);
    await awake(page);
    expect(await shifts(page)).toEqual([]);
    site.close();
  });
}

test('nothing is asked of another host, and nothing is kept', async ({page, context, baseURL}) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await open(page);
  await wheelThrough(page, 600);
  expect(requests.filter((url) => !url.startsWith(`${baseURL ?? ''}/`) && !url.startsWith('data:'))).toEqual(
    []
  );
  expect(await context.storageState()).toEqual({cookies: [], origins: []});
});

interface Shift {
  readonly value: number;
  readonly moved: readonly string[];
}

/** Notes every layout shift from the first moment on. */
async function noteShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    interface LayoutShift extends PerformanceEntry {
      readonly value: number;
      readonly sources: readonly {
        readonly node: Node | null;
        readonly previousRect: DOMRect;
        readonly currentRect: DOMRect;
      }[];
    }
    const noted: Shift[] = [];
    const note = (entries: PerformanceEntryList) => {
      for (const {value, sources} of entries as LayoutShift[]) {
        const moved = sources.map(({node, previousRect: a, currentRect: b}) => {
          const name =
            node instanceof Element ? `${node.localName}#${node.id}.${node.className}` : node?.nodeName;
          return `${name ?? 'gone'} ${[a.x, a.y, a.width, a.height].join(' ')} -> ${[b.x, b.y, b.width, b.height].join(' ')}`;
        });
        noted.push({value, moved});
      }
    };
    const observer = new PerformanceObserver((list) => {
      note(list.getEntries());
    });
    observer.observe({type: 'layout-shift', buffered: true});
    Object.assign(window, {
      shifts: () => {
        note(observer.takeRecords());
        return noted;
      }
    });
  });
}

async function shifts(page: Page): Promise<readonly Shift[]> {
  return page.evaluate(async () => {
    for (let i = 0; i < 5; i++) await new Promise(requestAnimationFrame);
    return (window as unknown as {shifts: () => readonly Shift[]}).shifts();
  });
}
