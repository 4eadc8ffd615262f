import {html, type TemplateResult} from 'lit';
import {aloneMessages} from '../words/alone-messages.js';
import {messagesFor} from '../words/messages.js';

/** Says, in the page's language, that there is nothing to show but what stands in the host, with a way to try again. */
export function failure(host: HTMLElement, retry: () => void): TemplateResult {
  const messages = aloneMessages[messagesFor(host.closest<HTMLElement>('[lang]')?.lang ?? '').language];
  return html`<p class="failure" part="failure" role="status">
    ${messages.failed}
    <button type="button" class="again" part="button" @click=${retry}>${messages.again}</button>
  </p>`;
}
