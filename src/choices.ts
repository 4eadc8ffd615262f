import type {Mode} from './controllers/reading-mode.js';
import type {StoryScroll} from './elements/story-scroll.js';
import {recall, remember} from './remember.js';

/** Gives the controls in a box the power over how a story is read and whether it moves; both are remembered. */
export function readingChoices(box: HTMLElement, story: StoryScroll): void {
  box.hidden = false;
  modeChoice(box, story);
  motionChoice(box);
}

function modeChoice(box: HTMLElement, story: StoryScroll): void {
  const radios = [...box.querySelectorAll<HTMLInputElement>('[name="mode"]')];
  const kept = radios.find(({value}) => value === recall('story-mode'));
  if (kept) story.mode = kept.value as Mode;
  // Who has begun to read without the script is not moved away when it comes after all.
  else if ('late' in document.documentElement.dataset) story.mode = 'stacked';
  // From here on the story says itself how it is read.
  delete document.documentElement.dataset.mode;
  for (const radio of radios) {
    radio.checked = radio.value === story.mode;
    radio.addEventListener('change', () => {
      story.mode = radio.value as Mode;
      remember('story-mode', radio.value === 'auto' ? undefined : radio.value);
    });
  }
}

/** The reader's switch stands beside the system's wish: where that is for less motion, it is on and stays on. */
function motionChoice(box: HTMLElement): void {
  const root = document.documentElement;
  const system = matchMedia('(prefers-reduced-motion: reduce)');
  const check = box.querySelector<HTMLInputElement>('[name="motion"]');
  if (!check) return;
  if (recall('story-motion') === 'less') root.dataset.motion = 'less';
  const show = () => {
    check.checked = system.matches || root.dataset.motion === 'less';
    check.disabled = system.matches;
  };
  system.addEventListener('change', show);
  check.addEventListener('change', () => {
    if (check.checked) root.dataset.motion = 'less';
    else delete root.dataset.motion;
    remember('story-motion', root.dataset.motion);
  });
  show();
}
