import {isLoadedAgain} from '../controllers/loaded-again.js';
import type {StageStory} from '../scenes/context.js';

/** What stands in a story: what opens it, its steps in reading order, and what follows them. */
export class StoryParts {
  readonly opening: HTMLElement | null;
  readonly steps: readonly HTMLElement[];
  readonly after: HTMLElement | null;

  constructor(
    private readonly host: HTMLElement,
    story?: StageStory
  ) {
    const ids = story?.chapters.flatMap(({steps}) => steps.map(({id}) => id)) ?? [];
    this.opening = host.querySelector(':scope > .opening');
    this.steps = ids
      .map((id) => host.querySelector<HTMLElement>(`#${CSS.escape(id)}`))
      .filter((step) => step !== null);
    this.after = host.querySelector(':scope > .ledger');
    // Where the reader steps to, the focus can follow.
    for (const part of [this.opening, ...this.steps, this.after]) if (part) part.tabIndex = -1;
  }

  /** The index of the first part that can be gone to. */
  get first(): number {
    return this.opening ? -1 : 0;
  }

  /** The part at an index: -1 is the opening, and past the steps is what follows them. */
  at(index: number): HTMLElement | undefined {
    return (
      (index < 0 ? this.opening : index < this.steps.length ? this.steps[index] : this.after) ?? undefined
    );
  }

  /** The child of the host that the part at an index belongs to. */
  sectionAt(index: number): Element | undefined {
    const part = this.at(index) ?? this.steps.at(index < 0 ? 0 : -1);
    return part?.closest('.chapter') ?? part;
  }

  /** The name of the chapter that a step is in. */
  chapterAt(index: number): string {
    const heading = this.sectionAt(index)?.querySelector('h2');
    return (heading?.querySelector('span:not([class])') ?? heading)?.textContent.trim() ?? '';
  }

  /** Marks the step at an index, those before it, the sections that are not being read, and the end. */
  mark(index: number): void {
    const active = Math.min(index, this.steps.length - 1);
    this.steps.forEach((step, i) => {
      step.toggleAttribute('data-active', i === active);
      step.toggleAttribute('data-past', i < active);
    });
    const section = this.sectionAt(index);
    this.host.toggleAttribute('data-ended', section !== undefined && section === this.after);
    for (const each of this.host.children)
      // What follows is never away, and so large that it takes a frame to be told.
      if (each !== this.after) each.toggleAttribute('data-away', each !== section);
  }

  /**
   * The index of what the page's address names: a step, something in it, or its chapter; -1 for what comes before
   * the steps; undefined for what is none of these.
   */
  addressed(): number | undefined {
    const target = document.getElementById(location.hash.slice(1));
    if (!target || target.contains(this.host) || this.opening?.contains(target)) return -1;
    const index = this.steps.findIndex((step) => step.contains(target) || target.contains(step));
    return index < 0 ? undefined : index;
  }

  /** The address leads to a part. Loaded again, the page is where it was left: perhaps in what follows the story. */
  get isSought(): boolean {
    return this.addressed() !== undefined && !isLoadedAgain();
  }
}
