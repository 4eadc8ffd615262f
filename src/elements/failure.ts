import {html, nothing, type LitElement, type ReactiveController, type TemplateResult} from 'lit';
import type {StorySource} from '../controllers/story-source.js';
import {aloneMessages} from '../words/alone-messages.js';
import {wordsLanguage} from '../words/words-language.js';

/**
 * Says, in the page's language, that there is nothing to show but what stands in the host, with a way to try again. A
 * focus that is there goes on to the title of what comes.
 */
export class Failure implements ReactiveController {
  #tries = false;
  #hasFocus: boolean | undefined;

  constructor(
    private readonly host: LitElement,
    private readonly source: Pick<StorySource<unknown>, 'refused' | 'retry'>
  ) {
    host.addController(this);
  }

  hostUpdate(): void {
    this.#hasFocus = this.host.shadowRoot?.activeElement?.matches('.again');
  }

  hostUpdated(): void {
    const root = this.host.shadowRoot;
    const title = root?.querySelector<HTMLElement>('h1, #title');
    if (!this.#hasFocus || !title || root?.activeElement) return;
    title.tabIndex = -1;
    title.focus();
  }

  /** For the host's `render`; while what was asked for again is awaited it stays, and says so. */
  template(isAwaited: boolean): TemplateResult | typeof nothing {
    const {host, source} = this;
    this.#tries &&= isAwaited && !source.refused;
    if (!this.#tries && !source.refused) return nothing;
    const messages = aloneMessages[wordsLanguage(host.closest<HTMLElement>('[lang]')?.lang ?? '')];
    return html`<p class="failure" part="failure">
      <span role="status">${this.#tries ? messages.trying : messages.failed}</span>
      <button type="button" class="again" part="button" @click=${this.#retry}>${messages.again}</button>
    </p>`;
  }

  #retry = (): void => {
    this.source.retry();
    this.#tries = true;
    this.host.requestUpdate();
  };
}
