/** Inherited, as custom properties are, each frame of scrolling would restyle all that the story holds. */
export function keepProgressHere(): void {
  try {
    CSS.registerProperty({name: '--story-progress', syntax: '<number>', inherits: false, initialValue: '0'});
  } catch {
    // Registered already, or the browser does not know how.
  }
}

/** Tells an element's styles, and those of the element in whose root it is told, how far the reader is. */
export function showProgress(element: HTMLElement, share: number): void {
  const root = element.getRootNode();
  const teller =
    root instanceof ShadowRoot && root.host.localName === element.localName ? root.host : element;
  for (const {style} of new Set([element, teller as HTMLElement]))
    style.setProperty('--story-progress', String(Math.min(1, Math.max(0, share))));
}
