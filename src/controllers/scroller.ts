/**
 * The nearest element around another that scrolls or cuts off what is in it, so that nothing within stays in place
 * while the window scrolls; undefined where there is only the window.
 */
export function scrollerOf(element: Element): Element | undefined {
  const page = document.documentElement;
  for (let at = parentOf(element); at && at !== page; at = parentOf(at)) {
    // The window takes over what the body says, unless the page itself says something.
    if (at === document.body && !holds(page)) continue;
    if (holds(at)) return at;
  }
  return undefined;
}

/** Whether it is this element that scrolls: one that is as high as what is in it leaves that to the window. */
export function scrolls(element: Element): boolean {
  return element.scrollHeight > element.clientHeight + 1;
}

function holds(element: Element): boolean {
  const {overflowX, overflowY} = getComputedStyle(element);
  return [overflowX, overflowY].some((value) => value !== 'visible' && value !== 'clip');
}

/** The parent as it is laid out: through slots, and out of shadow roots. */
function parentOf(element: Element): Element | null {
  const root = element.getRootNode();
  return element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}
