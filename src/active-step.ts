import type {StoryScroll} from './elements/story-scroll.js';

/** Calls back when another step of a story becomes the active one, whoever has led there: `story-step` tells of the reader only. */
export function onActiveStep(story: StoryScroll, changed: () => void): void {
  new MutationObserver(changed).observe(story, {subtree: true, attributeFilter: ['data-active']});
}
