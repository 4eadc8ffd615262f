import {html, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {answersOf} from '../scenes/answers.js';
import {loadedScene} from '../scenes/kinds.js';
import type {Answers} from '../words/answer.js';
import {AnswerPopover} from './answer-popover.js';
import {StoryMarkEvent} from './events.js';
import {isPointed} from './is-pointed.js';
import {factSheet} from './sheets.js';
import {StoryElement} from './story-element.js';

/**
 * A figure or a name in running text that answers who says so, or who that is. Inside it stands a link to its row
 * in the ledger, which is all there is without a script.
 *
 * @fires story-mark - the reader looks at it, or looks away
 */
export class StoryFact extends StoryElement {
  static override styles = [factSheet];

  /** The id of the fact, or of the actor. */
  @property() ref = '';
  /** The same as `ref`, which React and Vue keep for themselves. */
  @property() fact = '';
  readonly #popover = new AnswerPopover(this, () => this.#answers());

  constructor() {
    super();
    this.addEventListener('click', this.#clicked);
    this.addEventListener('pointermove', (event) => {
      if (isPointed(event)) this.#popover.enter(this.#id, this.#lines);
    });
    this.addEventListener('pointerleave', ({pointerType}) => {
      if (pointerType === 'mouse') this.#popover.leave();
    });
    this.addEventListener('focusin', () => this.dispatchEvent(new StoryMarkEvent(this.#id)));
    this.addEventListener('focusout', () => {
      if (this.#popover.ref === undefined) this.dispatchEvent(new StoryMarkEvent(undefined));
    });
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>${this.#popover.template()}`;
  }

  get #id(): string {
    return this.ref || this.fact;
  }

  #clicked = (event: MouseEvent): void => {
    // A click in the answer comes from the shadow root; by now the answer may be closed.
    const [origin] = event.composedPath();
    if (!(origin instanceof Node) || !this.contains(origin)) return;
    if (event.ctrlKey || event.metaKey || event.shiftKey) return this.#popover.close();
    if (this.#popover.toggle(this.#id, this.#lines)) event.preventDefault();
  };

  #lines = (): readonly DOMRect[] => [...(this.querySelector('a') ?? this).getClientRects()];

  #answers(): Answers | undefined {
    const story = this.closest('story-scroll')?.story;
    return story && answersOf(story, loadedScene);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'story-fact': StoryFact;
  }
}
