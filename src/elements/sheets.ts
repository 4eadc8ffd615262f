import figure from '../../styles/figure.css?inline';

/** One constructed sheet for all figures: no `<style>` element, which a strict policy would refuse. */
export const figureSheet = new CSSStyleSheet();
figureSheet.replaceSync(figure);
