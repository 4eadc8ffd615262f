import AxeBuilder from '@axe-core/playwright';
import type {Page} from '@playwright/test';
import {settledDrawings} from './drawing.js';
import {expectRightPlace} from './oracle.js';
import {jumpTo, jumpToEnd, jumpToStep, open} from './reader.js';
import {long, sample} from './seed.js';
import {staged, stagedSteps} from './story.js';
import {expect, test} from './test.js';

/** What axe leaves open and we accept, each by its rule and where it is, with the reason. */
const accepted: readonly {readonly rule: string; readonly where: RegExp; readonly reason: string}[] = [
  {
    rule: 'color-contrast',
    where: /story-figure\[/,
    reason: 'axe cannot tell what lies behind SVG text; “words in the drawings” below computes it'
  },
  {
    rule: 'color-contrast',
    where: /\.card|^a\[href\$="#fact-/,
    reason: 'cards lie over a stage, on a ground of their own; tests/styles computes their colours on it'
  },
  {
    rule: 'color-contrast',
    where: /\[data-line=/,
    reason: 'single letters of the title, too short for axe: large, and in the colours of the two sides'
  }
];

const places: readonly (readonly [string, (page: Page) => Promise<void>])[] = [
  ['at the top', (page) => jumpTo(page, 0)],
  ...(long
    ? stagedSteps
    : sample(staged, 2).map(({steps}) => steps[Math.floor(steps.length / 2)]?.id ?? '')
  ).map((step) => [`at ${step}`, (page: Page) => jumpToStep(page, step)] as const),
  ['at the end', jumpToEnd]
];

const looks = long
  ? (['light', 'dark'] as const).flatMap((scheme) =>
      [320, 768, 1280].map((width) => [scheme, width] as const)
    )
  : ([
      ['light', 320],
      ['light', 768],
      ['dark', 1280]
    ] as const);

for (const [colorScheme, width] of looks) {
  test(`axe finds nothing at ${width} px in ${colorScheme} colours`, async ({page}) => {
    test.setTimeout(long ? 1_800_000 : 180_000);
    await page.emulateMedia({colorScheme});
    await page.setViewportSize({width, height: 800});
    await open(page);
    const found: string[] = [];
    for (const [place, go] of places) {
      await go(page);
      await expectRightPlace(page);
      await settledDrawings(page);
      await hideLines(page);
      const {violations, incomplete} = await new AxeBuilder({page})
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .analyze();
      found.push(...violations.flatMap(list).map((line) => `${place}: violation: ${line}`));
      found.push(...incomplete.flatMap(list).map((line) => `${place}: left open: ${line}`));
    }
    expect(found).toEqual([]);
  });
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`words in the drawings stand out from what is behind them in ${colorScheme} colours`, async ({
    page
  }) => {
    test.slow();
    await page.emulateMedia({colorScheme, reducedMotion: 'reduce'});
    await open(page);
    for (const step of sample(stagedSteps, 6)) {
      await jumpToStep(page, step);
      await expectRightPlace(page);
      await settledDrawings(page);
      const faint = (await page.evaluate(contrasts)).filter(({ratio}) => ratio < 4.5);
      expect(faint, step).toEqual([]);
    }
  });
}

/** The two lines hang in front of everything, and of what lies behind anything axe measures no contrast. */
async function hideLines(page: Page): Promise<void> {
  await page.evaluate(() => {
    const lines = document.querySelector('story-scroll')?.shadowRoot?.querySelector('[part="lines"]');
    if (lines instanceof HTMLElement) lines.style.display = 'none';
  });
}

interface Result {
  readonly id: string;
  readonly nodes: readonly {readonly target: unknown; readonly failureSummary?: string}[];
}

function list({id, nodes}: Result): readonly string[] {
  return nodes
    .map(({target, failureSummary}) => ({
      where: String(target),
      why: failureSummary?.split('\n')[1]?.trim() ?? ''
    }))
    .filter(({where}) => !accepted.some((each) => each.rule === id && each.where.test(where)))
    .map(({where, why}) => `${id} at ${where}: ${why}`);
}

/** For all text in the drawings, its contrast with the last filled rect under its middle, else with the page. */
function contrasts() {
  const canvas = document.createElement('canvas').getContext('2d', {willReadFrequently: true});
  const rgb = (colour: string, over?: readonly number[], opacity = 1): readonly number[] => {
    if (!canvas) return [0, 0, 0];
    canvas.globalAlpha = 1;
    canvas.fillStyle = over ? `rgb(${over.join(' ')})` : 'white';
    canvas.fillRect(0, 0, 1, 1);
    canvas.globalAlpha = opacity;
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3);
  };
  const luminance = (colour: readonly number[]) => {
    const [r = 0, g = 0, b = 0] = colour.map((c) =>
      c <= 10 ? c / 3294.6 : ((c / 255 + 0.055) / 1.055) ** 2.4
    );
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const paper = rgb(getComputedStyle(document.documentElement).backgroundColor);
  return [...document.querySelectorAll('story-figure')].flatMap((figure) => {
    const marks = [...(figure.shadowRoot?.querySelectorAll('rect, text') ?? [])];
    return marks.flatMap((text, i) => {
      if (text.localName !== 'text') return [];
      const box = text.getBoundingClientRect();
      const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
      let behind = paper;
      for (const rect of marks.slice(0, i)) {
        const {left, right, top, bottom} = rect.getBoundingClientRect();
        const {fill, opacity} = getComputedStyle(rect);
        if (rect.localName !== 'rect' || fill === 'none' || x < left || x > right || y < top || y > bottom)
          continue;
        behind = rgb(fill, behind, Number(opacity));
      }
      const {fill, opacity} = getComputedStyle(text);
      const [light = 0, dark = 0] = [luminance(rgb(fill, behind, Number(opacity))), luminance(behind)].sort(
        (a, b) => b - a
      );
      const ratio = Math.floor(((light + 0.05) / (dark + 0.05)) * 100) / 100;
      return [{key: text.getAttribute('data-key'), words: text.textContent.trim(), ratio}];
    });
  });
}
