/** Inherited, as custom properties are, each frame of scrolling would restyle all that the story holds. */
export function keepProgressHere(): void {
  try {
    CSS.registerProperty({name: '--story-progress', syntax: '<number>', inherits: false, initialValue: '0'});
  } catch {
    // Registered already, or the browser does not know how.
  }
}

/**
 * Tells how far the reader is: to the marks on an element's lines, to its own styles, and to those of the element in
 * whose root it is told. Each is told by itself, as handing the property down restyles what lies between in each frame.
 */
export function showProgress(element: HTMLElement, share: number): void {
  const root = element.getRootNode();
  const teller =
    root instanceof ShadowRoot && root.host.localName === element.localName ? root.host : element;
  const marks = element.shadowRoot?.querySelectorAll('.reader') ?? [];
  for (const {style} of new Set([element, teller, ...marks]) as Set<HTMLElement>)
    style.setProperty('--story-progress', String(Math.min(1, Math.max(0, share))));
}
