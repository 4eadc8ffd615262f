import {html, type TemplateResult} from 'lit';
import {probeFonts, probeText} from '../controllers/stage-size.js';

/** What nobody sees or hears: a line in each chart font, as wide as the reader has it. */
export const probes: readonly TemplateResult[] = probeFonts.map(
  (font) => html`<span class="probe ${font}" aria-hidden="true">${probeText}</span>`
);
