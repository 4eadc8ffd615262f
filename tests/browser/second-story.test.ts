import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expectRightPlace} from './oracle.js';
import {openStory} from './other-story.js';
import {jumpToStep} from './reader.js';
import {root} from './story.js';
import {expect, test} from './test.js';

const file = join(root, 'docs/examples/tall-lights/story.json');
const story = JSON.parse(readFileSync(file, 'utf8')) as {
  readonly title: string;
  readonly chapters: readonly {readonly steps: readonly {readonly id: string}[]}[];
};
const steps = story.chapters.flatMap(({steps}) => steps.map(({id}) => id));

test('another story in the same page is walked from its first step to its last, each drawn', async ({
  page
}) => {
  const errors: string[] = [];
  page.on('pageerror', ({message}) => errors.push(message));
  await openStory(page, file);
  for (const step of steps) {
    await jumpToStep(page, step);
    expect(await expectRightPlace(page)).toBe(step);
    await expect
      .poll(() => page.evaluate(drawnAt, step), {message: `the stage at ${step}`})
      .toBeGreaterThan(1);
  }
  expect(errors).toEqual([]);
});

test('a callout of another story stands in its stage, once its step is read', async ({page}) => {
  await openStory(page, file);
  await jumpToStep(page, 'pellan-reach');
  expect(await expectRightPlace(page)).toBe('pellan-reach');
  const note = page.locator('story-figure svg text', {hasText: 'walked one Sunday, backwards'});
  await expect(note.first()).toBeInViewport();
});

test('a phone shows the whole title of another story', async ({page}) => {
  await page.setViewportSize({width: 390, height: 844});
  await openStory(page, file);
  await expect(page.locator('h1')).toHaveText(story.title);
  const over = await page.evaluate(() => {
    const words = [...document.querySelectorAll('h1 .word > span, h1 .rest')].map((word) =>
      word.getBoundingClientRect()
    );
    return words.filter(({left, right}) => left < 0 || right > innerWidth).length;
  });
  expect(over).toBe(0);
});

/** How many shapes and words the stage shows that stands at a step. Runs in the page. */
function drawnAt(step: string): number {
  const figure = [...document.querySelectorAll('story-figure')].find((each) => each.step === step);
  return figure?.shadowRoot?.querySelectorAll('svg :is(path, rect, line, text, circle)').length ?? 0;
}
