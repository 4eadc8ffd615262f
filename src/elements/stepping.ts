import {html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult} from 'lit';
import {Announcement} from '../controllers/announcement.js';
import {StepKeys} from '../controllers/step-keys.js';
import {messagesFor} from '../words/messages.js';
import {readingMessages, type ReadingMessages} from '../words/reading-messages.js';
import {positionWords, stepControls, type Position} from './step-controls.js';
import {followFocus, takeFocusTo} from './step-focus.js';
import type {StoryParts} from './story-parts.js';

/** What a story tells about itself to who steps through it. */
export interface Stepped {
  readonly parts: StoryParts;
  /** The index of what is being read. */
  readonly index: number;
  readonly language: string;
  readonly go: (index: number, by: 'scroll' | 'key' | 'button') => void;
}

/** The ways through a story that are not scrolling: j and k, the buttons, the keyboard's focus, the address. */
export class Stepping implements ReactiveController {
  readonly #announcement: Announcement;

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly story: () => Stepped
  ) {
    host.addController(this);
    this.#announcement = new Announcement(host);
    new StepKeys(host, (by) => this.#step(by, 'key'));
    host.addEventListener('focusin', (event) => {
      if (host.dataset.mode === 'scroll') followFocus(event, (step) => this.#to(step));
    });
  }

  hostConnected(): void {
    addEventListener('hashchange', this.#addressed);
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#addressed);
  }

  /** The buttons, where a step is shown at a time, and the live region, which speaks of keys and buttons only. */
  template(): TemplateResult {
    const steps = this.host.dataset.mode === 'steps';
    const controls = () => stepControls(this.#position(), this.#messages(), (by) => this.#step(by, 'button'));
    return html`${steps ? controls() : nothing}
      <p class="announcement" role="status">${this.#announcement.words}</p>`;
  }

  #step(by: 1 | -1, reason: 'key' | 'button'): void {
    const {parts, index, go} = this.story();
    const part = parts.at(index + by);
    if (!part || part === parts.after) return;
    go(index + by, reason);
    takeFocusTo(part, this.host);
    this.#announcement.say(this.#words());
  }

  /** Where steps are hidden the browser cannot scroll to the one that a link names. */
  #addressed = (): void => {
    const {parts, go} = this.story();
    const index = this.host.dataset.mode === 'steps' ? parts.addressed() : undefined;
    if (index !== undefined) go(Math.max(parts.first, index), 'scroll');
  };

  #to(step: string): void {
    const {parts, go} = this.story();
    go(
      parts.steps.findIndex(({id}) => id === step),
      'scroll'
    );
  }

  #position(): Position {
    const {parts, index, language} = this.story();
    const count = parts.steps.length;
    return {index: Math.min(index, count - 1), first: parts.first, count, language};
  }

  #messages(): ReadingMessages {
    return readingMessages[messagesFor(this.story().language).language];
  }

  #words(): string {
    const {parts} = this.story();
    const messages = this.#messages();
    const position = this.#position();
    const place = positionWords(position, messages);
    return position.index < 0 ? place : messages.step(place, parts.chapterAt(position.index));
  }
}
