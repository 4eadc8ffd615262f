/* global customElements, document, getComputedStyle, innerHeight, PerformanceObserver, requestAnimationFrame, scrollBy, window */
/**
 * What a reader on a slow machine gets: `npx vite build && node tests/browser/measure.mjs`. Prints the slowest step
 * change with the processor slowed four times, the layout shift of a whole read, and what a visit weighs.
 */
import {chromium} from '@playwright/test';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {brotliCompressSync} from 'node:zlib';
import {preview} from 'vite';
import {findChromium} from '../../scripts/chromium.mjs';

const root = join(import.meta.dirname, '../..');
const server = await preview({root, logLevel: 'error', preview: {port: 0, host: '127.0.0.1'}});
const url = server.resolvedUrls.local[0];
const executablePath = findChromium();
const browser = await chromium.launch(executablePath ? {executablePath} : {});

try {
  weigh();
  for (const [width, height] of [
    [390, 844],
    [1440, 900]
  ]) {
    await read(width, height);
  }
} finally {
  await browser.close();
  await server.close();
}

/** Brotli bytes of what is built; fonts are compressed already. */
function weigh() {
  const dist = join(root, 'dist');
  const assets = readdirSync(join(dist, 'assets'));
  const brotli = (file) => brotliCompressSync(readFileSync(join(dist, file))).length;
  for (const file of ['index.html', ...assets.map((name) => `assets/${name}`)]) {
    console.log(`${kib(brotli(file)).padStart(10)}  ${file}, brotli`);
  }
}

async function read(width, height) {
  const page = await browser.newPage({viewport: {width, height}});
  const bodies = [];
  page.on('response', (response) => bodies.push(response.body().then((body) => [response.url(), body])));
  await page.addInitScript(watch);
  await (await page.context().newCDPSession(page)).send('Emulation.setCPUThrottlingRate', {rate: 4});
  await page.goto(url);
  await page.waitForFunction(() => customElements.get('story-scroll') && document.fonts.status === 'loaded');
  const changes = await page.evaluate(stepThrough);
  const {shift, tasks} = await page.evaluate(() => window.measured());
  const visit = (await Promise.all(bodies)).map(([from, body]) =>
    from.endsWith('.woff2') ? body.length : brotliCompressSync(body).length
  );

  console.log(`\n${width} by ${height}, processor slowed 4 times`);
  const slowest = (key) => changes.reduce((a, b) => (b[key] > a[key] ? b : a));
  const handled = slowest('handled');
  const frame = slowest('frame');
  console.log(
    `${ms(handled.handled)}  slowest step change, from scroll to the frame that shows it (${handled.step})`
  );
  console.log(`${ms(frame.frame)}  longest frame in a step change (${frame.step})`);
  console.log(`${ms(Math.max(0, ...tasks.load))}  longest task while loading`);
  console.log(`${ms(Math.max(0, ...tasks.steps))}  longest task while reading (of those over 50 ms)`);
  console.log(`${String(shift).padStart(10)}  layout shift, loading and reading`);
  console.log(
    `${kib(visit.reduce((a, b) => a + b, 0)).padStart(10)}  the whole visit in ${visit.length} files, brotli`
  );
  await page.close();
}

/** Runs in the page from the start: keeps shifts and long tasks. */
function watch() {
  let shift = 0;
  let phase = 'load';
  const tasks = {load: [], steps: []};
  const observe = (type, note) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({type, buffered: true});
  observe('layout-shift', ({value}) => (shift += value));
  observe('longtask', ({duration}) => tasks[phase].push(duration));
  window.reading = () => (phase = 'steps');
  window.measured = () => ({shift, tasks});
}

/** Runs in the page: goes to each step in turn, and times the frames until its drawing rests. */
async function stepThrough() {
  const frame = () => new Promise(requestAnimationFrame);
  for (let i = 0; i < 60; i++) await frame();
  window.reading();
  const story = document.querySelector('story-scroll');
  const line = parseFloat(getComputedStyle(story).getPropertyValue('--story-line'));
  const changes = [];
  for (const step of document.querySelectorAll('.step')) {
    const start = performance.now();
    scrollBy({top: step.getBoundingClientRect().top - line * innerHeight + 2, behavior: 'instant'});
    while (story.activeStep !== step.id && performance.now() - start < 5000) await frame();
    await frame();
    const handled = performance.now() - start;
    let longest = 0;
    for (let before = await frame(), until = before + 700; before < until;) {
      const now = await frame();
      longest = Math.max(longest, now - before);
      before = now;
    }
    changes.push({step: step.id, handled, frame: longest});
  }
  return changes;
}

function ms(time) {
  return `${Math.round(time)} ms`.padStart(10);
}

function kib(bytes) {
  return `${Math.round((bytes / 1024) * 10) / 10} KiB`;
}
