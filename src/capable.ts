const needed: readonly (readonly [object, string])[] = [
  [globalThis, 'customElements'],
  [globalThis, 'ResizeObserver'],
  [globalThis, 'AbortController'],
  [globalThis, 'matchMedia'],
  [Array.prototype, 'at'],
  [Element.prototype, 'attachShadow'],
  [Document.prototype, 'adoptedStyleSheets'],
  [CSSStyleSheet.prototype, 'replaceSync'],
  [Intl, 'NumberFormat'],
  [Intl, 'DateTimeFormat'],
  [Intl, 'ListFormat']
];

/** Whether the browser has what the elements cannot do without; where not, the page stays as its HTML has it. */
export const capable = needed.every(([owner, name]) => name in owner);
