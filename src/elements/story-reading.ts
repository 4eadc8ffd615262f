import {html, type PropertyValues, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import type {Place} from '../controllers/place.js';
import {ReaderPlace} from '../controllers/reader-place.js';
import {ReadingMode, type ActiveMode, type Mode} from '../controllers/reading-mode.js';
import {scrollerOf} from '../controllers/scroller.js';
import type {StageStory} from '../scenes/context.js';
import {StoryStepEvent} from './events.js';
import {markDatum} from './mark-datum.js';
import {keepProgressHere, showProgress} from './progress.js';
import {controlsSheet, linesSheet} from './sheets.js';
import {Stages} from './stages.js';
import {Stepping} from './stepping.js';
import {storyIn} from './story-data.js';
import {suitText} from './suit-text.js';
import {StoryElement} from './story-element.js';
import {StoryParts} from './story-parts.js';
import {linesTemplate, PairOfLines} from './two-lines.js';

/**
 * A story that stands in its element and is read there: each step is an element with the step's id, each chapter's
 * stage a `story-figure` before its steps. The element watches where the reader is and tells the figures.
 */
export class StoryReading extends StoryElement {
  static override styles = [linesSheet, controlsSheet];

  /** The story; by default what a `script` of type `application/json` inside the element holds. */
  @property({attribute: false}) story: StageStory | undefined;

  /**
   * How the story is read: `scroll`, `stacked` with finished figures, or `steps`, one at a time. `auto` scrolls, or
   * stacks where scrolling cannot work, or a box scrolls the story. The reader keeps their place when it changes.
   */
  @property() mode: Mode = 'auto';

  /** The id of the active step; undefined before the first. */
  get activeStep(): string | undefined {
    return this.#parts.steps[this.#index]?.id;
  }

  /** The mode that `mode` has led to. */
  get activeMode(): ActiveMode {
    return this.#mode.active;
  }

  /** Past the last step, in what follows the steps. */
  get ended(): boolean {
    return this.#place.place.index >= this.#parts.steps.length;
  }

  #parts = new StoryParts(this);
  /** The first drawings are made: what comes now is the reader's doing. */
  #opened = false;
  #opening = 0;
  /** What brings the reader to a step; undefined where the host does, which needs no telling. */
  #reason: StoryStepEvent['reason'] | undefined = 'scroll';
  readonly #place = new ReaderPlace(this, (place, previous) => this.#moved(place, previous));
  readonly #mode = new ReadingMode(this, () => this.#arrange());
  readonly #stepping = new Stepping(this, () => ({
    parts: this.#parts,
    index: this.#place.place.index,
    language: this.story?.language ?? '',
    go: this.#go
  }));
  readonly #lines = new PairOfLines(this);
  readonly #stages = new Stages(this, () => {
    this.#lines.measure(this.#section);
    suitText(this, this.#mode);
  });

  constructor() {
    super();
    this.addEventListener('story-ready', ({animated}) => this.#lines.follow(this.#section, animated));
    this.addEventListener('story-mark', ({ref}) => markDatum(this, this.#section, ref));
  }

  /** Goes to a step, without an event; does nothing when there is none of that id. */
  goTo(id: string): void {
    const index = this.#parts.steps.findIndex((step) => step.id === id);
    if (index >= 0) this.#go(index, undefined);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    keepProgressHere();
    this.story ??= storyIn(this);
    if (this.hasUpdated) this.#adopt();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    cancelAnimationFrame(this.#opening);
    this.#opening = 0;
  }

  protected override render(): TemplateResult {
    return html`${linesTemplate()}<slot></slot>${this.#stepping.template()}<slot name="after"></slot>`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('mode')) this.#mode.settle();
    if (changed.has('story')) this.#adopt();
  }

  #adopt(): void {
    if (!this.story) return;
    this.#parts = new StoryParts(this, this.story);
    this.#stages.observe();
    this.#watch(this.#opened ? this.#place.place.index : (this.#parts.addressed() ?? -1));
    if (this.#opened) this.#show();
    else this.#openSoon();
  }

  #openSoon(): void {
    this.#opening ||= requestAnimationFrame(() => this.#open());
  }

  /** The address leads into the story, and the browser, which waits for the last script, has not gone there yet. */
  #isUnderWay(): boolean {
    const isAtTop = this.activeMode !== 'steps' && this.#place.place.index < 0;
    return isAtTop && document.readyState !== 'complete' && this.#parts.addressed() !== -1;
  }

  /** Shows the first drawings, once the browser has gone to where the address, or the history, says. */
  #open(): void {
    this.#opening = 0;
    this.#place.look();
    if (this.#isUnderWay()) return this.#openSoon();
    if (this.activeMode === 'steps' && this.#parts.isSought) this.#reveal(this.#index);
    this.#opened = true;
    this.#show();
    this.#tell(-1, 'load');
  }

  /** Takes on the mode that is due. What the reader is at stays in sight, and is still what they are at. */
  #arrange(): void {
    const {index} = this.#place.place;
    const part = this.#parts.at(index);
    const top = part?.getBoundingClientRect().top ?? 0;
    this.dataset.mode = this.activeMode;
    this.requestUpdate();
    if (!this.#opened) return;
    const by = (part?.getBoundingClientRect().top ?? 0) - top;
    if (this.ended) (scrollerOf(this) ?? window).scrollBy({top: by, behavior: 'instant'});
    else if (index >= 0) this.#reveal(index);
    this.#watch(index);
    this.#show();
  }

  /** Follows the reader's scrolling or, a step at a time, stays at one. */
  #watch(index: number): void {
    const {first, steps, after} = this.#parts;
    if (this.activeMode === 'steps') this.#place.put(Math.max(first, Math.min(index, steps.length - 1)));
    else this.#place.observe(after ? [...steps, after] : steps);
  }

  #go = (index: number, reason: StoryStepEvent['reason'] | undefined): void => {
    this.#reason = reason;
    if (this.activeMode === 'steps') this.#place.put(index);
    this.#reveal(index);
    this.#place.look();
    this.#reason = 'scroll';
  };

  /** Scrolls to where the part at an index is being read. */
  #reveal(index: number): void {
    const part = this.activeMode === 'steps' ? this : this.#parts.at(index);
    part?.scrollIntoView({block: 'start', behavior: 'instant'});
  }

  /** The active step's index. What follows the steps is watched like one more, but the last stays active. */
  get #index(): number {
    return Math.min(this.#place.place.index, this.#parts.steps.length - 1);
  }

  get #section(): Element | undefined {
    return this.#parts.sectionAt(this.#place.place.index);
  }

  #moved({index, progress}: Place, previous: Place): void {
    const count = this.#parts.steps.length;
    showProgress(this, (index + progress) / (count || 1));
    if (index === previous.index || !this.#opened) return;
    this.#show();
    this.#tell(Math.min(previous.index, count - 1), this.#reason);
  }

  #tell(previous: number, reason: StoryStepEvent['reason'] | undefined): void {
    if (this.#index === previous || reason === undefined) return;
    this.dispatchEvent(new StoryStepEvent(this.activeStep, this.#index, previous, reason));
  }

  /** Marks the active step and its section, and has the stages show it. */
  #show(): void {
    this.#parts.mark(this.#place.place.index);
    this.#stages.show(this.story, this.#index);
    this.#lines.follow(this.#section, false);
    if (this.activeMode === 'steps') this.requestUpdate();
  }
}
