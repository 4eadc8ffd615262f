const needed: readonly (readonly [string, ...string[]])[] = [
  ['customElements'],
  ['ResizeObserver'],
  ['AbortController'],
  ['matchMedia'],
  ['Array', 'prototype', 'at'],
  ['Element', 'prototype', 'attachShadow'],
  ['Document', 'prototype', 'adoptedStyleSheets'],
  ['CSSStyleSheet', 'prototype', 'replaceSync'],
  ['Intl', 'NumberFormat'],
  ['Intl', 'DateTimeFormat'],
  ['Intl', 'ListFormat']
];

/**
 * Whether the browser has what the elements cannot do without; where not, the page stays as its HTML has it. Without
 * a browser, on a server, there is nothing to be capable of.
 */
export const capable = needed.every(isThere);

/** Whether a global, or a member of one, is there. The last is not read: it may want an object to be read from. */
function isThere(names: readonly string[]): boolean {
  let owner: object = globalThis;
  return names.every((name, i) => {
    if (!(name in owner)) return false;
    if (i < names.length - 1) owner = Reflect.get(owner, name) as object;
    return true;
  });
}
