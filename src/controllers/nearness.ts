import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {isFrugal} from './frugal.js';

/** Tells once when an element comes within two windows of being seen, or, for who saves data, into sight. */
export class Nearness implements ReactiveController {
  near = false;
  #observer: IntersectionObserver | undefined;

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {
    host.addController(this);
  }

  hostConnected(): void {
    if (this.near || !('IntersectionObserver' in globalThis)) return;
    this.#observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({isIntersecting}) => isIntersecting)) return;
        this.near = true;
        this.hostDisconnected();
        this.host.requestUpdate();
      },
      {rootMargin: isFrugal() ? '0%' : '200% 0%'}
    );
    this.#observer.observe(this.host);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
  }
}
