// Runs before the first drawing, so that nothing flashes: the reader's choices, and a window too low for a stage.
var root = document.documentElement;
var choice = function (key) {
  try {
    return localStorage.getItem(key);
  } catch {
    // Without storage the system's wish holds.
  }
};
var theme = choice('story-theme');
var mode = choice('story-mode');
if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
if (choice('story-motion') === 'less') root.dataset.motion = 'less';
if (mode === 'stacked' || (mode !== 'steps' && matchMedia('(max-height: 29.99em)').matches))
  root.dataset.mode = 'stacked';
