import {expect, type Page} from '@playwright/test';
import {expectRightPlace} from './oracle.js';

/** Opens the page, at a step if one is named, and waits until the story runs and the letters are there. */
export async function open(page: Page, step?: string): Promise<void> {
  await page.goto(step === undefined ? '/' : `/#${step}`);
  await awake(page);
}

/** The story's elements run and no font is on its way. */
export async function awake(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await customElements.whenDefined('story-scroll');
    await document.fonts.ready;
  });
  await frames(page, 2);
}

/** Lets some frames be painted. */
export async function frames(page: Page, count: number): Promise<void> {
  await page.evaluate(async (count) => {
    for (let i = 0; i < count; i++) await new Promise(requestAnimationFrame);
  }, count);
}

/** Scrolls at once to a height of the page, in px. */
export async function jumpTo(page: Page, y: number): Promise<void> {
  await page.evaluate((y) => {
    scrollTo({top: y, behavior: 'instant'});
  }, y);
}

export async function jumpToEnd(page: Page): Promise<void> {
  await jumpTo(page, 1e6);
}

/** Puts a step's top at the line, give or take some px (positive: the reader is further down). */
export async function jumpToStep(page: Page, step: string, past = 2): Promise<void> {
  await page.evaluate(
    ([step, past]) => {
      const element = document.getElementById(step);
      const story = element?.closest('story-scroll');
      if (!element || !story) throw new Error(`no step ${step}`);
      const line = parseFloat(getComputedStyle(story).getPropertyValue('--story-line')) * innerHeight;
      scrollBy({top: element.getBoundingClientRect().top - line + past, behavior: 'instant'});
    },
    [step, past] as const
  );
}

/** Opens a step of the page that is already there, as a link would. */
export async function follow(page: Page, step: string): Promise<void> {
  await page.evaluate((step) => {
    location.hash = step;
  }, step);
}

/** Turns the wheel in equal parts until the page's end, or its top, is reached. */
export async function wheelThrough(page: Page, delta: number): Promise<void> {
  await page.mouse.move(200, 150);
  const there = () =>
    page.evaluate((down) => {
      const {scrollTop, clientHeight, scrollHeight} = document.documentElement;
      return down ? scrollTop + clientHeight >= scrollHeight - 1 : scrollTop <= 0;
    }, delta > 0);
  await expect(async () => {
    for (let i = 0; i < 10; i++) {
      await page.mouse.wheel(0, delta);
      // A busy browser would take several turns for one.
      await frames(page, 1);
    }
    expect(await there()).toBe(true);
  }).toPass({timeout: 120_000, intervals: [0]});
  await expectRightPlace(page);
}

/** Begins to note which steps the story says the reader comes to; the notes are kept in the page. */
export async function noteSteps(page: Page): Promise<() => Promise<readonly Note[]>> {
  await page.evaluate(() => {
    const notes: Note[] = [];
    Object.assign(window, {notes});
    document.addEventListener('story-step', (event) => {
      const {step, index, previous, reason} = event;
      notes.push({step: step ?? null, index, previous, reason});
    });
  });
  return () => page.evaluate(() => (window as unknown as {notes: Note[]}).notes);
}

export interface Note {
  readonly step: string | null;
  readonly index: number;
  readonly previous: number;
  readonly reason: string;
}
