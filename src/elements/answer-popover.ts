import {html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult} from 'lit';
import {answerTo, type AnswerRow, type Answers} from '../words/answer.js';
import {StoryMarkEvent} from './events.js';
import {isPointed} from './is-pointed.js';
import {placeBeside} from './place-beside.js';

/** How long a pointer must rest before it opens an answer, and may be away before that one closes, in ms. */
const patience = 350;

/** Where the thing stands that an answer is about: the boxes of its lines in the window. */
type Where = () => readonly DOMRect[];

/**
 * The answer that a figure, a name or a mark opens. By pointer it opens when the pointer rests, stays while it is
 * over the thing or the answer, and is pinned by a click; by keyboard and touch it opens by choice. Escape closes it.
 */
export class AnswerPopover implements ReactiveController {
  #ref: string | undefined;
  #where: Where = () => [];
  #isPinned = false;
  /** What the pointer is over. */
  #over: string | undefined;
  #waiting: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly answers: () => Answers | undefined
  ) {
    host.addController(this);
  }

  get ref(): string | undefined {
    return this.#ref;
  }

  /** Opens the answer to stay, or closes it when it is open so; false when there is none. */
  toggle(ref: string, where: Where): boolean {
    if (this.#ref === ref && this.#isPinned) {
      this.close();
      return true;
    }
    return this.#open(ref, where, true);
  }

  /** The pointer is over a thing: its datum is marked at once, its answer opens if the pointer stays. */
  enter(ref: string, where: Where): void {
    if (this.#over === ref) return;
    clearTimeout(this.#waiting);
    this.#over = ref;
    this.host.dispatchEvent(new StoryMarkEvent(ref));
    if (this.#ref === ref || this.#isPinned) return;
    this.#waiting = setTimeout(() => this.#open(ref, where, false), patience);
  }

  /** The pointer has left the thing, or the answer. */
  leave(): void {
    clearTimeout(this.#waiting);
    this.#over = undefined;
    if (this.#isPinned) return;
    if (this.#ref === undefined) this.host.dispatchEvent(new StoryMarkEvent(undefined));
    else this.#waiting = setTimeout(() => this.close(), patience);
  }

  close(): void {
    clearTimeout(this.#waiting);
    if (this.#ref === undefined) return;
    this.#ref = undefined;
    this.#isPinned = false;
    this.host.dispatchEvent(new StoryMarkEvent(undefined));
    this.host.requestUpdate();
  }

  hostUpdated(): void {
    const {popup} = this;
    if (!popup) return removeEventListener('scroll', this.#follow, {capture: true});
    if (!popup.matches(':popover-open')) {
      popup.showPopover();
      addEventListener('scroll', this.#follow, {passive: true, capture: true});
    }
    placeBeside(popup, this.#where());
  }

  hostDisconnected(): void {
    clearTimeout(this.#waiting);
    this.#ref = undefined;
    removeEventListener('scroll', this.#follow, {capture: true});
  }

  get popup(): HTMLElement | null {
    return this.host.shadowRoot?.querySelector('[popover]') ?? null;
  }

  /** For the host's `render`: the answer while it is open. */
  template(): TemplateResult | typeof nothing {
    const answers = this.answers();
    const answer = this.#ref === undefined || !answers ? undefined : answerTo(this.#ref, answers);
    if (!answer || !answers) return nothing;
    const {messages} = answers;
    return html`<div
      popover
      class="popup ${answer.side ?? ''}"
      role="dialog"
      aria-label=${answer.label || answer.heading}
      @toggle=${this.#toggled}
      @pointerenter=${() => {
        clearTimeout(this.#waiting);
      }}
      @pointerleave=${({pointerType}: PointerEvent) => {
        if (pointerType === 'mouse') this.leave();
      }}
    >
      <button
        type="button"
        class="popup-close"
        aria-label=${messages.close}
        @click=${() => this.close()}
      ></button>
      <p class="popup-value">${answer.heading}</p>
      <p class="popup-label">${answer.label}</p>
      <dl>
        ${answer.rows.map(
          (row, i) =>
            html`<div>
              <dt>${row.name}</dt>
              <dd>
                ${i === 1 && answer.kind ? html`<span class="kind ${answer.kind}"></span>` : nothing}${words(row, answers)}
              </dd>
            </div>`
        )}
      </dl>
      <p class="popup-foot">
        <span>${messages.rendering}</span>
        <a href="${answers.address}#${answer.anchor}" @click=${this.#followed}>${messages.inTheLedger}</a>
      </p>
    </div>`;
  }

  /** Where the link leads the page scrolls under a pointer at rest, which opens nothing there. */
  #followed = (event: MouseEvent): void => {
    isPointed(event);
    this.close();
  };

  #open(ref: string, where: Where, isPinned: boolean): boolean {
    clearTimeout(this.#waiting);
    const answers = this.answers();
    if (!answers || !answerTo(ref, answers)) return false;
    this.#ref = ref;
    this.#where = where;
    this.#isPinned = isPinned;
    this.host.dispatchEvent(new StoryMarkEvent(ref));
    this.host.requestUpdate();
    return true;
  }

  #toggled = ({newState}: ToggleEvent): void => {
    if (newState === 'closed') this.close();
  };

  #follow = (): void => {
    const {popup} = this;
    const boxes = this.#where();
    const isGone = boxes.every(({bottom, top}) => bottom < 0 || top > innerHeight);
    if (isGone) this.close();
    else if (popup) placeBeside(popup, boxes);
  };
}

function words({words, anchor}: AnswerRow, {address}: Answers): TemplateResult | string {
  return anchor === undefined ? words : html`<a href="${address}#${anchor}">${words}</a>`;
}
