import {html, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {Later} from '../controllers/later.js';
import type {ActiveMode} from '../controllers/reading-mode.js';
import {StoryErrorEvent} from './events.js';
import type {ScrollAlone} from './scroll-alone.js';
import {StoryReading} from './story-reading.js';

/**
 * A whole story. Its prose stands inside it and stays there; or it has a `src`, and is told in the element's own root,
 * with what stands inside as its fallback. While it has the focus, j and k go a step on and back, unless `keys="off"`.
 *
 * @fires story-step - the reader has come to another step
 * @fires story-error - the story cannot be had or read; what stands inside stays as it is
 * @slot - what is read step by step
 * @slot after - what follows it, in every mode
 * @csspart story - a story from `src`: all of it
 * @csspart failure - what is said when the story cannot be had
 * @cssstate ready - a story from `src` is told
 * @cssstate failed - a story from `src` cannot be had
 * @csspart controls - the buttons and the position, where a step is shown at a time
 * @cssprop --story-line - the share of the window's height where a step becomes active; 0.5 by default
 * @cssprop --story-progress - set here: how far through the story the reader is, 0 to 1 in hundredths; not inherited
 * @cssprop --story-frame - set here: the height of what scrolls the story, where it is lower than the window
 */
export class StoryScroll extends StoryReading {
  /** The address of a story's dataset, for a story that is told in another page. */
  @property({reflect: true, useDefault: true}) src = '';

  readonly #alone: Later<ScrollAlone> = new Later(
    this,
    async () => new (await import('./scroll-alone.js')).ScrollAlone(this),
    (error) => this.dispatchEvent(new StoryErrorEvent('no-story', [String(error)]))
  );

  override get activeStep(): string | undefined {
    return this.#told ? this.#told.activeStep : super.activeStep;
  }

  override get activeMode(): ActiveMode {
    return this.#told ? this.#told.activeMode : super.activeMode;
  }

  override get ended(): boolean {
    return this.#told ? this.#told.ended : super.ended;
  }

  override goTo(id: string): void {
    if (this.#told) this.#told.goTo(id);
    else super.goTo(id);
  }

  #places: readonly HTMLSlotElement[] = [];

  /** Until the first update all keeps its place: Firefox forgets where a page was scrolled to that collapses meanwhile. */
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    this.#places = ['', 'after'].map((name) => Object.assign(document.createElement('slot'), {name}));
    root.append(...this.#places);
    return root;
  }

  protected override firstUpdated(): void {
    for (const place of this.#places) place.remove();
  }

  protected override willUpdate(): void {
    if (this.src !== '') this.#alone.want();
  }

  protected override render(): TemplateResult {
    if (this.src === '') return super.render();
    return this.#alone.part?.template() ?? html`<slot></slot>`;
  }

  /** The element in this one's root in which a story from `src` is told. */
  get #told(): StoryScroll | null | undefined {
    return this.src === '' ? undefined : this.shadowRoot?.querySelector('story-scroll');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'story-scroll': StoryScroll;
  }
}
