import {html, render, type TemplateResult} from 'lit';
import {markTemplate} from '../../src/elements/mark-template.js';
import {describeView} from '../../src/scenes/in-words.js';
import {stage} from '../../src/scenes/stage.js';
import {cells, rooms, type Cell, type Room} from './cells.js';
import {stories} from './stories.js';

/** The gallery in a browser: the same cells that the tests measure. */
const form = document.forms[0];
const main = document.querySelector('main');
if (!form || !main) throw new Error('The gallery’s page lacks its form or its main part.');

const select = form.elements.namedItem('room') as HTMLSelectElement;
for (const {name} of rooms) select.add(new Option(name, name, name === '880x844', name === '880x844'));

function show(): void {
  const data = new FormData(form);
  const room = rooms.find(({name}) => name === data.get('room'));
  const dir = data.get('dir') === 'rtl' ? 'rtl' : 'ltr';
  if (room && main)
    render(
      cells(stories).map((cell) => figure(cell, room, dir)),
      main
    );
}

function figure(cell: Cell, room: Room, dir: 'ltr' | 'rtl'): TemplateResult {
  const context = {...cell.context, dir, ...(room.area && {area: room.area})};
  const {width, height} = room;
  return html`<figure>
    <svg
      class="story-drawing"
      viewBox="0 0 ${width} ${height}"
      width=${width}
      height=${height}
      direction=${dir}
    >
      ${stage(cell.scene, context, cell.view, room).map(markTemplate)}
    </svg>
    <figcaption><b>${cell.name}</b> ${describeView(cell.scene, context, cell.view)}</figcaption>
  </figure>`;
}

form.addEventListener('change', show);
show();
