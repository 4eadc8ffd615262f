import {timer, type Timer} from 'd3-timer';
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Mark} from '../marks/mark.js';
import {tween} from '../marks/tween.js';

/** How long marks take to their places, in ms. */
const duration = 600;

/**
 * What is on screen, on its way to what should be. A new target starts from where the marks are, so that an
 * interruption needs no memory. Readers who ask for less motion, also on the way, get the target at once: by the
 * system's wish, or by a page that says `--story-time-marks: 0ms`.
 */
export class Motion implements ReactiveController {
  frame: readonly Mark[] = [];
  #timer: Timer | undefined;
  #target: readonly Mark[] = [];

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {
    host.addController(this);
  }

  /** Moves towards a frame, or shows it at once. */
  to(target: readonly Mark[], animate: boolean): void {
    this.#timer?.stop();
    this.#target = target;
    if (!animate || this.#still()) {
      this.frame = target;
      return;
    }
    const at = tween(this.frame, target);
    this.#timer = timer((elapsed) => {
      const t = this.#still() ? 1 : Math.min(1, elapsed / duration);
      this.frame = at(easeOut(t));
      if (t === 1) this.#timer?.stop();
      this.host.requestUpdate();
    });
  }

  #still(): boolean {
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) return true;
    return Number.parseFloat(getComputedStyle(this.host).getPropertyValue('--story-time-marks')) === 0;
  }

  hostConnected(): void {
    this.frame = this.#target;
  }

  hostDisconnected(): void {
    this.#timer?.stop();
  }
}

/** Fast at first, slow at last; at 1 exactly 1. */
function easeOut(t: number): number {
  return 1 - (1 - t) ** 3;
}
