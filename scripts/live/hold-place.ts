/** Remembers what stands at the middle of the window; what is returned brings that back to where it was. */
export function holdPlace(story: Element): () => void {
  const root = document.documentElement;
  const parts = [...story.querySelectorAll('.opening, .step, .ledger, .ledger li')];
  const reached = parts.filter((part) => part.getBoundingClientRect().top <= innerHeight / 2);
  const tops = new Map(reached.map((part) => [part, part.getBoundingClientRect().top]));
  // The browser would hold a place of its own choice as well.
  root.style.setProperty('overflow-anchor', 'none');
  return () => {
    const held = reached.findLast((part) => part.isConnected);
    const top = held && tops.get(held);
    if (held && top !== undefined)
      scrollBy({top: held.getBoundingClientRect().top - top, behavior: 'instant'});
    requestAnimationFrame(() => requestAnimationFrame(() => root.style.removeProperty('overflow-anchor')));
  };
}
