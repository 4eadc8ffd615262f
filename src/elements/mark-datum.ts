import type {StoryFigure} from './story-figure.js';

/** Marks a datum wherever a story has it: in all of its prose, and in the drawing of the section that is being read. */
export function markDatum(story: HTMLElement, section: Element | undefined, ref: string | undefined): void {
  for (const fact of story.querySelectorAll('story-fact'))
    fact.toggleAttribute('data-marked', fact.ref === ref);
  const figure = section?.querySelector<StoryFigure>('story-figure');
  if (figure) figure.marked = ref;
}
