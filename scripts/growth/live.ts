/**
 * `npm run bench:live`: how long a page in a real browser takes to show what has been saved, in the longest story that is
 * allowed and in those with half as many steps, and half as much in their scenes. Of nine edits the one in the middle.
 */
import {chromium, type Page} from '@playwright/test';
import {spawn} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {findChromium} from '../chromium.mjs';
import {full, storyOf, type Counts} from './story.js';
import {halvesOf} from './tasks.js';

const folder = mkdtempSync(join(tmpdir(), 'growth-'));
const file = join(folder, 'story.json');
const executablePath = findChromium();
const browser = await chromium.launch(executablePath ? {executablePath} : {});
const [whole, shorter, lighter] = halvesOf(full);
try {
  console.table({
    whole: await edits(whole),
    'half the steps': await edits(shorter),
    'half the parts': await edits(lighter)
  });
} finally {
  await browser.close();
  rmSync(folder, {recursive: true});
}

/** Serves a story of some size, opens it, and edits it. */
async function edits(size: Counts): Promise<Readonly<Record<string, string>>> {
  const text = JSON.stringify(storyOf(size));
  writeFileSync(file, text);
  const server = spawn(process.execPath, ['scripts/vite.mjs', '--host', '127.0.0.1', '--port', '0'], {
    env: {...process.env, NO_COLOR: '1', STORY: file}
  });
  try {
    const address = await new Promise<string>((resolve) => {
      server.stdout.on('data', (words: Buffer) => {
        const [found] = /http:\/\/127\.0\.0\.1:\d+/.exec(String(words)) ?? [];
        if (found) resolve(found);
      });
    });
    const page = await browser.newPage();
    await page.goto(`${address}/#lengths-0`, {timeout: 300_000});
    await page.locator('#lengths-0[data-active]').waitFor({timeout: 120_000});
    const timed = {
      'a step’s words': await timeOf(page, (i) => [text.replace('winter', `winter ${i}`), `winter ${i}`]),
      'a name': await timeOf(page, (i) => [text.replace('"Party 0"', `"Party 0-${i}"`), `Party 0-${i}`])
    };
    await page.close();
    return timed;
  } finally {
    server.kill();
  }
}

/** From a save until the frame in which the page has the words: the middle one of nine times. */
async function timeOf(page: Page, edit: (i: string) => readonly [string, string]): Promise<string> {
  const times: number[] = [];
  for (const i of 'abcdefghi') {
    const [saved, shown] = edit(i);
    const seen = page.waitForFunction(
      (words) => document.querySelector('story-scroll')?.textContent.includes(words),
      shown,
      {polling: 'raf', timeout: 120_000}
    );
    const start = performance.now();
    writeFileSync(file, saved);
    await seen;
    times.push(performance.now() - start);
    // The next save is not held up by the drawings that follow this one.
    await page.waitForTimeout(1000);
  }
  return `${Math.round(times.sort((a, b) => a - b)[4] ?? NaN)} ms`;
}
