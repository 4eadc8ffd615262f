import {html, nothing, type TemplateResult} from 'lit';
import type {FigureWords} from '../scenes/figure-words.js';
import {aloneMessages} from '../words/alone-messages.js';
import {frameMessages} from '../words/frame-messages.js';
import {wordsLanguage} from '../words/words-language.js';
import {dataTable} from './data-table.js';

/** The title over a figure's drawing, and under it whose it is, how far it can be trusted, and where it comes from. */
export function figureFrame(words: FigureWords, content: unknown, menu: unknown): TemplateResult {
  const {language, dir, title, caption, says, sources, status, from, address, heard, table} = words;
  const messages = frameMessages[wordsLanguage(language)];
  const alone = aloneMessages[wordsLanguage(language)];
  return html`<figure class="alone" part="frame" lang=${language} dir=${dir} aria-labelledby="title">
    <p class="title" id="title" part="title">${title}</p>
    <div class="room" part="room">${content}</div>
    <figcaption class="about" part="about">
      ${heard === undefined ? nothing : html`<p class="heard">${heard}</p>`}
      ${caption === '' ? nothing : html`<p class="caption">${caption}</p>`}
      ${says === '' ? nothing : html`<p><b>${messages.whoSays}:</b> ${says}</p>`}
      <p>
        <b>${alone.source}:</b>
        ${sources.map(({title, publisher, url}, i) => html`${i > 0 ? '; ' : nothing}<a href=${url}>${title}</a>, ${publisher}`)}
      </p>
      <p>${status}</p>
      <p><b>${alone.from}:</b> ${address === undefined ? from : html`<a href=${address}>${from}</a>`}</p>
    </figcaption>
    ${table ? dataTable(messages.dataOf(title), table) : nothing} ${menu}
  </figure>`;
}
