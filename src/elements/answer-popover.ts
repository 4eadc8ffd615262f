import {nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult} from 'lit';
import {answerTo} from '../words/answer.js';
import type {Answers} from '../words/answers.js';
import {adopt} from './adopt.js';
import {answerCard} from './answer-card.js';
import {StoryMarkEvent} from './events.js';
import {isPointed} from './is-pointed.js';
import {placeBeside} from './place-beside.js';
import {factSheet} from './sheets-fact.js';

/** How long a pointer must rest before it opens an answer, and may be away before that one closes, in ms. */
const patience = 350;

/** What an answer is about. It is looked for anew each time, as a drawing is made anew. */
export type Trigger = () => HTMLElement | SVGElement | null | undefined;

/** What else a popover leaves in sight where it can: the boxes in the window of the datum in the drawing. */
type Spared = () => readonly DOMRect[];

/**
 * The answer that a figure, a name or a mark opens. By pointer it opens when the pointer rests, stays while it is
 * over the thing or the answer, and is pinned by a click; by keyboard and touch it opens by choice. Escape closes it.
 */
export class AnswerPopover implements ReactiveController {
  #ref: string | undefined;
  #trigger: Trigger = () => undefined;
  #also: readonly string[] = [];
  #isPinned = false;
  /** Opened by key: the focus goes into the answer, and comes back. */
  #isByKey = false;
  #isShown = false;
  /** What the pointer is over. */
  #over: string | undefined;
  #waiting: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly answers: () => Answers | undefined,
    private readonly spared: Spared = () => []
  ) {
    host.addController(this);
  }

  get ref(): string | undefined {
    return this.#ref;
  }

  /**
   * Opens the answer to stay, or closes it when it is open so; false when there is none. `also` are further facts
   * that stand in the same words.
   */
  toggle(
    ref: string,
    trigger: Trigger,
    {isByKey, also = []}: {readonly isByKey: boolean; readonly also?: readonly string[]}
  ): boolean {
    if (this.#ref === ref && this.#isPinned) {
      this.close();
      return true;
    }
    if (!this.#open(ref, trigger, also)) return false;
    this.#isPinned = true;
    this.#isByKey = isByKey;
    return true;
  }

  /** The pointer is over a thing: its datum is marked at once, its answer opens if the pointer stays. */
  enter(ref: string, trigger: Trigger, also: readonly string[] = []): void {
    if (this.#over === ref) return;
    clearTimeout(this.#waiting);
    this.#over = ref;
    this.host.dispatchEvent(new StoryMarkEvent(ref));
    if (this.#ref === ref || this.#isPinned) return;
    this.#waiting = setTimeout(() => this.#open(ref, trigger, also), patience);
  }

  /** The pointer has left the thing, or the answer. */
  leave(): void {
    // Over nothing all along: what is marked, a focus has marked.
    if (this.#over === undefined && this.#ref === undefined) return;
    clearTimeout(this.#waiting);
    this.#over = undefined;
    if (this.#isPinned) return;
    if (this.#ref === undefined) this.host.dispatchEvent(new StoryMarkEvent(undefined));
    else this.#waiting = setTimeout(() => this.close(), patience);
  }

  close(): void {
    clearTimeout(this.#waiting);
    if (this.#ref === undefined) return;
    const holdsFocus = this.popup?.contains(this.host.shadowRoot?.activeElement ?? null);
    this.#ref = undefined;
    this.#isPinned = false;
    if (holdsFocus) this.#trigger()?.focus({preventScroll: true});
    this.host.dispatchEvent(new StoryMarkEvent(undefined));
    this.host.requestUpdate();
  }

  hostConnected(): void {
    adopt(this.host, factSheet);
  }

  hostUpdated(): void {
    const {popup} = this;
    if (!popup) return removeEventListener('scroll', this.#follow, {capture: true});
    // One that the browser has closed says so a little later, and must not open again until then.
    if (!this.#isShown) {
      this.#isShown = true;
      popup.showPopover();
      addEventListener('scroll', this.#follow, {passive: true, capture: true});
    }
    this.#place(popup);
    if (!this.#isByKey) return;
    this.#isByKey = false;
    popup.focus({preventScroll: true});
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
    const answer = this.#ref === undefined || !answers ? undefined : answerTo(this.#ref, answers, this.#also);
    if (!answer || !answers) return nothing;
    return answerCard(answer, answers, {
      toggled: this.#toggled,
      focusLeft: this.#focusLeft,
      entered: () => {
        clearTimeout(this.#waiting);
      },
      left: ({pointerType}) => {
        if (pointerType === 'mouse') this.leave();
      },
      close: () => {
        this.close();
      },
      followed: this.#followed
    });
  }

  /** Where the link leads the page scrolls under a pointer at rest, which opens nothing there. */
  #followed = (event: MouseEvent): void => {
    isPointed(event);
    this.close();
  };

  /** A Tab out of the answer leaves it behind. */
  #focusLeft = ({relatedTarget}: FocusEvent): void => {
    if (relatedTarget instanceof Node && !this.popup?.contains(relatedTarget)) this.close();
  };

  #open(ref: string, trigger: Trigger, also: readonly string[]): boolean {
    clearTimeout(this.#waiting);
    const answers = this.answers();
    if (!answers || !answerTo(ref, answers)) return false;
    this.#ref = ref;
    this.#trigger = trigger;
    this.#also = also;
    this.#isPinned = false;
    this.#isByKey = false;
    this.#isShown = this.popup?.matches(':popover-open') ?? false;
    this.host.dispatchEvent(new StoryMarkEvent(ref));
    this.host.requestUpdate();
    return true;
  }

  #toggled = ({newState}: ToggleEvent): void => {
    if (newState === 'closed') this.close();
  };

  #follow = (): void => {
    const {popup} = this;
    const boxes = this.#boxes();
    const isGone = boxes.every(({bottom, top}) => bottom < 0 || top > innerHeight);
    if (isGone) this.close();
    else if (popup) this.#place(popup);
  };

  #boxes(): readonly DOMRect[] {
    return [...(this.#trigger()?.getClientRects() ?? [])];
  }

  #place(popup: HTMLElement): void {
    placeBeside(popup, this.#boxes(), this.spared());
  }
}
