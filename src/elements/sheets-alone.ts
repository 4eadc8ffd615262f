import alone from '../../styles/alone.css?inline';
import {sheet} from './sheets.js';

/** For elements that stand in a page of others; loaded with what they need there. */
export const aloneSheet = sheet(alone);

/** Gives an element's root one more sheet, after its own. */
export function adopt({shadowRoot}: HTMLElement, added: CSSStyleSheet | never[]): void {
  if (!shadowRoot || !(added instanceof CSSStyleSheet) || shadowRoot.adoptedStyleSheets.includes(added))
    return;
  shadowRoot.adoptedStyleSheets = [...shadowRoot.adoptedStyleSheets, added];
}
