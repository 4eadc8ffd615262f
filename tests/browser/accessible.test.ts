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
    reason: 'axe cannot tell what lies behind SVG text; contrast.test.ts computes it'
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
