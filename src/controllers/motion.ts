import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Mark} from '../marks/mark.js';
import {tween, type Tween} from '../marks/tween.js';

/** How long marks take to their places, in ms. */
const duration = 600;
/** So many marks at most come new in a frame, where nobody sees them come. */
const portion = 10;

/**
 * What is on screen, on its way to what should be. A new target starts from where the marks are, so that an
 * interruption needs no memory. Readers who ask for less motion, also on the way, get the target at once: by the
 * system's wish, or by a page that says `--story-time-marks: 0ms`.
 */
export class Motion implements ReactiveController {
  frame: readonly Mark[] = [];
  /** On its way from the next frame on: this one has enough to do. */
  waits = false;
  #next = 0;
  #target: readonly Mark[] = [];

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {
    host.addController(this);
  }

  /** Moves towards a frame, or shows it at once. */
  to(target: readonly Mark[], animate: boolean): void {
    cancelAnimationFrame(this.#next);
    this.#target = target;
    this.waits = false;
    if (!animate || isLessWished()) {
      this.#show(this.frame.length > 0 || isSeen(this.host) ? target.length : portion);
      return;
    }
    this.waits = true;
    let begun: number | undefined;
    let at: Tween | undefined;
    const step = (now: number) => {
      begun ??= now;
      // Made in the first frame, which has nothing else to do: all is still where it was.
      at ??= tween(this.frame, target, easeOut);
      this.waits = false;
      const passed = Math.min(1, (now - begun) / duration);
      const t = passed > 0 && this.#still() ? 1 : passed;
      this.frame = at(t);
      if (t < 1) this.#next = requestAnimationFrame(step);
      this.host.requestUpdate();
    };
    this.#next = requestAnimationFrame(step);
  }

  /** All of a first drawing in one frame would take the time of several. */
  #show(count: number): void {
    const isWhole = count >= this.#target.length;
    this.frame = isWhole ? this.#target : this.#target.slice(0, count);
    this.host.requestUpdate();
    if (!isWhole) this.#next = requestAnimationFrame(() => this.#show(count + portion));
  }

  /** Not asked in the middle of a change, nor in the frame after it: the page would have to be styled for the answer. */
  #still(): boolean {
    if (isLessWished()) return true;
    return Number.parseFloat(getComputedStyle(this.host).getPropertyValue('--story-time-marks')) === 0;
  }

  hostConnected(): void {
    this.frame = this.#target;
    this.waits = false;
  }

  hostDisconnected(): void {
    cancelAnimationFrame(this.#next);
  }
}

/** It knows the system's wish of each moment, and takes long to make. */
let wish: MediaQueryList | undefined;

function isLessWished(): boolean {
  wish ??= matchMedia('(prefers-reduced-motion: reduce)');
  return wish.matches;
}

/** Fast at first, slow at last; at 1 exactly 1. */
function easeOut(t: number): number {
  return 1 - (1 - t) ** 3;
}

function isSeen(host: Element): boolean {
  const {top, bottom} = host.getBoundingClientRect();
  return top < innerHeight && bottom > 0;
}
