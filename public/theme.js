// Runs before the first drawing, so that a reader who chose a theme never sees the other one flash.
try {
  var theme = localStorage.getItem('story-theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // Without storage the system's wish holds.
}
