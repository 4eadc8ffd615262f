import type {CSSResult} from 'lit';
import alone from '../../styles/alone.css?inline';
import {sheet} from './sheets.js';

/** For elements that stand in a page of others; loaded with what they need there. */
export const aloneSheet = sheet(alone);

/** Gives an element's root one more sheet, after its own. */
export function adopt({shadowRoot}: HTMLElement, {styleSheet}: CSSResult): void {
  if (!shadowRoot || !styleSheet || shadowRoot.adoptedStyleSheets.includes(styleSheet)) return;
  shadowRoot.adoptedStyleSheets = [...shadowRoot.adoptedStyleSheets, styleSheet];
}
