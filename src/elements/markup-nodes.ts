import {isSafeLink} from '../model/safe-link.js';

const svgSpace = 'http://www.w3.org/2000/svg';
const svgNames = new Set(['svg', 'g', 'rect', 'line', 'circle', 'path', 'text', 'tspan']);
const names = new Set(
  'a b br button caption dd details div dl dt em figcaption figure form h1 h2 h3 header label li ol option output p section select span story-fact story-figure strong summary table tbody td th thead time tr ul'.split(
    ' '
  )
);
const empty = new Set(['br']);
const signs: Readonly<Record<string, string>> = {lt: '<', gt: '>', quot: '"', amp: '&', nbsp: '\u00a0'};

const tag = /<(\/?)([a-z][a-z0-9-]*)((?:\s+[^\s=>"'/<]+(?:="[^"]*")?)*)\s*(\/?)>/y;
const pair = /([^\s=]+)(?:="([^"]*)")?/g;

/**
 * The nodes that our own markup stands for, so that a page which lets no string become markup can have them. It reads
 * no other HTML: an element, a handler or an address that src/markup never writes is refused.
 */
export function nodesOf(markup: string): DocumentFragment {
  const root = document.createDocumentFragment();
  const open: (DocumentFragment | Element)[] = [root];
  let at = 0;
  while (at < markup.length) {
    const next = markup.indexOf('<', at);
    const text = markup.slice(at, next < 0 ? markup.length : next);
    if (text !== '') open.at(-1)?.append(decoded(text));
    if (next < 0) break;
    tag.lastIndex = next;
    const [whole, slash, name = '', attributes = '', closed] = tag.exec(markup) ?? [];
    if (whole === undefined) throw new Error(`no markup of ours: ${markup.slice(next, next + 40)}`);
    at = next + whole.length;
    if (slash === '/') open.pop();
    else {
      const element = elementOf(name, attributes);
      open.at(-1)?.append(element);
      if (closed === '' && !empty.has(name)) open.push(element);
    }
  }
  return root;
}

function elementOf(name: string, attributes: string): Element {
  const isSvg = svgNames.has(name);
  if (!isSvg && !names.has(name)) throw new Error(`no element of ours: ${name}`);
  const element = isSvg ? document.createElementNS(svgSpace, name) : document.createElement(name);
  for (const [, key = '', value = ''] of attributes.matchAll(pair)) {
    const words = decoded(value);
    if (/^(on|style$|src|action$|formaction$)/.test(key) || (key === 'href' && !isSafeLink(words)))
      throw new Error(`no attribute of ours: ${key}`);
    element.setAttribute(key, words);
  }
  return element;
}

function decoded(text: string): string {
  return text.replace(/&(lt|gt|quot|amp|nbsp);/g, (_, name: string) => signs[name] ?? '');
}
