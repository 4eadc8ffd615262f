/** Inherited, as custom properties are, each frame of scrolling would restyle all that the story holds. */
export function keepProgressHere(): void {
  try {
    CSS.registerProperty({name: '--story-progress', syntax: '<number>', inherits: false, initialValue: '0'});
  } catch {
    // Registered already, or the browser does not know how.
  }
}

/**
 * Tells how far the reader is: to the marks on an element's lines, and in hundredths to its own styles and to those of
 * the element in whose root it is told, as they are restyled each time. Each is told by itself: handing the property
 * down restyles what lies between.
 */
export function showProgress(element: HTMLElement, share: number): void {
  const root = element.getRootNode();
  const teller =
    root instanceof ShadowRoot && root.host.localName === element.localName ? root.host : element;
  const read = Math.min(1, Math.max(0, share));
  for (const mark of element.shadowRoot?.querySelectorAll<HTMLElement>('.reader') ?? [])
    tell(mark, Math.round(read * 1000) / 1000);
  for (const each of [element, teller] as HTMLElement[]) tell(each, Math.round(read * 100) / 100);
}

function tell({style}: HTMLElement, share: number): void {
  const value = String(share);
  if (style.getPropertyValue('--story-progress') !== value) style.setProperty('--story-progress', value);
}
