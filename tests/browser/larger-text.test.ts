import type {Page} from '@playwright/test';
import {settledDrawings} from './drawing.js';
import {awake, frames, open} from './reader.js';
import {long, sample, seed} from './seed.js';
import {stagedSteps} from './story.js';
import {expect, test} from './test.js';

const sizes = [
  [320, 256],
  [390, 844],
  [1280, 800]
] as const;

/** `auto` is what a reader gets, and who wishes for `scroll`: scrolling where all can be read so, else the stacked story. */
const modes = ['auto', 'stacked', 'steps', ...(long ? (['scroll'] as const) : [])] as const;

/** Text at twice its size; and the spacing of WCAG 1.4.12, which must reach into the elements' own roots. */
const texts = {
  'text at 200 %': 'html { font-size: 200% !important }',
  'wide spacing':
    '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }' +
    'p { margin-block-end: 2em !important }',
  'usual text': ''
};

const cases = [
  ...sizes.flatMap((size, i) =>
    modes.flatMap((mode, j) =>
      Object.entries(texts)
        .filter((_, k) => long || k === (i + j + seed) % 2)
        .map(([name, css]) => ({size, mode, name, css}))
    )
  ),
  // The lowest window in which the stage stays: cards fill it.
  {size: [320, 480], mode: 'auto', name: 'usual text', css: ''} as const
];

for (const {
  size: [width, height],
  mode,
  name,
  css
} of sample(cases, 6)) {
  test(`${name} at ${width} by ${height}, mode ${mode}: nothing is wider than the window, hidden, cut off or overprinted`, async ({
    page
  }) => {
    test.setTimeout(long ? 900_000 : 120_000);
    await page.setViewportSize({width, height});
    await page.emulateMedia({reducedMotion: 'reduce'});
    await open(page);
    await setText(page, css);
    await page.evaluate((mode) => document.querySelector('story-scroll')?.setAttribute('mode', mode), mode);
    await awake(page);
    expect(await page.evaluate(tooWide)).toEqual([]);
    for (const step of sample(stagedSteps, 3)) {
      await page.evaluate((step) => document.querySelector('story-scroll')?.goTo(step), step);
      await settledDrawings(page);
      await expect.poll(() => page.evaluate(tooWide), step).toEqual([]);
      await expect.poll(() => page.evaluate(shareThatStays), step).toBeLessThanOrEqual(0.5);
      await expect.poll(() => page.evaluate(overprinted, step), step).toEqual([]);
      expect(await page.evaluate(neverSeen, step), step).toEqual([]);
    }
  });
}

for (const wish of ['auto', 'scroll']) {
  test(`with text at 200 % on a phone ${wish} stacks, and goes back to scrolling with the usual text`, async ({
    page
  }) => {
    await page.setViewportSize({width: 390, height: 844});
    await open(page);
    await page.evaluate((wish) => document.querySelector('story-scroll')?.setAttribute('mode', wish), wish);
    const mode = () => page.evaluate(() => document.querySelector('story-scroll')?.activeMode);
    expect(await mode()).toBe('scroll');
    await setText(page, texts['text at 200 %']);
    await expect.poll(mode).toBe('stacked');
    await page.evaluate(() => {
      document.adoptedStyleSheets = [];
    });
    await expect.poll(mode).toBe('scroll');
  });
}

test('in a stacked story figures are laid out to the reader’s text; paper has the finished ones', async ({
  page
}) => {
  await open(page);
  await page.evaluate(() => document.querySelector('story-scroll')?.setAttribute('mode', 'stacked'));
  await frames(page, 3);
  await expect(page.locator('.static story-figure')).toHaveCount(0);
  await setText(page, texts['wide spacing']);
  const finished = page.locator('.static > svg');
  await expect(page.locator('.static story-figure')).toHaveCount(await finished.count());
  await expect(finished.first()).toBeHidden();
  await page.emulateMedia({media: 'print'});
  await expect(finished.first()).toBeVisible();
  await expect(page.locator('.static story-figure').first()).toBeHidden();
});

async function setText(page: Page, css: string): Promise<void> {
  await page.evaluate((css) => {
    const add = (root: Document | ShadowRoot) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
      for (const {shadowRoot} of root.querySelectorAll('*')) if (shadowRoot) add(shadowRoot);
    };
    add(document);
  }, css);
}

/** What makes the page wider than the window, or goes over its edges without being cut off on purpose. */
function tooWide(): readonly string[] {
  const isCut = (element: Element) => {
    for (let at: Element | null = element; at; at = at.parentElement) {
      const {clipPath, overflowX} = getComputedStyle(at);
      if (clipPath !== 'none' || (overflowX !== 'visible' && at.matches('.table, svg'))) return true;
    }
    return false;
  };
  const over = [...document.querySelectorAll('body :not(svg *)')].filter((element) => {
    const {width, left, right} = element.getBoundingClientRect();
    const seen = width > 0 && element.checkVisibility({visibilityProperty: true});
    return seen && (left < -1 || right > innerWidth + 1) && !isCut(element);
  });
  const {scrollWidth, clientWidth} = document.documentElement;
  return [
    ...(scrollWidth > clientWidth ? [`the page is ${scrollWidth} px wide`] : []),
    ...over.map(({localName, id, className}) => `${localName}#${id}.${String(className)}`)
  ];
}

