/** Inherited, as custom properties are, each frame of scrolling would restyle all that the story holds. */
export function keepProgressHere(): void {
  try {
    CSS.registerProperty({name: '--story-progress', syntax: '<number>', inherits: false, initialValue: '0'});
  } catch {
    // Registered already, or the browser does not know how.
  }
}

/** Tells an element's styles how far through its story the reader is. */
export function showProgress({style}: HTMLElement, share: number): void {
  style.setProperty('--story-progress', String(Math.min(1, Math.max(0, share))));
}
