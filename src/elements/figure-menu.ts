import {html, nothing, type TemplateResult} from 'lit';
import type {FigureWords} from '../scenes/figure-words.js';
import {aloneMessages} from '../words/alone-messages.js';
import {wordsLanguage} from '../words/words-language.js';
import type {embedCode as EmbedCode} from './embed-code.js';
import type {StoryFigure} from './story-figure.js';

/**
 * What a reader can take away from a figure: its data, its picture, and the code that shows it elsewhere. How each is
 * made is loaded when it is wanted.
 */
export class FigureMenu {
  #code: typeof EmbedCode | undefined;
  /** What a press has come to, where that is not seen. */
  #said: 'copied' | 'failed' | undefined;

  constructor(private readonly host: StoryFigure) {}

  template(words: FigureWords): TemplateResult {
    const messages = aloneMessages[wordsLanguage(words.language)];
    return html`<div class="menu" part="menu">
        <button type="button" part="button" @click=${() => this.#do(() => this.#saveTable())}>
          ${messages.csv}
        </button>
        <button type="button" part="button" @click=${() => this.#do(() => this.#savePicture())}>
          ${messages.svg}
        </button>
        ${
          this.host.src === ''
            ? nothing
            : html`<button
                type="button"
                part="button"
                aria-expanded=${this.#code !== undefined}
                @click=${() => this.#do(() => this.#showCode())}
              >
                ${messages.embed}
              </button>`
        }
      </div>
      ${
        this.#code
          ? html`<textarea
              class="code"
              readonly
              rows="4"
              aria-label=${messages.embed}
              .value=${this.#code(this.host, words)}
            ></textarea>`
          : nothing
      }
      <p class=${this.#said === 'failed' ? 'failure' : 'heard'} role="status">
        ${this.#said && messages[this.#said]}
      </p>`;
  }

  /** What cannot be loaded is not done, and that is said: its button stays, and can be pressed again. */
  #do(deed: () => Promise<void>): void {
    this.#say(undefined);
    deed().catch(() => this.#say('failed'));
  }

  #say(what: 'copied' | 'failed' | undefined): void {
    this.#said = what;
    this.host.requestUpdate();
  }

  async #saveTable(): Promise<void> {
    const [{factTable}, {saveFile}, story] = await Promise.all([
      import('../markup/fact-table.js'),
      import('./save-file.js'),
      this.host.whole()
    ]);
    const entry = story?.scenes.find(({id}) => id === this.host.scene);
    if (!story || !entry) throw new Error('There is no such scene.');
    saveFile(`${entry.id}.csv`, 'text/csv', factTable(entry, story));
  }

  async #savePicture(): Promise<void> {
    const {saveFile} = await import('./save-file.js');
    saveFile(`${this.host.scene}.svg`, 'image/svg+xml', await this.host.toSVG());
  }

  async #showCode(): Promise<void> {
    this.#code = this.#code ? undefined : (await import('./embed-code.js')).embedCode;
    this.host.requestUpdate();
    await this.host.updateComplete;
    const code = this.host.shadowRoot?.querySelector('textarea');
    if (!code) return;
    code.select();
    code.scrollIntoView({block: 'nearest'});
    try {
      await navigator.clipboard.writeText(code.value);
      this.#say('copied');
    } catch {
      // No leave to write there: the code stands selected.
    }
  }
}
