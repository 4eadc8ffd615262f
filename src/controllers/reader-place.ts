import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {beforeTheStory, placeAt, type Geometry, type Place} from './place.js';
import {watchSteps, type StepSignals} from './step-signals.js';

/**
 * The reader's place among a story's steps, kept right by looking again whenever something may have moved:
 * scrollama's signals, any scroll, the window's and the steps' sizes, and the way back from the history.
 */
export class ReaderPlace implements ReactiveController {
  place: Place = beforeTheStory;
  #steps: readonly HTMLElement[] = [];
  #signals: StepSignals | undefined;
  #sizes: ResizeObserver | undefined;
  #frame = 0;
  #line = 0.5;

  /** `line` gives the share of the window's height where a step becomes active; `changed` hears each change. */
  constructor(
    host: ReactiveControllerHost,
    private readonly line: () => number,
    private readonly changed: (place: Place, previous: Place) => void
  ) {
    host.addController(this);
  }

  /** Watches these steps, in reading order, from now on. */
  observe(steps: readonly HTMLElement[]): void {
    this.hostDisconnected();
    this.#steps = steps;
    if (steps.length > 0) this.hostConnected();
  }

  hostConnected(): void {
    if (this.#steps.length === 0 || this.#signals) return;
    this.#line = this.line();
    this.#signals = watchSteps(this.#steps, this.#line, this.#soon);
    this.#sizes = new ResizeObserver(this.#soon);
    for (const step of this.#steps) this.#sizes.observe(step);
    addEventListener('scroll', this.#soon, {passive: true, capture: true});
    addEventListener('resize', this.#resized);
    addEventListener('pageshow', this.#soon);
    this.look();
  }

  hostDisconnected(): void {
    this.#signals?.destroy();
    this.#signals = undefined;
    this.#sizes?.disconnect();
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    removeEventListener('scroll', this.#soon, {capture: true});
    removeEventListener('resize', this.#resized);
    removeEventListener('pageshow', this.#soon);
  }

  /** Computes the place from the geometry of this moment. */
  look(): void {
    const previous = this.place;
    this.place = placeAt(this.#geometry(), previous);
    if (this.place.index !== previous.index || this.place.progress !== previous.progress) {
      this.changed(this.place, previous);
    }
  }

  #geometry(): Geometry {
    const boxes = this.#steps.map((step) => step.getBoundingClientRect());
    const {scrollTop = 0, clientHeight = 0, scrollHeight = 0} = document.scrollingElement ?? {};
    return {
      tops: boxes.map(({top}) => top),
      end: boxes.at(-1)?.bottom ?? 0,
      line: this.#line * innerHeight,
      atEnd: scrollTop + clientHeight >= scrollHeight - 1
    };
  }

  #soon = (): void => {
    this.#frame ||= requestAnimationFrame(() => {
      this.#frame = 0;
      this.look();
    });
  };

  #resized = (): void => {
    const line = this.line();
    if (line === this.#line) this.#signals?.resize();
    else this.observe(this.#steps);
    this.#soon();
  };
}
