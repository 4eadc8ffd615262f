import type {Fault} from '../../src/model/fault.js';
import css from './overlay.css?inline';

let host: HTMLElement | undefined;

/** Shows faults over the page; without any, takes away what stood there. */
export function showFaults(faults: readonly Fault[]): void {
  host?.remove();
  host = undefined;
  if (faults.length === 0) return;
  host = element('story-faults');
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  const root = host.attachShadow({mode: 'open'});
  root.adoptedStyleSheets = [sheet];
  const close = element('button', 'Hide');
  close.addEventListener('click', () => host?.remove());
  const count = `${faults.length} ${faults.length === 1 ? 'mistake' : 'mistakes'} in the story`;
  const head = element('header', element('h2', count), close);
  const foot = element(
    'p',
    'Behind this stands the last story without mistakes. Mend the file, and this goes.'
  );
  const panel = element('section', head, element('ol', ...faults.map(entry)), foot);
  panel.setAttribute('role', 'alert');
  root.append(panel);
  document.body.append(host);
}

function entry({file = '', line = 1, column = 1, path, expected, found, didYouMean}: Fault): HTMLElement {
  const name = `${file.split(/[\\/]/).slice(-2).join('/')}:${line}:${column}`;
  const link = document.createElement('a');
  link.href = `${import.meta.env.BASE_URL}__open-in-editor?file=${encodeURIComponent(`${file}:${line}:${column}`)}`;
  link.title = 'Open in the editor';
  link.textContent = name;
  link.addEventListener('click', (event) => {
    event.preventDefault();
    void fetch(link.href);
  });
  const where = element('p', link, ' ', element('code', path));
  const rows = [
    ['expected', expected],
    ['found', found],
    ...(didYouMean === undefined ? [] : [['did you mean', `${didYouMean}?`]])
  ].map(([name = '', words = '']) => element('div', element('dt', name), element('dd', words)));
  return element('li', where, element('dl', ...rows));
}

function element(tag: string, ...content: readonly (Node | string)[]): HTMLElement {
  const made = document.createElement(tag);
  made.append(...content);
  return made;
}
