import type {StageStory} from '../scenes/context.js';

/**
 * The finished figures of a stacked story are drawn for text of the usual size and spacing. For readers of other text
 * they are drawn anew, to it.
 */
export function suitText(host: HTMLElement, story: StageStory | undefined): void {
  const words = host.querySelector('.static figcaption');
  if (!words || !story || host.dataset.mode !== 'stacked') return;
  const {fontSize, letterSpacing} = getComputedStyle(words);
  if (Number.parseFloat(fontSize) < 17 && letterSpacing === 'normal') return;
  import('./suited-figures.js').then(
    ({suitFigures}) => suitFigures(host, story),
    () => undefined
  );
}
