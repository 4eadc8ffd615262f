import {html, LitElement, nothing, type TemplateResult} from 'lit';
import {property, query, state} from 'lit/decorators.js';
import type {Fact} from '../model/fact.js';
import {lookups} from '../scenes/context.js';
import {claimantWords} from '../words/claimant.js';
import {formatFact} from '../words/format.js';
import {factSheet} from './sheets.js';

/**
 * A figure in running text that answers who says so. Inside it stands the figure as a link to its entry in
 * the ledger, which is all there is without a script.
 */
export class StoryFact extends LitElement {
  static override styles = [factSheet];

  /** The id of the fact. */
  @property() ref = '';
  @state() private open = false;
  @query('[popover]') private popup!: HTMLElement | null;

  constructor() {
    super();
    this.addEventListener('click', this.#toggle);
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>${this.open ? this.#popover() : nothing}`;
  }

  protected override updated(): void {
    const {popup} = this;
    if (!popup || popup.matches(':popover-open')) return;
    popup.showPopover();
    this.#place(popup);
  }

  #toggle = (event: MouseEvent): void => {
    if (this.popup && event.composedPath().includes(this.popup)) return;
    if (event.ctrlKey || event.metaKey || event.shiftKey || !this.#fact()) return;
    event.preventDefault();
    this.open = !this.open;
  };

  #closed = (event: ToggleEvent): void => {
    if (event.newState === 'closed') this.open = false;
  };

  #fact(): Fact | undefined {
    const story = this.closest('story-scroll')?.story;
    return story && lookups(story).facts.get(this.ref);
  }

  #popover(): TemplateResult | typeof nothing {
    const story = this.closest('story-scroll')?.story;
    const fact = this.#fact();
    if (!story || !fact) return nothing;
    const wording = lookups(story);
    const {messages, notes} = wording;
    const rows: readonly (readonly [string, string])[] = [
      [messages.whoSays, claimantWords(fact, wording)],
      [messages.kindHeading, messages.kind[fact.kind]],
      [messages.where, fact.sources.map(({at}) => messages.section(at)).join('; ')],
      ...(fact.notes ?? []).map((id) => [messages.editorsNote, notes.get(id)?.text ?? ''] as const)
    ];
    return html`<div popover class="popup" role="dialog" aria-label=${fact.label} @toggle=${this.#closed}>
      <p class="popup-value">${formatFact(fact, wording)}</p>
      <p class="popup-label">${fact.label}</p>
      <dl>
        ${rows.map(
          ([name, words]) =>
            html`<div>
              <dt>${name}</dt>
              <dd>${words}</dd>
            </div>`
        )}
      </dl>
      <p class="popup-foot">
        <span>${messages.rendering}</span>
        <a href="#fact-${fact.id}" @click=${() => this.popup?.hidePopover()}>${messages.inTheLedger}</a>
      </p>
    </div>`;
  }

  /** Under the figure's own line, or above it where there is more room; never over it, never off the window. */
  #place(popup: HTMLElement): void {
    const lines = this.querySelector('a')?.getClientRects() ?? [];
    const first = lines[0];
    const last = lines[lines.length - 1];
    if (!first || !last) return;
    const {width, height} = popup.getBoundingClientRect();
    const below = innerHeight - last.bottom - 22;
    const above = first.top - 22;
    const under = height <= below || below >= above;
    popup.style.setProperty('max-height', `${Math.max(0, under ? below : above)}px`);
    const top = under ? last.bottom + 10 : Math.max(12, first.top - 10 - height);
    const left = Math.min(Math.max(12, last.left - 12), innerWidth - width - 12);
    popup.style.setProperty('left', `${Math.max(0, left)}px`);
    popup.style.setProperty('top', `${top}px`);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'story-fact': StoryFact;
  }
}
