import AxeBuilder from '@axe-core/playwright';
import type {Page} from '@playwright/test';
import {settledDrawings} from './drawing.js';
import {expectRightPlace} from './oracle.js';
import {jumpToEnd, jumpToStep, open} from './reader.js';
import {long, sample, seed} from './seed.js';
import {stagedSteps} from './story.js';
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

/** How the page can look: the colours, and by the width the layout. */
const schemes = [
  {name: 'light', media: {colorScheme: 'light'}},
  {name: 'dark', media: {colorScheme: 'dark'}},
  {name: 'forced', media: {colorScheme: 'light', forcedColors: 'active'}}
] as const;
const widths = [320, 768, 1280] as const;

/** All of them in a long run; else each width once and each scheme once, as the seed has it. */
const looks = widths.flatMap((width, i) =>
  schemes.filter((_, j) => long || j === (i + seed) % schemes.length).map((scheme) => ({width, ...scheme}))
);

for (const {width, name, media} of looks) {
  test(`axe finds nothing at ${width} px in ${name} colours`, async ({page}) => {
    test.setTimeout(long ? 1_800_000 : 120_000);
    await page.emulateMedia({...media, reducedMotion: 'reduce'});
    await page.setViewportSize({width, height: 800});
    await open(page);
    await hideLines(page);
    const found = await axe(page, 'at the top');
    for (const step of sample(stagedSteps, 4)) {
      await jumpToStep(page, step);
      await expectRightPlace(page);
      await settledDrawings(page);
      // From step to step only the chapter that is read and the masthead change.
      found.push(...(await axe(page, `at ${step}`, ['.chapter:not([data-away])', '.masthead'])));
    }
    await jumpToEnd(page);
    await expectRightPlace(page);
    found.push(...(await axe(page, 'at the end', ['.ledger', '.masthead'])));
    expect(found).toEqual([]);
  });
}

/** What axe finds, or leaves open and we have not accepted, in some parts of the page, or in all of it. */
async function axe(page: Page, place: string, parts: readonly string[] = []): Promise<string[]> {
  const builder = new AxeBuilder({page}).options({
    resultTypes: ['violations', 'incomplete'],
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
  });
  for (const part of parts) builder.include(part);
  const {violations, incomplete} = await builder.analyze();
  return [
    ...violations.flatMap(list).map((line) => `${place}: violation: ${line}`),
    ...incomplete.flatMap(list).map((line) => `${place}: left open: ${line}`)
  ];
}

/** Text has 4.5, and 7 for who asks for more contrast; what the system's own colours give is its own affair, but not less. */
const readers = (['light', 'dark'] as const).flatMap((colorScheme) => [
  {name: colorScheme, media: {colorScheme}, least: 4.5},
  {name: `${colorScheme}, more contrast`, media: {colorScheme, contrast: 'more'} as const, least: 7},
  {name: `${colorScheme}, forced`, media: {colorScheme, forcedColors: 'active'} as const, least: 7}
]);

for (const {name, media, least} of readers) {
  test(`words in the drawings stand out from what is behind them in colours ${name}`, async ({page}) => {
    test.slow();
    await page.emulateMedia({...media, reducedMotion: 'reduce'});
    await open(page);
    for (const step of sample(stagedSteps, 6)) {
      await jumpToStep(page, step);
      await expectRightPlace(page);
      await settledDrawings(page);
      const words = await page.evaluate(contrasts);
      expect(words.length, step).toBeGreaterThan(0);
      expect(
        words.filter(({ratio}) => ratio < least),
        step
      ).toEqual([]);
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
        const {fill, opacity, fillOpacity} = getComputedStyle(rect);
        if (rect.localName !== 'rect' || fill === 'none' || x < left || x > right || y < top || y > bottom)
          continue;
        behind = rgb(fill, behind, Number(opacity) * Number(fillOpacity));
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
