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

/**
 * The pair of lines of a host whose root holds `linesTemplate`. It stands where the section being read needs
 * it: by that one's figure, else by elements that bear `data-line`. From one section to another it glides,
 * also where the figure has been waited for.
 */
export class PairOfLines {
  #section: Element | undefined;
  /** Where sections stand. To measure it in the middle of a change has the page laid out twice. */
  #origins = new WeakMap<Element, LinePlaces>();

  constructor(private readonly host: HTMLElement) {}

  /** To be called when what places the lines may stand elsewhere. */
  measure(section: Element | undefined): void {
    this.#origins = new WeakMap();
    for (const each of this.host.children) this.#originOf(each);
    this.follow(section, false);
  }

  /** Goes to a section's places; `moving`: the marks of the section are on their way too. */
  follow(section: Element | undefined, moving: boolean): void {
    // What lies over the lines needs them nowhere: what follows it does.
    const needs = section?.matches('[data-over]') ? section.nextElementSibling : section;
    const places = needs && this.#placesOf(needs);
    if (!places) return;
    this.#place(places, moving || (this.#section !== undefined && this.#section !== section));
    this.#section = section;
  }

  /** Where a section has the lines, in px from the host's left edge. */
  #placesOf(section: Element): LinePlaces | undefined {
    const figure = section.querySelector('story-figure');
    const lines = figure ? figure.lines : {first: 0, second: 0};
    if (!lines) return undefined;
    const origin = this.#originOf(section);
    return origin && {first: origin.first + lines.first, second: origin.second + lines.second};
  }

  #originOf(section: Element): LinePlaces | undefined {
    const origin = this.#origins.get(section) ?? originOf(section, this.host);
    if (origin) this.#origins.set(section, origin);
    return origin;
  }

  #place(places: LinePlaces, glide: boolean): void {
    const pair = this.host.shadowRoot?.querySelector('.pair');
    if (!(pair instanceof HTMLElement)) return;
    const moved = lineNames.some((name) => pair.style.getPropertyValue(`--${name}`) !== `${places[name]}px`);
    if (!moved) return;
    pair.toggleAttribute('data-still', !glide);
    pair.toggleAttribute('data-placed', true);
    for (const name of lineNames) pair.style.setProperty(`--${name}`, `${places[name]}px`);
  }
}

/** What a figure's own places are counted from; where there is no figure, the places themselves. */
function originOf(section: Element, host: HTMLElement): LinePlaces | undefined {
  const {left} = host.getBoundingClientRect();
  const figure = section.querySelector('story-figure');
  if (!figure) {
    fitTitle(section);
    return placesIn(section, left);
  }
  const offset = figure.getBoundingClientRect().left - left;
  return {first: offset, second: offset};
}

/** Letters set wide by the reader make a title wider than its room: it is set smaller. */
function fitTitle(section: Element): void {
  const title = section.querySelector('h1');
  // Where steps are shown one at a time an opening that is away is kept for the ear alone, in a px.
  if (!title || !(section instanceof HTMLElement) || section.clientWidth < 2) return;
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
