import {html, nothing, type TemplateResult} from 'lit';
import type {SceneEntry, Story} from '../model/story.js';
import {aloneMessagesFor} from '../words/alone-messages.js';
import {embedCode} from './embed-code.js';
import {saveFile} from './save-file.js';
import type {StoryFigure} from './story-figure.js';

/** What a reader can take away from a figure: its data, its picture, and the code that shows it elsewhere. */
export class FigureMenu {
  #code = false;
  #copied = false;

  constructor(private readonly host: StoryFigure) {}

  template(story: Story, entry: SceneEntry): TemplateResult {
    const messages = aloneMessagesFor(story.language);
    const name = entry.id;
    return html`<div class="menu" part="menu">
        <button type="button" part="button" @click=${() => this.#saveTable(entry, story)}>
          ${messages.csv}
        </button>
        <button type="button" part="button" @click=${() => this.#savePicture(name)}>${messages.svg}</button>
        ${
          this.host.src === ''
            ? nothing
            : html`<button type="button" part="button" aria-expanded=${this.#code} @click=${this.#showCode}>
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
              .value=${embedCode(this.host, story)}
            ></textarea>`
          : nothing
      }
      <p class="heard" role="status">${this.#copied ? messages.copied : ''}</p>`;
  }

  async #saveTable(entry: SceneEntry, story: Story): Promise<void> {
    const {factTable} = await import('../markup/fact-table.js');
    saveFile(`${entry.id}.csv`, 'text/csv', factTable(entry, story));
  }

  async #savePicture(name: string): Promise<void> {
    saveFile(`${name}.svg`, 'image/svg+xml', await this.host.toSVG());
  }

  #showCode = async (): Promise<void> => {
    this.#code = !this.#code;
    this.#copied = false;
    this.host.requestUpdate();
    await this.host.updateComplete;
    const code = this.host.shadowRoot?.querySelector('textarea');
    if (!code) return;
    code.select();
    try {
      await navigator.clipboard.writeText(code.value);
      this.#copied = true;
    } catch {
      // No leave to write there: the code stands selected.
    }
    this.host.requestUpdate();
  };
}
