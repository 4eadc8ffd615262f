import {html, nothing, type TemplateResult} from 'lit';
import type {Answer, AnswerRow} from '../words/answer.js';
import type {Answers} from '../words/answers.js';
import {answerMessages} from '../words/answer-messages.js';

/** What a reader does to an open answer. */
interface Deeds {
  readonly toggled: (event: ToggleEvent) => void;
  readonly focusLeft: (event: FocusEvent) => void;
  readonly entered: () => void;
  readonly left: (event: PointerEvent) => void;
  readonly close: () => void;
  readonly followed: (event: MouseEvent) => void;
}

/** An answer as a popover: the value and what it is of, then who says so, of which kind, how exact, where. */
export function answerCard(answer: Answer, answers: Answers, on: Deeds): TemplateResult {
  const words = answerMessages[answers.messages.language];
  return html`<div
    popover
    class="popup ${answer.side ?? ''}"
    role="dialog"
    tabindex="-1"
    aria-label=${answer.label || answer.heading}
    @toggle=${on.toggled}
    @focusout=${on.focusLeft}
    @pointerenter=${on.entered}
    @pointerleave=${on.left}
  >
    <button type="button" class="popup-close" aria-label=${words.close} @click=${on.close}></button>
    <p class="popup-value">${answer.heading}</p>
    <p class="popup-label">${answer.label}</p>
    <dl>
      ${answer.rows.map(
        (row, i) =>
          html`<div>
            <dt>${row.name}</dt>
            <dd>
              ${i === 1 && answer.kind ? html`<span class="kind ${answer.kind}"></span>` : nothing}${cell(row, answers)}
            </dd>
          </div>`
      )}
    </dl>
    <p class="popup-foot">
      <span>${words.rendering(!answers.called.some(({called}) => called))}</span>
      <a href="${answers.address}#${answer.anchor}" @click=${on.followed}>${words.inTheLedger}</a>
    </p>
  </div>`;
}

function cell({words, anchor}: AnswerRow, {address}: Answers): TemplateResult | string {
  return anchor === undefined ? words : html`<a href="${address}#${anchor}">${words}</a>`;
}
