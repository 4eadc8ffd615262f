import {mkdirSync, writeFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {chromium, type Browser} from '@playwright/test';
import {build, preview} from 'vite';
import {findChromium} from './chromium.mjs';
import {takeStory} from './story-option.mjs';

/*
 * A contact sheet of the built story: every step at three sizes in both themes, as pictures and as one page
 * that shows them side by side. `npm run shots`, or `npm run shots -- step-id …` for some steps only;
 * `--story <file>` shows another story. It builds beside the pictures, so `dist/` stays as it is.
 */

const folder = resolve(import.meta.dirname, '../.cache/shots');
const sizes = [
  {width: 390, height: 844},
  {width: 820, height: 1180},
  {width: 1440, height: 900}
];
const themes = ['light', 'dark'] as const;

const wanted = takeStory(process.argv.slice(2));
const outDir = resolve(folder, 'site');
await build({build: {outDir, emptyOutDir: true}, logLevel: 'error'});
const server = await preview({build: {outDir}, preview: {port: 4180}, logLevel: 'error'});
const address = server.resolvedUrls?.local[0] ?? '';
const executablePath = findChromium();
const browser = await chromium.launch(executablePath === undefined ? {} : {executablePath});
try {
  mkdirSync(folder, {recursive: true});
  const all = await stepIds(browser);
  const ids = wanted.length > 0 ? wanted : ['top', ...all, 'ledger'];
  for (const theme of themes) for (const size of sizes) await shoot(ids, size, theme);
  writeFileSync(resolve(folder, 'index.html'), sheet(ids));
  console.log(`${ids.length * sizes.length * themes.length} pictures and a sheet of them in .cache/shots`);
} finally {
  await browser.close();
  await server.close();
}

async function stepIds(from: Browser): Promise<readonly string[]> {
  const page = await from.newPage();
  await page.goto(address);
  const ids = await page.locator('.step').evaluateAll((steps) => steps.map(({id}) => id));
  await page.close();
  return ids;
}

async function shoot(
  ids: readonly string[],
  viewport: {width: number; height: number},
  colorScheme: (typeof themes)[number]
): Promise<void> {
  const context = await browser.newContext({viewport, colorScheme, reducedMotion: 'reduce'});
  const page = await context.newPage();
  for (const id of ids) {
    // From elsewhere, so that the address alone says where the page opens.
    await page.goto('about:blank');
    await page.goto(`${address}#${id}`);
    await page.evaluate(async () => document.fonts.ready);
    await page.waitForFunction((id) => {
      const figure = document.getElementById(id)?.closest('.chapter')?.querySelector('story-figure');
      return !figure || figure.shadowRoot?.querySelector('svg');
    }, id);
    await page.waitForTimeout(250);
    await page.screenshot({path: resolve(folder, `${name(id, viewport.width, colorScheme)}.png`)});
  }
  await context.close();
}

function name(id: string, width: number, theme: string): string {
  return `${id}-${width}-${theme}`;
}

function sheet(ids: readonly string[]): string {
  const rows = ids.map((id) => {
    const cells = themes.flatMap((theme) =>
      sizes.map(({width}) => `<img loading="lazy" height="420" alt="" src="${name(id, width, theme)}.png">`)
    );
    return `<h2>${id}</h2><p>${cells.join(' ')}</p>`;
  });
  return `<!doctype html><meta charset="utf-8"><title>Contact sheet</title>${rows.join('')}`;
}
