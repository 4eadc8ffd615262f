/** Follows a link within a shadow root, where the browser looks for no fragment; the page's own address stays. */
export function followWithin(event: Event): void {
  if (!(event instanceof MouseEvent)) return;
  const {currentTarget, target, defaultPrevented, ctrlKey, metaKey, shiftKey} = event;
  if (defaultPrevented || ctrlKey || metaKey || shiftKey || !(target instanceof Element)) return;
  const href = target.closest('a')?.getAttribute('href') ?? '';
  if (!href.startsWith('#') || !(currentTarget instanceof ShadowRoot)) return;
  const part = currentTarget.querySelector<HTMLElement>(`#${CSS.escape(href.slice(1))}`);
  event.preventDefault();
  if (!part) return;
  part.tabIndex = -1;
  part.scrollIntoView({block: 'start', behavior: 'instant'});
  part.focus({preventScroll: true});
}
