import AxeBuilder from '@axe-core/playwright';
import type {Page} from '@playwright/test';
import {settledDrawings} from './drawing.js';
import {expectRightPlace} from './oracle.js';
import {jumpTo, jumpToEnd, jumpToStep, open} from './reader.js';
import {long} from './seed.js';
import {staged, stagedSteps} from './story.js';
import {expect, test} from './test.js';

/** What axe cannot decide, and why we may. Everything else that it leaves open fails. */
const accepted: Readonly<Record<string, string>> = {};

const places: readonly (readonly [string, (page: Page) => Promise<void>])[] = [
  ['at the top', (page) => jumpTo(page, 0)],
  ...(long ? stagedSteps : staged.map(({steps}) => steps[Math.floor(steps.length / 2)]?.id ?? '')).map(
    (step) => [`at ${step}`, (page: Page) => jumpToStep(page, step)] as const
  ),
  ['at the end', jumpToEnd]
];

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [320, 768, 1280]) {
    test(`axe finds nothing at ${width} px in ${colorScheme} colours`, async ({page}) => {
      test.slow();
      await page.emulateMedia({colorScheme});
      await page.setViewportSize({width, height: 800});
      await open(page);
      const open_: Record<string, unknown> = {};
      for (const [place, go] of places) {
        await go(page);
        await expectRightPlace(page);
        await settledDrawings(page);
        const {violations, incomplete} = await new AxeBuilder({page})
          .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
          .analyze();
        expect(violations.map(brief), place).toEqual([]);
        for (const each of incomplete) if (!(each.id in accepted)) open_[`${place}: ${each.id}`] = brief(each);
      }
      expect(open_).toEqual({});
    });
  }
}

interface Result {
  readonly id: string;
  readonly nodes: readonly {readonly target: unknown; readonly failureSummary?: string}[];
}

function brief({id, nodes}: Result): string {
  const [first] = nodes;
  return `${id} (${nodes.length}): ${JSON.stringify(nodes.slice(0, 4).map(({target}) => target))} ${first?.failureSummary ?? ''}`;
}
