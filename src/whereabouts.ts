import {onActiveStep} from './active-step.js';
import type {StoryScroll} from './elements/story-scroll.js';

/** The masthead tells where the reader is: the chapter's place in words, and in the list of chapters. */
export function showWhereabouts(page: Document, story: StoryScroll): void {
  const note = page.querySelector('.masthead [data-place]');
  const links = page.querySelectorAll<HTMLAnchorElement>('.masthead nav a');
  onActiveStep(story, () => {
    const chapter = page.getElementById(story.activeStep ?? '')?.closest<HTMLElement>('.chapter');
    if (note) note.textContent = chapter?.dataset.place ?? '';
    for (const link of links) {
      if (chapter?.contains(page.getElementById(link.hash.slice(1))))
        link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
  });
}
