import controls from '../../styles/step-controls.css?inline';
import fact from '../../styles/fact.css?inline';
import figure from '../../styles/figure.css?inline';
import lines from '../../styles/lines.css?inline';

/** Constructed sheets, shared by all roots: no `<style>` element, which a strict policy would refuse. */
export const figureSheet = sheet(figure);
export const controlsSheet = sheet(controls);
export const factSheet = sheet(fact);
export const linesSheet = sheet(lines);

/** An old browser cannot make sheets; it gets no elements either. */
export function sheet(css: string): CSSStyleSheet | never[] {
  if (!('replaceSync' in CSSStyleSheet.prototype)) return [];
  const made = new CSSStyleSheet();
  made.replaceSync(css);
  return made;
}
