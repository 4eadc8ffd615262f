import {expect, test, type Page} from '@playwright/test';
import {copyProject, type Copy} from './live-server.js';
import {awake, jumpToStep} from './reader.js';

// One server and one story file: what one test writes, another would see.
test.describe.configure({mode: 'serial'});

const file = 'data/story.json';
let copy: Copy;
let url: string;
let good: string;

test.beforeAll(async () => {
  copy = copyProject();
  good = copy.read(file);
  url = await copy.serve();
});

test.afterAll(() => {
  copy.remove();
});

test.afterEach(() => {
  copy.write(file, good);
});

/** Opens a step, and marks the window: the mark is gone when the page is loaded anew. */
async function openAt(page: Page, step: string): Promise<void> {
  await page.goto(url);
  await awake(page);
  await jumpToStep(page, step, 40);
  await expect(page.locator(`#${step}[data-active]`)).toBeAttached();
  await expect(
    page.locator('story-figure svg[part=drawing] [data-fact="range-claimed"]').first()
  ).toBeAttached();
  await page.evaluate(() => {
    const seen: boolean[] = [];
    document.addEventListener('story-ready', ({animated}) => seen.push(animated));
    Object.assign(window, {mark: 1, seen});
  });
}

const topOf = (page: Page, step: string) =>
  page.locator(`#${step}`).evaluate((element) => element.getBoundingClientRect().top);

const isSamePage = (page: Page) => page.evaluate(() => 'mark' in window);

/** The file with one piece of its text replaced, which must stand in it. */
function changed(find: string, replacement: string): string {
  expect(good).toContain(find);
  return good.replace(find, () => replacement);
}

const claim = '"number": 2000,';

test('a saved story shows in place: same step, same height, prose and ledger new, the figure on its way', async ({
  page
}) => {
  await openAt(page, 'range-as-claimed');
  const before = await topOf(page, 'range-as-claimed');
  const story = JSON.parse(changed(claim, '"number": 1500,')) as {chapters: {steps: {text: string[]}[]}[]};
  const more = 'These words make the first step longer, and all that follows stands lower than it did. ';
  story.chapters[0]?.steps[0]?.text.push(more.repeat(4));
  copy.write(file, JSON.stringify(story));
  await expect(page.locator('.step').first()).toContainText('These words make');
  await expect(page.locator('#fact-range-claimed')).toContainText('1,500 km');
  await expect(page.locator('#range-as-claimed [ref="range-claimed"]').first()).toHaveText('1,500 km');
  await expect(page.locator('#claimed-and-demanded story-figure svg[part=drawing]')).toContainText(
    '1,500 km'
  );
  // What readers without a script see follows.
  await expect(page.locator('#range-as-claimed .static > svg')).toContainText('1,500 km');
  expect(Math.abs((await topOf(page, 'range-as-claimed')) - before)).toBeLessThan(2);
  await expect(page.locator('#range-as-claimed[data-active]')).toBeAttached();
  expect(await page.evaluate(() => (window as unknown as {seen: boolean[]}).seen)).toContain(true);
  expect(await isSamePage(page)).toBe(true);
});

test('steps that are added, moved and taken away are so in the page, and the place stays', async ({page}) => {
  await openAt(page, 'range-as-claimed');
  const before = await topOf(page, 'range-as-claimed');
  const story = JSON.parse(good) as {chapters: {id: string; steps: {id: string}[]}[]};
  const room = story.chapters.find(({id}) => id === 'the-room');
  const ranges = story.chapters.find(({id}) => id === 'claimed-and-demanded');
  const added = {...room?.steps[0], id: 'added-step'};
  room?.steps.splice(0, 2, added);
  ranges?.steps.reverse();
  copy.write(file, JSON.stringify(story));
  await expect(page.locator('#added-step')).toBeAttached();
  const order = () =>
    page.locator('#claimed-and-demanded .step').evaluateAll((steps) => steps.map(({id}) => id));
  expect(await order()).toEqual(ranges?.steps.map(({id}) => id));
  await expect(page.locator('#timing-read')).toHaveCount(0);
  await expect(page.locator('#range-as-claimed[data-active]')).toBeAttached();
  expect(Math.abs((await topOf(page, 'range-as-claimed')) - before)).toBeLessThan(2);
  expect(await isSamePage(page)).toBe(true);
});

