import {html, type TemplateResult} from 'lit';
import type {ReadingMessages} from '../words/reading-messages.js';

/** Where the reader is among a story's steps. */
export interface Position {
  /** The active step's index; -1 before the first. */
  readonly index: number;
  /** The least index that can be gone to. */
  readonly first: number;
  readonly count: number;
  readonly language: string;
}

/** A position in words: 12 of 42. */
export function positionWords({index, count, language}: Position, messages: ReadingMessages): string {
  const number = new Intl.NumberFormat(language);
  return index < 0 ? messages.opening : messages.placeOf(number.format(index + 1), number.format(count));
}

/**
 * Two buttons and the position between them. A button that leads nowhere says so, and keeps the focus of who has
 * pressed it.
 */
export function stepControls(
  position: Position,
  messages: ReadingMessages,
  step: (by: 1 | -1) => void
): TemplateResult {
  const {index, first, count} = position;
  const button = (name: string, by: 1 | -1, ends: boolean) =>
    html`<button
      type="button"
      part="button"
      aria-disabled=${ends ? 'true' : 'false'}
      @click=${() => {
        if (!ends) step(by);
      }}
    >
      ${name}
    </button>`;
  return html`<div class="controls" part="controls" role="group" aria-label=${messages.controls}>
    ${button(messages.previous, -1, index <= first)}
    <span part="position">${positionWords(position, messages)}</span>
    ${button(messages.next, 1, index >= count - 1)}
  </div>`;
}
