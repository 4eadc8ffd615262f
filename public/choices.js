// Runs before the first drawing, so that nothing flashes: the reader's choices, and a window too low for a stage.
// It holds up drawing, not reading the page: if it does not come, src/main.ts has the page drawn without it.
{
  const runs = () => window.customElements && window.customElements.get('story-scroll');
  const start = () => {
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

    // A step at a time needs the script: for a moment, until it comes, the story waits rather than jump.
    if (mode === 'steps') {
      root.dataset.mode = mode;
      setTimeout(() => {
        if (root.dataset.mode === mode) delete root.dataset.mode;
      }, 1500);
    }

    // A story whose script fails, or does not come, is stacked: every step with its finished figure.
    const stack = () => {
      if (runs()) return;
      root.dataset.mode = 'stacked';
      root.dataset.late = '';
    };
    window.addEventListener('DOMContentLoaded', stack);
    setTimeout(stack, 8000);

    // A sheet that hangs would keep every word from sight. It may still come, and counts from then on.
    setTimeout(() => {
      for (const link of document.querySelectorAll('[rel="stylesheet"]')) {
        if (link.sheet) continue;
        link.media = 'print';
        link.onload = () => (link.media = 'all');
      }
    }, 3000);
  };
  if (!runs()) start();
}
