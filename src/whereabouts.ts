/** The masthead tells where the reader is: the chapter's place in words, and in the list of chapters. */
export function showWhereabouts(page: Document): void {
  const note = page.querySelector('.masthead [data-place]');
  const links = page.querySelectorAll<HTMLAnchorElement>('.masthead nav a');
  page.addEventListener('story-step', ({step}) => {
    const chapter = step === undefined ? null : page.getElementById(step)?.closest<HTMLElement>('.chapter');
    if (note) note.textContent = chapter?.dataset.place ?? '';
    for (const link of links) {
      if (chapter?.contains(page.getElementById(link.hash.slice(1))))
        link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
  });
}
