import AxeBuilder from '@axe-core/playwright';
import type {Page} from '@playwright/test';

/** What axe leaves open and we accept, each by its rule and where it is, with the reason. */
const accepted: readonly {readonly rule: string; readonly where: RegExp; readonly reason: string}[] = [
  {
    rule: 'color-contrast',
    where: /story-figure(\[|[^,]*,t(ext|span))/,
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

/** What axe finds, or leaves open and we have not accepted, in some parts of the page, or in all of it. */
export async function axe(
  page: Page,
  place: string,
  parts: readonly Parameters<AxeBuilder['include']>[0][] = []
): Promise<string[]> {
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
