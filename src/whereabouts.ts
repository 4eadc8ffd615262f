import {onActiveStep} from './active-step.js';
import type {StoryScroll} from './elements/story-scroll.js';

/** After so long the frame is past in which a drawing changes, in ms: another layout would be too much for it. */
const soon = 100;

/** The masthead tells where the reader is: the chapter's place in words, and in the list of chapters. */
export function showWhereabouts(page: Document, story: StoryScroll): void {
  const note = page.querySelector('.masthead [data-place]');
  const links = page.querySelectorAll<HTMLAnchorElement>('.masthead nav a');
  let told: Element | null | undefined;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  onActiveStep(story, () => (waiting ??= setTimeout(tell, soon)));

  function tell(): void {
    waiting = undefined;
    const chapter = page.getElementById(story.activeStep ?? '')?.closest<HTMLElement>('.chapter') ?? null;
    if (chapter === told) return;
    told = chapter;
    if (note) note.textContent = chapter?.dataset.place ?? '';
    for (const link of links) {
      if (chapter?.contains(page.getElementById(link.hash.slice(1))))
        link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
  }
}
