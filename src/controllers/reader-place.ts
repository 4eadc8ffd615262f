import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {beforeTheStory, placeAt, type Place} from './place.js';
import {scrollerOf, scrolls} from './scroller.js';
import {watchSteps, type StepSignals} from './step-signals.js';

/**
 * The reader's place among a story's steps, kept right by looking again whenever something may have moved:
 * scrollama's signals, any scroll, the window's and the steps' sizes, and the way back from the history.
 */
export class ReaderPlace implements ReactiveController {
  place: Place = beforeTheStory;
  #steps: readonly HTMLElement[] = [];
  #watching = false;
  #signals: StepSignals | undefined;
  #scroller: Element | undefined;
  #sizes: ResizeObserver | undefined;
  #frame = 0;
  /** Where the reader was when something scrolled, until the next frame. */
  #seen: Place | undefined;
  #line = 0.5;

  /** `changed` hears each change. */
  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
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

  /** Takes the reader to be at the top of a step, whatever the geometry says, until the next `observe`. */
  put(index: number): void {
    this.observe([]);
    this.#take({index, progress: 0, direction: index < this.place.index ? 'up' : 'down'});
  }

  hostConnected(): void {
    if (this.#steps.length === 0 || this.#watching) return;
    this.#watching = true;
    this.#line = this.#lineNow();
    this.#scroller = scrollerOf(this.host);
    // Without the observer that scrollama stands on, scrolling alone is the signal.
    if ('IntersectionObserver' in globalThis) {
      this.#signals = watchSteps(this.#steps, this.#line, this.#scrolled);
    }
    this.#sizes = new ResizeObserver(this.#soon);
    for (const step of this.#steps) this.#sizes.observe(step);
    addEventListener('scroll', this.#scrolled, {passive: true, capture: true});
    addEventListener('resize', this.#resized);
    addEventListener('pageshow', this.#soon);
    this.look();
  }

  hostDisconnected(): void {
    this.#watching = false;
    this.#signals?.destroy();
    this.#signals = undefined;
    this.#sizes?.disconnect();
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    this.#seen = undefined;
    removeEventListener('scroll', this.#scrolled, {capture: true});
    removeEventListener('resize', this.#resized);
    removeEventListener('pageshow', this.#soon);
  }

  /** Computes the place from the geometry of this moment. */
  look(): void {
    if (this.#steps.length > 0) this.#take(this.#placeNow());
  }

  #take(place: Place): void {
    this.#seen = undefined;
    const previous = this.place;
    this.place = place;
    if (this.place.index !== previous.index || this.place.progress !== previous.progress) {
      this.changed(this.place, previous);
    }
  }

  /** The share of the window's height where a step becomes active, as the host's style says. */
  #lineNow(): number {
    const line = Number.parseFloat(getComputedStyle(this.host).getPropertyValue('--story-line'));
    return line >= 0 && line <= 1 ? line : 0.5;
  }

  #placeNow(): Place {
    const steps = this.#steps;
    const inner = this.#scroller && scrolls(this.#scroller);
    const {
      scrollTop = 0,
      clientHeight = 0,
      scrollHeight = 0
    } = (inner ? this.#scroller : document.scrollingElement) ?? {};
    const top = inner ? (this.#scroller?.getBoundingClientRect().top ?? 0) : 0;
    const height = inner ? clientHeight : innerHeight;
    const geometry = {
      count: steps.length,
      edge: (i: number) =>
        steps[i]?.getBoundingClientRect().top ?? steps.at(-1)?.getBoundingClientRect().bottom ?? 0,
      line: top + this.#line * height,
      atEnd: scrollTop + clientHeight >= scrollHeight - 1
    };
    return placeAt(geometry, this.place);
  }

  /**
   * Looks at once, when no frame has changed anything yet that would have to be laid out, and acts in the frame; a change
   * of step at once too, so that a motion that it ends does not draw one more frame before.
   */
  #scrolled = (): void => {
    const seen = this.#placeNow();
    if (seen.index !== this.place.index) this.#take(seen);
    this.#seen = seen;
    this.#soon();
  };

  #soon = (): void => {
    this.#frame ||= requestAnimationFrame(() => {
      this.#frame = 0;
      this.#take(this.#seen ?? this.#placeNow());
    });
  };

  #resized = (): void => {
    const line = this.#lineNow();
    if (line === this.#line) this.#signals?.resize();
    else this.observe(this.#steps);
    this.#soon();
  };
}
