/* global customElements, document, getComputedStyle, innerHeight, PerformanceObserver, requestAnimationFrame, scrollBy, window */
/**
 * `npm run bench:reading`: what a reader on a slow machine gets from what is built in `dist/`. Prints what each frame
 * of a scroll from the top to the end needs of a processor four times slower, the slowest step change, the layout
 * shift of a whole read, and what a visit weighs. Other work on the machine shows in the step changes, hardly in the frames.
 */
import {chromium} from '@playwright/test';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {brotliCompressSync} from 'node:zlib';
import {preview} from 'vite';
import {findChromium} from './chromium.mjs';
import {frameWork, leastWork} from './frame-work.mjs';

const root = join(import.meta.dirname, '..');
const server = await preview({root, logLevel: 'error', preview: {port: 0, host: '127.0.0.1'}});
const url = server.resolvedUrls.local[0];
const executablePath = findChromium();
/** A reader's machine is so much slower. */
const slowed = 4;
const browser = await chromium.launch(executablePath ? {executablePath} : {});

try {
  weigh();
  for (const [width, height] of [
    [390, 844],
    [1440, 900]
  ]) {
    await scroll(width, height);
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

/** The machine's speed is the same in each run; what disturbs it is not. */
async function scroll(width, height) {
  const runs = [];
  for (let i = 0; i < 3; i++) {
    const page = await browser.newPage({viewport: {width, height}});
    await page.goto(url);
    await page.waitForFunction(
      () => customElements.get('story-scroll') && document.fonts.status === 'loaded'
    );
    await page.waitForTimeout(3000);
    runs.push(await frameWork(browser, page, scrollThrough));
    await page.close();
  }
  const frames = leastWork(runs).map(({name, work}) => ({name, work: work * slowed}));
  const works = frames.map(({work}) => work).sort((a, b) => a - b);
  const long = frames.filter(({work}) => work > 33.3).sort((a, b) => b.work - a.work);

  console.log(
    `\n${width} by ${height}, one scroll to the end, the least of three: processor time times ${slowed}`
  );
  console.log(`${String(works.length).padStart(10)}  frames`);
  for (const [share, words] of [
    [0.5, '1 in 2'],
    [0.99, '99 in 100']
  ])
    console.log(`${ms(works[Math.floor(works.length * share)])}  ${words} need less`);
  console.log(`${ms(works.at(-1))}  the longest`);
  console.log(
    `${String(long.length).padStart(10)}  need over 33 ms: ${long.slice(0, 20).map(told).join(', ')}`
  );
}

function told({work, name}) {
  return `${Math.round(work)} (${name})`;
}

/** Runs in the page: scrolls 18 px a frame until the last step is past; marks each frame with its step, and how many since it began. */
async function scrollThrough() {
  const story = document.querySelector('story-scroll');
  const last = [...document.querySelectorAll('.step')].at(-1);
  let step;
  let since = 0;
  while (last.getBoundingClientRect().bottom > 0) {
    scrollBy({top: 18, behavior: 'instant'});
    await new Promise(requestAnimationFrame);
    since = story.activeStep === step ? since + 1 : 0;
    step = story.activeStep;
    performance.mark(`frame ${step ?? 'opening'} + ${since}`);
  }
}

async function read(width, height) {
  const page = await browser.newPage({viewport: {width, height}});
  const bodies = [];
  page.on('response', (response) => bodies.push(response.body().then((body) => [response.url(), body])));
  await page.addInitScript(watch);
  await (await page.context().newCDPSession(page)).send('Emulation.setCPUThrottlingRate', {rate: slowed});
  await page.goto(url);
  await page.waitForFunction(() => customElements.get('story-scroll') && document.fonts.status === 'loaded');
  const changes = await page.evaluate(stepThrough);
  const {shift, tasks} = await page.evaluate(() => window.measured());
  const visit = (await Promise.all(bodies)).map(([from, body]) =>
    from.endsWith('.woff2') ? body.length : brotliCompressSync(body).length
  );

  console.log(`\n${width} by ${height}, processor slowed ${slowed} times`);
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
