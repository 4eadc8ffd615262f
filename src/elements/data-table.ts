import {html, type TemplateResult} from 'lit';
import type {Table} from '../scenes/scene.js';

/** A scene's data as a table behind a disclosure. */
export function dataTable(title: string, {caption, head, rows}: Table): TemplateResult {
  return html`<details part="data">
    <summary>${title}</summary>
    <div class="table" tabindex="0" role="region" aria-label=${title}>
      <table>
        <caption>
          ${caption}
        </caption>
        <thead>
          <tr>
            ${head.map((words) => html`<th scope="col">${words}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            ([first = '', ...rest]) =>
              html`<tr>
                <th scope="row">${first}</th>
                ${rest.map((words) => html`<td>${words}</td>`)}
              </tr>`
          )}
        </tbody>
      </table>
    </div>
  </details>`;
}
