import {recall, remember} from './remember.js';

/** Gives a button the power to switch between light and dark; the choice is remembered where it can be. */
export function themeSwitch(button: HTMLButtonElement): void {
  const root = document.documentElement;
  const system = matchMedia('(prefers-color-scheme: dark)');
  const isDark = () => (root.dataset.theme ?? (system.matches ? 'dark' : 'light')) === 'dark';
  const show = () => {
    button.setAttribute('aria-pressed', String(isDark()));
  };
  const kept = recall('story-theme');
  if (kept === 'light' || kept === 'dark') root.dataset.theme = kept;
  button.hidden = false;
  system.addEventListener('change', show);
  button.addEventListener('click', () => {
    root.dataset.theme = isDark() ? 'light' : 'dark';
    show();
    remember('story-theme', root.dataset.theme);
  });
  show();
}
