import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Box} from '../marks/box.js';
import type {StageStory} from '../scenes/context.js';
import type {StoryFigure} from './story-figure.js';
import {uncovered} from './uncovered.js';

/** The stages of a story, one a chapter, and what of each its chapter's cards leave free. */
export class Stages implements ReactiveController {
  #sizes: ResizeObserver | undefined;

  /** `sized` hears when something that places the lines has another size. */
  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly sized: () => void
  ) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#sizes?.disconnect();
  }

  /** Measures what stands in the host now, and again whenever its sizes change. */
  observe(): void {
    this.#measure();
    this.#sizes?.disconnect();
    this.#sizes = new ResizeObserver(() => {
      this.#measure();
      this.sized();
    });
    const placing = this.host.querySelectorAll('.card, story-figure, [data-line]');
    for (const element of [this.host, ...placing]) this.#sizes.observe(element);
  }

  /** Shows each stage as its chapter has it at a step's index: that step's view, or its first or last. */
  show(story: StageStory | undefined, index: number): void {
    let before = 0;
    for (const {id, steps} of story?.chapters ?? []) {
      const within = Math.min(steps.length - 1, Math.max(0, index - before));
      before += steps.length;
      const figure = this.host.querySelector<StoryFigure>(`#${CSS.escape(id)} story-figure`);
      if (!figure) continue;
      figure.sharedLines = true;
      figure.story = story;
      figure.step = steps[within]?.id ?? '';
    }
  }

  #measure(): void {
    for (const figure of this.host.querySelectorAll('story-figure')) {
      const steps = figure.closest('.chapter')?.querySelectorAll<HTMLElement>('.step') ?? [];
      const areas = new Map<string, Box>();
      for (const step of steps) {
        const card = step.querySelector<HTMLElement>('.card');
        const area = card && uncovered(figure, card);
        if (area) areas.set(step.id, area);
      }
      if (!isSame(figure.areas, areas)) figure.areas = areas;
    }
  }
}

/** Whether two maps have the same boxes: a new map would have every drawing made anew. */
function isSame(a: ReadonlyMap<string, Box> | undefined, b: ReadonlyMap<string, Box>): boolean {
  return JSON.stringify([...(a ?? [])]) === JSON.stringify([...b]);
}
