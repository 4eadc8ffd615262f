// eslint-disable-next-line no-restricted-imports -- No string but those files in styles/ comes here.
import {unsafeCSS, type CSSResult} from 'lit';
import controls from '../../styles/step-controls.css?inline';
import figure from '../../styles/figure-root.css?inline';
import lines from '../../styles/lines.css?inline';

/**
 * Sheets shared by all roots; no `<style>` element, which a strict policy would refuse. Lit constructs each for the
 * first element that adopts it: where there is no page, as in Node, there are none. Marked as pure, so that a page
 * with one kind of element carries its sheets only.
 */
export const figureSheet = /* @__PURE__ */ sheet(figure);
export const controlsSheet = /* @__PURE__ */ sheet(controls);
export const linesSheet = /* @__PURE__ */ sheet(lines);

/** A sheet from the text of a file in styles/. */
export function sheet(css: string): CSSResult {
  return unsafeCSS(css);
}
