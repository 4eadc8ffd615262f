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

/**
 * The pair of lines of a host whose root holds `linesTemplate`. It stands where the section being read needs
 * it: by that one's figure, else by elements that bear `data-line`. From one section to another it glides,
 * also where the figure has been waited for.
 */
export class PairOfLines {
  #section: Element | undefined;

  constructor(private readonly host: HTMLElement) {}

  /** Goes to a section's places; `moving`: the marks of the section are on their way too. */
  follow(section: Element | undefined, moving: boolean): void {
    const places = section && placesOf(section, this.host);
    if (!places) return;
    this.#place(places, moving || (this.#section !== undefined && this.#section !== section));
    this.#section = section;
  }

  #place(places: LinePlaces, glide: boolean): void {
    const pair = this.host.shadowRoot?.querySelector('.pair');
    if (!(pair instanceof HTMLElement)) return;
    const moved = lineNames.some((name) => pair.style.getPropertyValue(`--${name}`) !== `${places[name]}px`);
    if (!moved) return;
    pair.toggleAttribute('data-still', !glide);
    pair.toggleAttribute('data-placed', true);
    pair.toggleAttribute('data-close', Math.abs(places.second - places.first) < close);
    for (const name of lineNames) pair.style.setProperty(`--${name}`, `${places[name]}px`);
  }
}

/** Where a section has the lines, in px from the host's left edge. */
function placesOf(section: Element, host: HTMLElement): LinePlaces | undefined {
  const origin = host.getBoundingClientRect().left;
  const figure = section.querySelector('story-figure');
  if (!figure) {
    fitTitle(section);
    return placesIn(section, origin);
  }
  const offset = figure.getBoundingClientRect().left - origin;
  const {lines} = figure;
  return lines && {first: offset + lines.first, second: offset + lines.second};
}

/** Letters set wide by the reader make a title wider than its room: it is set smaller. */
function fitTitle(section: Element): void {
  const title = section.querySelector('h1');
  if (!title || !(section instanceof HTMLElement)) return;
  section.removeAttribute('style');
  const {paddingLeft, paddingRight} = getComputedStyle(section);
  const room = section.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight);
  const fit = room / title.scrollWidth;
  if (fit < 0.99) section.style.setProperty('--fit', `${fit}`);
}

/** Where elements that bear `data-line` put the lines: the middle of each, letter spacing left aside. */
function placesIn(section: Element, origin: number): LinePlaces | undefined {
  const [first, second] = lineNames.map((name) => {
    const stem = section.querySelector(`[data-line="${name}"]`);
    if (!stem) return undefined;
    const {left, width} = stem.getBoundingClientRect();
    const spacing = Number.parseFloat(getComputedStyle(stem).letterSpacing) || 0;
    return left - origin + (width - spacing) / 2;
  });
  return first === undefined || second === undefined ? undefined : {first, second};
}
