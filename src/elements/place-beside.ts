/** Room between a popover and what it is about, and between it and the window's edges, in px. */
const gap = 10;
const margin = 12;

/** Puts a popover under the lines that it is about, or above them where there is more room; never over them, never off the window. */
export function placeBeside(popup: HTMLElement, lines: readonly DOMRect[]): void {
  const [first, last] = [lines[0], lines[lines.length - 1]];
  if (!first || !last) return;
  popup.style.removeProperty('max-height');
  const {width, height} = popup.getBoundingClientRect();
  const below = innerHeight - last.bottom - gap - margin;
  const above = first.top - gap - margin;
  const isUnder = height <= below || below >= above;
  const room = Math.max(0, isUnder ? below : above);
  popup.style.setProperty('max-height', `${room}px`);
  const top = isUnder ? last.bottom + gap : Math.max(margin, first.top - gap - Math.min(height, room));
  const left = Math.min(Math.max(margin, last.left - margin), innerWidth - width - margin);
  popup.style.setProperty('left', `${Math.max(0, left)}px`);
  popup.style.setProperty('top', `${top}px`);
}
