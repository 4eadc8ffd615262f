import type {CSSResult} from 'lit';

/** Gives an element's root one more sheet, after its own. */
export function adopt({shadowRoot}: HTMLElement, {styleSheet}: CSSResult): void {
  if (!shadowRoot || !styleSheet || shadowRoot.adoptedStyleSheets.includes(styleSheet)) return;
  shadowRoot.adoptedStyleSheets = [...shadowRoot.adoptedStyleSheets, styleSheet];
}
