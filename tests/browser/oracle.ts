import {expect, type Page} from '@playwright/test';

/** What geometry says of one story, beside what the story says of itself. */
interface Reading {
  readonly expected: string | null;
  readonly marked: readonly string[];
  readonly told: string | null;
}

/**
 * Reads, by a rule of its own, where the reader is: the last step whose top is at or above the line (half a px
 * is forgiven); at the end of the scroll the last step. Runs in the page.
 */
export function readPlace(nth = 0): Reading {
  const story = document.querySelectorAll('story-scroll')[nth];
  if (!story) throw new Error('no story on the page');
  const line = parseFloat(getComputedStyle(story).getPropertyValue('--story-line')) * window.innerHeight;
  const page = document.documentElement;
  const atEnd = window.scrollY + page.clientHeight >= page.scrollHeight - 1;
  let expected: string | null = null;
  for (const step of story.querySelectorAll('.step')) {
    if (atEnd || step.getBoundingClientRect().top <= line + 0.5) expected = step.id;
  }
  const marked = [...story.querySelectorAll('[data-active]')].map(({id}) => id);
  return {expected, marked, told: story.activeStep ?? null};
}

/** Within a second the story says what geometry says, with exactly one step marked. Returns that step. */
export async function expectRightPlace(page: Page, nth = 0, timeout = 1000): Promise<string | null> {
  let place: string | null = null;
  await expect(async () => {
    const {expected, marked, told} = await page.evaluate(readPlace, nth);
    expect({marked, told}).toEqual({marked: expected === null ? [] : [expected], told: expected});
    place = expected;
  }).toPass({timeout, intervals: [20, 50, 100]});
  return place;
}
