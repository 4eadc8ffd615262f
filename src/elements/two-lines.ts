import {html, type TemplateResult} from 'lit';
import {lineNames, type LinePlaces} from '../scenes/lines.js';

/** What the pair of lines is drawn with: one element each, moved by custom properties alone. */
export function linesTemplate(): TemplateResult {
  return html`<div class="lines" part="lines" aria-hidden="true">
    <div class="pair">
      ${lineNames.map((name) => html`<div class="line ${name}"><div class="reader"></div></div>`)}
    </div>
  </div>`;
}

/** Room under which the readers' marks would meet between the lines: they turn outwards. */
const close = 40;

/** Sends the lines of a host to their places, at once or gliding. Places are px from the host's left edge. */
export function placeLines(host: HTMLElement, places: LinePlaces, glide: boolean): void {
  const pair = host.shadowRoot?.querySelector('.pair');
  if (!(pair instanceof HTMLElement)) return;
  const moved = lineNames.some((name) => pair.style.getPropertyValue(`--${name}`) !== `${places[name]}px`);
  if (!moved) return;
  pair.toggleAttribute('data-still', !glide);
  pair.toggleAttribute('data-placed', true);
  pair.toggleAttribute('data-close', Math.abs(places.second - places.first) < close);
  for (const name of lineNames) pair.style.setProperty(`--${name}`, `${places[name]}px`);
}

/** Where elements that bear `data-line` put the lines: the middle of each, letter spacing left aside. */
export function placesIn(section: Element, host: HTMLElement): LinePlaces | undefined {
  const origin = host.getBoundingClientRect().left;
  const [first, second] = lineNames.map((name) => {
    const stem = section.querySelector(`[data-line="${name}"]`);
    if (!stem) return undefined;
    const {left, width} = stem.getBoundingClientRect();
    const spacing = Number.parseFloat(getComputedStyle(stem).letterSpacing) || 0;
    return left - origin + (width - spacing) / 2;
  });
  return first === undefined || second === undefined ? undefined : {first, second};
}