test('a broken file shows all its mistakes over the last good story, and mending it clears them', async ({
  page
}) => {
  await openAt(page, 'range-as-claimed');
  const before = await topOf(page, 'range-as-claimed');
  const text = changed(claim, '"nubmer": 1500,').replace('"kind": "ranges"', '"kind": "range"');
  copy.write(file, text);
  const overlay = page.locator('story-faults');
  const lines = text.split('\n');
  const line = (find: string) => lines.findIndex((words) => words.includes(find)) + 1;
  await expect(overlay.getByText(`data/story.json:${line('nubmer')}:`).first()).toBeVisible();
  await expect(overlay.locator('li')).toHaveCount(3);
  const entry = overlay.locator('li', {hasText: `${line('"kind": "range"')}:`});
  await expect(entry).toContainText(/scenes\[\d\]\.kind/);
  await expect(entry).toContainText(/expected\s*one of "clock", "network"/);
  await expect(entry).toContainText(/found\s*"range"/);
  await expect(entry).toContainText(/did you mean\s*ranges\?/);
  await expect(page.locator('#fact-range-claimed')).toContainText('2,000 km');

  const asked = page.waitForRequest(/__open-in-editor/);
  await page.route(/__open-in-editor/, (route) => route.fulfill({status: 200}));
  await entry.getByRole('link').click();
  const address = new URL((await asked).url()).searchParams.get('file') ?? '';
  expect(address).toMatch(new RegExp(`data.story\\.json:${line('"kind": "range"')}:\\d+$`));

  copy.write(file, good);
  await expect(overlay).toHaveCount(0);
  expect(Math.abs((await topOf(page, 'range-as-claimed')) - before)).toBeLessThan(2);
  expect(await isSamePage(page)).toBe(true);
});

test('a file that is emptied before it is saved is told as saved, not as broken', async ({page}) => {
  await openAt(page, 'range-as-claimed');
  await page.evaluate(() => {
    const note = () => document.querySelector('story-faults') && Object.assign(window, {wasBroken: true});
    new MutationObserver(note).observe(document, {childList: true, subtree: true});
  });
  copy.write(file, '');
  await page.waitForTimeout(200);
  copy.write(file, changed(claim, '"number": 1750,'));
  await expect(page.locator('#fact-range-claimed')).toContainText('1,750 km');
  expect(await page.evaluate(() => 'wasBroken' in window)).toBe(false);
  copy.write(file, good);
  await expect(page.locator('#fact-range-claimed')).toContainText('2,000 km');
});

test('a colour that is changed in tokens.css shows in the same page', async ({page}) => {
  await openAt(page, 'range-as-claimed');
  const tokens = copy.read('styles/tokens.css');
  copy.write('styles/tokens.css', tokens.replace('--story-paper: #f8f4eb', '--story-paper: #eef4eb'));
  await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(238, 244, 235)');
  await expect(page.locator('#range-as-claimed[data-active]')).toBeAttached();
  expect(await isSamePage(page)).toBe(true);
});

test('a server that starts with a broken file says so from the start, and shows the story once it is mended', async ({
  page
}) => {
  const other = copyProject();
  try {
    other.write(file, good.slice(0, 4000));
    await page.goto(await other.serve());
    await expect(page.locator('story-faults')).toContainText('strict JSON');
    other.write(file, good);
    await expect(page.locator('story-faults')).toHaveCount(0);
    await expect(page.locator('story-figure svg[part=drawing]').first()).toBeAttached();
    expect(await page.title()).toBe('Parallel Lines');
  } finally {
    other.remove();
  }
});
