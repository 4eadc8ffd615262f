import {html, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {Later} from '../controllers/later.js';
import {answersOf} from '../scenes/answers.js';
import type {StageStory} from '../scenes/context.js';
import {loadedScene} from '../scenes/kinds.js';
import type {Answers} from '../words/answers.js';
import {AnswerPopover} from './answer-popover.js';
import {StoryErrorEvent, StoryMarkEvent} from './events.js';
import type {FactAlone} from './fact-alone.js';
import {isPointed} from './is-pointed.js';
import {StoryElement} from './story-element.js';

/**
 * A figure or a name in running text that answers who says so, or who that is. Inside it stands a link to its row
 * in the ledger, which is all there is without a script. In another page it has a `src`, and shows the story's own
 * value in place of what stands inside it.
 *
 * @fires story-mark - the reader looks at it, or looks away
 * @fires story-error - the story cannot be had, or has no such fact; what stands inside stays
 * @csspart value - the value, where it comes from `src`
 */
export class StoryFact extends StoryElement {
  /** The id of the fact, or of the actor. */
  @property({reflect: true, useDefault: true}) ref = '';
  /** The same as `ref`, which React and Vue keep for themselves. */
  @property({reflect: true, useDefault: true}) fact = '';
  /** The address of a story's dataset, for a fact that stands in another page. */
  @property({reflect: true, useDefault: true}) src = '';
  /** The story, checked; a fact in a `story-scroll` has that one's, one with a `src` gets it from there. */
  @property({attribute: false}) story: StageStory | undefined;
  readonly #alone: Later<FactAlone> = new Later(
    this,
    async () => new (await import('./fact-alone.js')).FactAlone(this),
    (error) => this.dispatchEvent(new StoryErrorEvent('no-story', [String(error)]))
  );
  readonly #popover = new AnswerPopover(
    this,
    () => this.#answers(),
    () => this.#drawn()
  );

  constructor() {
    super();
    this.addEventListener('click', this.#clicked);
    this.addEventListener('pointermove', (event) => {
      if (isPointed(event)) this.#popover.enter(this.about, this.#link);
    });
    this.addEventListener('pointerleave', ({pointerType}) => {
      if (pointerType === 'mouse') this.#popover.leave();
    });
    this.addEventListener('focusin', () => this.dispatchEvent(new StoryMarkEvent(this.about)));
    this.addEventListener('focusout', () => {
      if (this.#popover.ref === undefined) this.dispatchEvent(new StoryMarkEvent(undefined));
    });
  }

  /** The id that `ref` or `fact` has. */
  get about(): string {
    return this.ref || this.fact;
  }

  protected override willUpdate(): void {
    if (this.src !== '') this.#alone.want();
  }

  protected override render(): TemplateResult {
    const answer = this.#popover.template();
    return this.#alone.part?.template(answer) ?? html`<slot></slot>${answer}`;
  }

  protected override updated(): void {
    const link = this.#link();
    if (link === this) return;
    link.setAttribute('aria-haspopup', 'dialog');
    link.setAttribute('aria-expanded', String(this.#popover.ref !== undefined));
  }

  #clicked = (event: MouseEvent): void => {
    // A click in the answer comes from the shadow root; by now the answer may be closed.
    const [origin] = event.composedPath();
    if (!(origin instanceof Element) || !(this.contains(origin) || origin.matches('.value'))) return;
    if (event.ctrlKey || event.metaKey || event.shiftKey) return this.#popover.close();
    if (this.#popover.toggle(this.about, this.#link, {isByKey: event.detail === 0})) event.preventDefault();
  };

  #link = (): HTMLElement =>
    this.querySelector('a') ?? this.shadowRoot?.querySelector<HTMLElement>('.value') ?? this;

  /** Where the chapter's drawing has the same datum. */
  #drawn(): readonly DOMRect[] {
    const stage = this.closest('.chapter')?.querySelector('story-figure')?.shadowRoot;
    return [...(stage?.querySelector('.marked')?.getClientRects() ?? [])];
  }

  #answers(): Answers | undefined {
    const story = this.closest('story-scroll')?.story ?? this.story;
    return story && answersOf(story, loadedScene);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'story-fact': StoryFact;
  }
}
