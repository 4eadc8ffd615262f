import {html, LitElement, type PropertyValues, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import type {Place} from '../controllers/place.js';
import {ReaderPlace} from '../controllers/reader-place.js';
import type {StageStory} from '../scenes/context.js';
import {StoryErrorEvent, StoryStepEvent} from './events.js';
import {keepProgressHere} from './progress.js';
import {linesSheet} from './sheets.js';
import type {StoryFigure} from './story-figure.js';
import {linesTemplate, PairOfLines} from './two-lines.js';
import {uncovered} from './uncovered.js';

/**
 * A whole story. Its prose stands inside it and stays there: each step is an element with the step's id,
 * each chapter's stage a `story-figure` before its steps. The element watches where the reader is and tells
 * the figures.
 *
 * @fires story-step - the reader has come to another step
 * @fires story-error - the data beside the prose cannot be read; the prose stays as it is
 * @cssprop --story-line - the share of the window's height where a step becomes active; 0.5 by default
 * @cssprop --story-progress - set here: how far the reader is through the story, from 0 to 1; not inherited, so what
 *   stands inside and wants it says `--story-progress: inherit`
 */
export class StoryScroll extends LitElement {
  static override styles = [linesSheet];

  /** The story; by default what a `script` of type `application/json` inside the element holds. */
  @property({attribute: false}) story: StageStory | undefined;

  /** The id of the active step; undefined before the first. */
  get activeStep(): string | undefined {
    return this.#steps[this.#index]?.id;
  }

  readonly #place = new ReaderPlace(
    this,
    () => this.#line(),
    (place, previous) => this.#moved(place, previous)
  );
  #steps: readonly HTMLElement[] = [];
  #cards: ResizeObserver | undefined;
  /** The first drawings are made: what comes now is the reader's doing. */
  #opened = false;
  #opening = 0;
  #section: Element | undefined;
  readonly #lines = new PairOfLines(this);

  constructor() {
    super();
    this.addEventListener('story-ready', ({animated}) => this.#lines.follow(this.#section, animated));
  }

  /** Scrolls to a step; does nothing when there is none of that id. */
  goTo(id: string): void {
    this.#steps.find((step) => step.id === id)?.scrollIntoView({block: 'start'});
  }

  override connectedCallback(): void {
    super.connectedCallback();
    keepProgressHere();
    this.story ??= this.#readData();
    if (this.hasUpdated) this.#adopt();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#cards?.disconnect();
    cancelAnimationFrame(this.#opening);
    this.#opening = 0;
  }

  protected override render(): TemplateResult {
    return html`${linesTemplate()}<slot></slot>`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('story')) this.#adopt();
  }

  #readData(): StageStory | undefined {
    const script = this.querySelector(':scope > script[type="application/json"]');
    if (!script) return undefined;
    try {
      return JSON.parse(script.textContent) as StageStory;
    } catch (error) {
      this.dispatchEvent(new StoryErrorEvent('bad-data', [String(error)]));
      return undefined;
    }
  }

  #adopt(): void {
    const {story} = this;
    if (!story) return;
    const ids = story.chapters.flatMap(({steps}) => steps.map(({id}) => id));
    this.#steps = ids
      .map((id) => this.querySelector<HTMLElement>(`#${CSS.escape(id)}`))
      .filter((step) => step !== null);
    this.#measure();
    this.#cards?.disconnect();
    this.#cards = new ResizeObserver(() => {
      this.#measure();
      this.#lines.follow(this.#section, false);
    });
    for (const element of this.querySelectorAll('.card, story-figure, [data-line]'))
      this.#cards.observe(element);
    this.#place.observe([...this.#steps, ...this.querySelectorAll<HTMLElement>(':scope > .ledger')]);
    if (this.#opened) this.#show();
    else this.#opening ||= requestAnimationFrame(() => this.#open());
  }

  /** Shows the first drawings, once the browser has gone to the address's fragment or back to where it was. */
  #open(): void {
    this.#opening = 0;
    this.#place.look();
    this.#opened = true;
    this.#show();
    this.#tell(-1, 'load');
  }

  /** Past the last step, in what follows the steps. */
  get ended(): boolean {
    return this.#place.place.index >= this.#steps.length;
  }

  get #index(): number {
    return this.#stepIndex(this.#place.place);
  }

  /** The active step's index at a place. What follows the steps is watched like one more, but the last stays active. */
  #stepIndex({index}: Place): number {
    return Math.min(index, this.#steps.length - 1);
  }

  /** Tells each stage what part of it no card of its chapter covers. */
  #measure(): void {
    for (const figure of this.#figures()) {
      const cards = figure.closest('.chapter')?.querySelectorAll<HTMLElement>('.card') ?? [];
      figure.area = uncovered(figure, [...cards]);
    }
  }

  #figures(): readonly StoryFigure[] {
    return [...this.querySelectorAll('story-figure')];
  }

  #line(): number {
    const line = Number.parseFloat(getComputedStyle(this).getPropertyValue('--story-line'));
    return line >= 0 && line <= 1 ? line : 0.5;
  }

  #moved(place: Place, previous: Place): void {
    const through = (place.index + place.progress) / Math.max(1, this.#steps.length);
    this.style.setProperty('--story-progress', String(Math.min(1, Math.max(0, through))));
    if (place.index === previous.index || !this.#opened) return;
    this.#show();
    this.#tell(this.#stepIndex(previous), 'scroll');
  }

  #tell(previous: number, reason: StoryStepEvent['reason']): void {
    if (this.#index === previous) return;
    this.dispatchEvent(new StoryStepEvent(this.activeStep, this.#index, previous, reason));
  }

  /** Marks the active step, and shows each chapter's stage as that chapter has it: its first or last view. */
  #show(): void {
    this.#steps.forEach((step, i) => {
      step.toggleAttribute('data-active', i === this.#index);
      step.toggleAttribute('data-past', i < this.#index);
    });
    const section = this.#currentSection();
    for (const each of this.querySelectorAll(':scope > *'))
      each.toggleAttribute('data-away', each !== section);
    let before = 0;
    for (const chapter of this.story?.chapters ?? []) {
      const within = Math.min(chapter.steps.length - 1, Math.max(0, this.#index - before));
      before += chapter.steps.length;
      const figure = this.querySelector<StoryFigure>(`#${CSS.escape(chapter.id)} story-figure`);
      if (!figure) continue;
      figure.sharedLines = true;
      figure.story = this.story;
      figure.step = chapter.steps[within]?.id ?? '';
    }
    this.#section = section;
    this.#lines.follow(this.#section, false);
  }

  /** The opening, the active step's chapter, or what follows the steps. */
  #currentSection(): Element | undefined {
    const {index} = this.#place.place;
    const after = index >= this.#steps.length ? this.querySelector(':scope > .ledger') : null;
    const before = index < 0 ? this.querySelector(':scope > .opening') : null;
    return after ?? before ?? this.#steps[this.#index]?.closest('.chapter') ?? undefined;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'story-scroll': StoryScroll;
  }
}
