/**
 * Where the keyboard's focus comes to something in a step that is not the active one, that step is gone to, so that
 * what has the focus is not under a stage or a card. A stage that is on its way out comes back whole.
 */
export function followFocus(event: FocusEvent, goTo: (step: string) => void): void {
  const {target} = event;
  const [inmost] = event.composedPath();
  if (!(target instanceof Element) || !(inmost instanceof Element) || !inmost.matches(':focus-visible'))
    return;
  target.closest('.stage')?.scrollIntoView({block: 'nearest', behavior: 'instant'});
  const step = target.closest('.step:not([data-active])');
  if (!step || step === target) return;
  goTo(step.id);
  target.scrollIntoView({block: 'nearest', behavior: 'instant'});
}

/** The focus goes along to where the reader has stepped, unless it rests on something that stays in sight. */
export function takeFocusTo(part: HTMLElement, story: HTMLElement): void {
  const {activeElement} = story.getRootNode() as Document | ShadowRoot;
  if (!activeElement || !story.contains(activeElement) || part.contains(activeElement)) return;
  const inControls = activeElement === story && story.shadowRoot?.activeElement;
  const stage = activeElement.closest('.stage');
  if (inControls || (stage && stage.parentElement === part.closest('.chapter'))) return;
  part.focus({preventScroll: true});
}
