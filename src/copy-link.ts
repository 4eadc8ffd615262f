/** How long the note stays that a link has been copied, in ms. */
const stay = 2000;

/**
 * A chapter's or a step's link to itself copies its address, and says so beside it and in a live region. Where that
 * cannot be done, and when it is opened elsewhere, it is a link like any other.
 */
export function copyLinks(page: Document, note: HTMLElement): void {
  const said = note.dataset.copied ?? '';
  page.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a.anchor') : null;
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || !('clipboard' in navigator)) return;
    event.preventDefault();
    navigator.clipboard.writeText(link.href).then(
      () => {
        link.dataset.said = said;
        note.textContent = said;
        setTimeout(() => {
          delete link.dataset.said;
          note.textContent = '';
        }, stay);
      },
      () => {
        location.assign(link.href);
      }
    );
  });
}
