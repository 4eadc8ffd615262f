// Runs before the first drawing, so that nothing flashes: the reader's choices, and a window too low for a stage.
{
  const root = document.documentElement;
  const choice = (key) => {
    try {
      return localStorage.getItem(key);
    } catch {
      // Without storage the system's wish holds.
    }
  };
  const low = () => window.matchMedia && matchMedia('(max-height: 29.99em)').matches;
  const theme = choice('story-theme');
  const mode = choice('story-mode');
  if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
  if (choice('story-motion') === 'less') root.dataset.motion = 'less';
  if (mode === 'stacked' || (mode !== 'steps' && low())) root.dataset.mode = 'stacked';

  // A story whose script fails, or does not come, is stacked: every step with its finished figure.
  const stack = () => {
    if (window.customElements && window.customElements.get('story-scroll')) return;
    root.dataset.mode = 'stacked';
    root.dataset.late = '';
  };
  window.addEventListener('DOMContentLoaded', stack);
  setTimeout(stack, 8000);
}
