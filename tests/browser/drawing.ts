import type {Page} from '@playwright/test';

/** One figure's drawing: whose it is, and the SVG without Lit's markers, its numbers rounded. */
export interface Drawing {
  readonly scene: string;
  readonly step: string;
  readonly svg: string;
  /** Some of it is in the window; a stage that is far from the reader need not be drawn. */
  readonly seen: boolean;
}

/** The drawings of all stages, once none of them has changed for a dozen frames and every letter is there. */
export async function settledDrawings(page: Page): Promise<readonly Drawing[]> {
  const drawings = await page.evaluate(async () => {
    const read = () =>
      [...document.querySelectorAll('story-figure')].map((figure) => ({
        scene: figure.scene,
        step: figure.step,
        svg: figure.shadowRoot?.querySelector('svg')?.outerHTML ?? '',
        seen: inWindow(figure.getBoundingClientRect())
      }));
    const inWindow = ({width, top, bottom}: DOMRect) => width > 0 && top < innerHeight && bottom > 0;
    await document.fonts.ready;
    let last = '';
    for (let still = 0, frame = 0; still < 12; frame++) {
      if (frame > 600) throw new Error('a drawing never comes to rest');
      await new Promise(requestAnimationFrame);
      const now = JSON.stringify(read());
      const whole = read().every(({svg, seen}) => svg !== '' || !seen);
      still = whole && now === last && document.fonts.status === 'loaded' ? still + 1 : 0;
      last = now;
    }
    return read();
  });
  return drawings.map((drawing) => ({...drawing, svg: normal(drawing.svg)}));
}

/**
 * From now on a page waits for its letters. Else it goes without those that come late, on a busy machine, and two pages
 * would be drawn in different ones.
 */
export async function awaitLetters(page: Page): Promise<void> {
  await page.route('**/*.css', async (route) => {
    const response = await route.fetch();
    const css = await response.text();
    await route.fulfill({response, body: css.replaceAll('font-display:optional', 'font-display:block')});
  });
}

/** Two drawings that look the same are the same text: no markers, attributes in one order, two decimals. */
function normal(svg: string): string {
  return svg
    .replace(/<!--.*?-->/gs, '')
    .replace(
      /<(\w+)((?:\s+[\w-]+="[^"]*")*)\s*>/g,
      (_, tag: string, attributes: string) =>
        ['\n<' + tag, ...(attributes.match(/[\w-]+="[^"]*"/g) ?? []).sort()].join(' ') + '>'
    )
    .replace(/-?\d+\.\d+(e-?\d+)?/g, (number) => String(Math.round(Number(number) * 100) / 100 + 0));
}
