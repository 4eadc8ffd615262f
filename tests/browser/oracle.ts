import {expect, type Page} from '@playwright/test';

/** What geometry says of one story, beside what the story says of itself. */
interface Reading {
  readonly expected: string | null;
  readonly marked: readonly string[];
  readonly told: string | null;
}

/** So many frames the story may take: 200 ms on any machine that has the time to draw them. */
const patience = 12;

/**
 * In a dozen frames the story says what geometry says, with exactly one step marked. Returns that step. Frames are
 * counted, not time, so that a busy machine does not decide.
 */
export async function expectRightPlace(page: Page, nth = 0): Promise<string | null> {
  const {expected, marked, told} = await page.evaluate(readPlace, [nth, patience] as const);
  expect({marked, told}).toEqual({marked: expected === null ? [] : [expected], told: expected});
  return expected;
}

/**
 * Reads, by a rule of its own, where the reader is: the last step whose top is at or above the line (half a px
 * is forgiven); at the end of the scroll the last step. Reads again while the story says otherwise and has frames
 * left. Runs in the page.
 */
async function readPlace([nth, patience]: readonly [number, number]): Promise<Reading> {
  const read = (): Reading => {
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
  };
  for (let frame = 0; ; frame++) {
    const reading = read();
    const {expected, marked, told} = reading;
    const isRight = told === expected && marked.join(' ') === (expected ?? '');
    if (isRight || frame === patience) return reading;
    await new Promise(requestAnimationFrame);
    // What the story does in this frame is done by then.
    await new Promise((done) => setTimeout(done));
  }
}
