// Events leave the elements and bubble, so one listener hears of all figures on the page.
document.addEventListener('story-error', (event) => {
  const {target, code, issues} = event;
  target.dataset.failed = code;
  target.title = issues.join('\n');
});
document.addEventListener('story-ready', ({target}) => {
  delete target.dataset.failed;
});
