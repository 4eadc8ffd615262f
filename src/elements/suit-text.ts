import type {ReadingMode} from '../controllers/reading-mode.js';
import type {StageStory} from '../scenes/context.js';

/** Has a story suit its reader's text, which may be other than it was: to be called when words have another size. */
export function suitText(host: HTMLElement & {story: StageStory | undefined}, mode: ReadingMode): void {
  // Not at once: who observes sizes may not change them.
  requestAnimationFrame(() => {
    if (!host.isConnected) return;
    mode.settle();
    if (mode.active === 'stacked' && host.story) suitStacked(host, host.story);
  });
}

/** The finished figures are drawn for text of the usual size and spacing: for other text they are drawn anew, to it. */
function suitStacked(host: HTMLElement, story: StageStory): void {
  const words = host.querySelector('.static figcaption');
  if (!words) return;
  const {fontSize, letterSpacing} = getComputedStyle(words);
  if (Number.parseFloat(fontSize) < 17 && letterSpacing === 'normal') return;
  import('./suited-figures.js').then(
    ({suitFigures}) => suitFigures(host, story),
    () => undefined
  );
}
