import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {poison, seeds} from '../untrusted.js';
import {figureTag, newsSite, open, openHost, scene, storySite} from './embed.js';
import {long, pick} from './seed.js';
import {root, story} from './story.js';
import {expect, test} from './test.js';

const text = readFileSync(join(root, 'data/story.json'), 'utf8');

/** What our elements are made of; anything else came from the data. */
const ours =
  'a b button caption circle dd details div dl dt figcaption figure g line p path rect span slot story-figure summary svg table tbody td text textarea th thead tr tspan'.split(
    ' '
  );

for (const [i, seed] of pick(seeds, 4).entries()) {
  test(`in a story of hostile words each scene is words: ${seed}`, async ({page}) => {
    const dialogs: string[] = [];
    page.on('dialog', (dialog) => {
      dialogs.push(dialog.message());
      void dialog.dismiss();
    });
    const {text: poisoned, count} = poison(text, seed);
    expect(count).toBeGreaterThan(700);
    const at = `${storySite}/data/seed-${i}.json`;
    const scenes = story.scenes.map(({id}) => figureTag({src: at, scene: id})).join('');
    const requests = await openHost(page, {
      body: scenes,
      css: 'story-figure {display: block; block-size: 700px}',
      answer: (route) => route.fulfill({headers: open, contentType: 'application/json', body: poisoned})
    });
    const figures = page.locator('story-figure');
    for (let n = 0; n < story.scenes.length; n++) {
      await figures.nth(n).scrollIntoViewIfNeeded();
      await expect(figures.nth(n).locator('.title')).toHaveText(seed.trim().replace(/\s+/g, ' '));
      await expect.poll(() => figures.nth(n).locator('.story-drawing *').count()).toBeGreaterThan(0);
      const target = figures.nth(n).locator('.target');
      if ((await target.count()) > 0) await target.first().click({force: true});
      await page.keyboard.press('Escape');
    }
    const found = await page.evaluate(async (ours) => {
      const wrong: string[] = [];
      const look = (node: ParentNode): void => {
        for (const element of node.querySelectorAll('*')) {
          if (!ours.includes(element.localName)) wrong.push(element.localName);
          for (const {name, value} of element.attributes) {
            if (name.startsWith('on') || (name === 'style' && !element.matches('[popover]')))
              wrong.push(name);
            if (name === 'href' && !/^https?:/.test(value)) wrong.push(value);
          }
          if (element.shadowRoot) look(element.shadowRoot);
        }
      };
      for (const figure of document.querySelectorAll('story-figure')) {
        if (figure.shadowRoot) look(figure.shadowRoot);
        const svg = await figure.toSVG();
        if (
          /<(?!\/?(svg|g|rect|line|circle|path|text|tspan)[\s/>])|\son\w+=/.test(svg.replace(/>[^<]*/g, '>'))
        )
          wrong.push(svg.slice(0, 200));
      }
      return {wrong, pwned: 'pwned' in window};
    }, ours);
    expect(found).toEqual({wrong: [], pwned: false});
    expect(dialogs).toEqual([]);
    const asked = requests.filter((url) => !url.startsWith(newsSite));
    expect([...new Set(asked)].sort()).toEqual([`${storySite}/data/region.json`, at]);
  });
}

for (const [title, name, times] of [
  ['figures that come and go leave nothing behind', 'story-figure', long ? 1000 : 100],
  ['whole stories that come and go leave nothing behind', 'story-scroll', long ? 1000 : 12]
] as const) {
  test(title, async ({page}) => {
    test.slow(long);
    await page.addInitScript(count);
    await openHost(page, {body: figureTag().replaceAll('story-figure', name)});
    await expect(page.locator('.story-drawing .label').first()).toBeVisible();
    const left = await page.evaluate(
      async ([name, times, scene]) => {
        const {alive} = window as unknown as {alive: () => Record<string, number>};
        const {src} = document.querySelector(name) ?? {};
        document.querySelector(name)?.remove();
        const before = alive();
        const gone: WeakRef<Element>[] = [];
        for (let i = 0; i < times; i++) {
          const figure = document.createElement(name);
          Object.assign(figure, {src, scene});
          document.body.append(figure);
          // Some leave at once, some while they are drawn, some at rest.
          const frames = [0, 1, 3, 12][i % 4] ?? 0;
          for (let n = 0; n < frames; n++) await new Promise(requestAnimationFrame);
          figure.remove();
          gone.push(new WeakRef(figure));
        }
        Object.assign(window, {gone});
        return {before, elements: document.body.children.length};
      },
      [name, times, scene] as const
    );
    await expect
      .poll(() => page.evaluate(() => (window as unknown as {alive: () => unknown}).alive()))
      .toEqual(left.before);
    expect(left.elements).toBe(0);
    const session = await page.context().newCDPSession(page);
    await expect(async () => {
      await session.send('HeapProfiler.collectGarbage');
      const kept = await page.evaluate(
        () => (window as unknown as {gone: WeakRef<Element>[]}).gone.filter((each) => each.deref()).length
      );
      expect(kept).toBeLessThanOrEqual(Math.max(1, times / 100));
    }).toPass();
  });
}

/** Counts what lives on: listeners of what outlives an element, observers that observe, timers that are still to come. */
function count(): void {
  const listeners = new Map<EventTarget, Map<string, Set<unknown>>>();
  // Scrollama leaves one such listener for each watch, of which nothing hangs; ours listen on the window.
  const isScrollamas = (target: EventTarget, type: string) => target === document && type === 'scroll';
  const lasting = (target: EventTarget) => !(target instanceof Node) || target === document;
  /* eslint-disable @typescript-eslint/unbound-method */
  const {addEventListener: add, removeEventListener: remove} = EventTarget.prototype;
  EventTarget.prototype.addEventListener = function (this: EventTarget | undefined, type, listener, options) {
    const target = this ?? window;
    if (lasting(target) && !isScrollamas(target, type)) {
      const types = listeners.get(target) ?? new Map<string, Set<unknown>>();
      types.set(type, (types.get(type) ?? new Set()).add(listener));
      if (!(target instanceof AbortSignal)) listeners.set(target, types);
    }
    add.call(target, type, listener, options);
  };
  EventTarget.prototype.removeEventListener = function (
    this: EventTarget | undefined,
    type,
    listener,
    options
  ) {
    const target = this ?? window;
    listeners.get(target)?.get(type)?.delete(listener);
    remove.call(target, type, listener, options);
  };
  const watched = new Set<object>();
  for (const name of ['IntersectionObserver', 'ResizeObserver'] as const) {
    const {prototype} = window[name];
    const {observe, disconnect} = prototype;
    prototype.observe = function (this: never, ...args: [never]) {
      watched.add(this);
      observe.apply(this, args);
    };
    prototype.disconnect = function (this: never) {
      watched.delete(this);
      disconnect.apply(this);
    };
  }
  const timers = new Set<unknown>();
  const {setTimeout: start, clearTimeout: stop} = window;
  /* eslint-enable */
  Object.assign(window, {
    setTimeout: (run: () => void, ms?: number) => {
      const id = start(() => {
        timers.delete(id);
        run();
      }, ms);
      timers.add(id);
      return id;
    },
    clearTimeout: (id: number) => {
      timers.delete(id);
      stop(id);
    },
    alive: () => ({
      listeners: [...listeners.values()]
        .flatMap((types) => [...types.values()])
        .reduce((sum, set) => sum + set.size, 0),
      observers: watched.size,
      timers: timers.size
    })
  });
}
