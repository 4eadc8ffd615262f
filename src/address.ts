import {onActiveStep} from './active-step.js';
import type {StoryScroll} from './elements/story-scroll.js';

/** So long must the reader be at a step, and scroll no more, before the address follows, in ms. */
const rest = 300;

/**
 * The address follows reading: at rest it names the active step, and before the first step nothing. It is
 * replaced, not added to, so that the back button leaves the page as anywhere else. For our own page only; an embed
 * leaves its host's address alone.
 */
export function followAddress(story: StoryScroll): void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  onActiveStep(story, () => {
    const {href, pathname, search} = location;
    let top: number | undefined;
    const look = () => {
      // A new address costs a frame: Chromium fetches the page's icon anew. Who scrolls on has no use for it.
      if (top !== scrollY) {
        top = scrollY;
        return wait();
      }
      const {activeStep: step, ended, isConnected} = story;
      // Where a link has been followed in the meantime, the story has yet to see where it led.
      if (!isConnected || ended || location.href !== href) return;
      history.replaceState(history.state, '', `${pathname}${search}${step === undefined ? '' : `#${step}`}`);
    };
    const wait = () => {
      clearTimeout(waiting);
      waiting = setTimeout(look, rest);
    };
    // Where the page is, is not asked in the middle of a change: it would have to be laid out for the answer.
    wait();
  });
}