/** How much of the window's height is taken by what stays in place and cannot be read past. */
function shareThatStays(): number {
  const root = document.querySelector('story-scroll')?.shadowRoot;
  const bars = [document.querySelector('.masthead'), root?.querySelector('.controls')];
  const heights = bars.map((bar) => {
    const stays = bar && ['sticky', 'fixed'].includes(getComputedStyle(bar).position);
    return stays ? bar.getBoundingClientRect().height : 0;
  });
  return heights.reduce((sum, height) => sum + height, 0) / innerHeight;
}

/** Lines of a step's words that are whole and on top at no place of the scroll. */
async function neverSeen(step: string): Promise<readonly string[]> {
  const section = document.getElementById(step);
  const card = section?.querySelector('.card');
  if (!section || !card) return ['no card'];
  const walker = document.createTreeWalker(card, NodeFilter.SHOW_TEXT);
  const lines: {readonly range: Range; readonly nth: number}[] = [];
  while (walker.nextNode()) {
    const {parentElement} = walker.currentNode;
    if (!walker.currentNode.textContent?.trim() || !parentElement?.checkVisibility()) continue;
    const range = document.createRange();
    range.selectNodeContents(walker.currentNode);
    [...range.getClientRects()].forEach(({width}, nth) => {
      if (width > 1) lines.push({range, nth});
    });
  }
  let left = lines;
  const top = section.getBoundingClientRect().top + scrollY;
  const end = top + section.getBoundingClientRect().height;
  // From where the step is still under the window to where it has gone over it.
  for (let y = top - innerHeight; left.length > 0 && y < end + innerHeight; y += innerHeight / 6) {
    scrollTo({top: y, behavior: 'instant'});
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    left = left.filter(({range, nth}) => {
      const box = range.getClientRects()[nth];
      if (!box || box.top < 0 || box.bottom > innerHeight) return true;
      return [0.02, 0.5, 0.98].some((x) => {
        const points = [0.2, 0.8].map((y) =>
          document.elementFromPoint(box.left + x * box.width, box.top + y * box.height)
        );
        return points.some((point) => !card.contains(point));
      });
    });
  }
  return left.map(({range, nth}) => `${range.toString().slice(0, 60)} · line ${nth + 1}`);
}

/** Words of a step's drawing that lie over each other or leave its frame, and lines of its text that do. */
function overprinted(step: string): readonly string[] {
  const section = document.getElementById(step);
  const figures = [...(section?.closest('.chapter')?.querySelectorAll('story-figure, .static > svg') ?? [])];
  const seen = figures.filter((figure) => {
    const mine = !figure.closest('.step') || figure.closest('.step') === section;
    return mine && figure.checkVisibility() && figure.getBoundingClientRect().height > 0;
  });
  const found: string[] = [];
  for (const figure of seen) {
    const svg = figure.shadowRoot?.querySelector('svg[part="drawing"]') ?? figure;
    const frame = svg.getBoundingClientRect();
    const words = [...svg.querySelectorAll('text')].filter(
      (text) => Number(text.getAttribute('opacity') ?? 1) > 0
    );
    const boxes = words.flatMap((text) =>
      (text.childElementCount > 0 ? [...text.children] : [text]).map((line) => ({
        line: line.textContent,
        text,
        box: line.getBoundingClientRect()
      }))
    );
    boxes.forEach(({line, text, box}, i) => {
      if (box.left < frame.left - 2 || box.right > frame.right + 2) found.push(`${line} leaves the frame`);
      for (const other of boxes.slice(i + 1)) {
        const x = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
        const y = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
        // Boxes have room above and below the letters: only letters over letters are an overprint.
        const shared = 0.4 * Math.min(box.height, other.box.height);
        if (text !== other.text && x > 2 && y > shared) found.push(`${line} and ${other.line}`);
      }
    });
  }
  const blocks = [...(section?.querySelectorAll('.card > *, .static figcaption') ?? [])]
    .filter((block) => block.checkVisibility() && !block.matches('.anchor'))
    .map((block) => ({block, box: block.getBoundingClientRect()}))
    .filter(({box}) => box.width > 1);
  blocks.forEach(({block, box}, i) => {
    if (block.scrollWidth > block.clientWidth + 1) found.push(`${block.textContent.slice(0, 40)} is cut off`);
    const over = blocks
      .slice(i + 1)
      .some((other) => other.box.top < box.bottom - 1 && other.box.left < box.right - 1);
    if (over) found.push(`${block.textContent.slice(0, 40)} lies over what follows`);
  });
  return found;
}
