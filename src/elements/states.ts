/** What a page can style an element by, as `:state(ready)`. */
export type State = 'ready' | 'failed';

/** The states of an element; a browser that knows none of them shows none. */
export class States {
  readonly #states: Partial<Pick<CustomStateSet, 'add' | 'delete'>> | undefined;

  constructor(host: HTMLElement) {
    this.#states = (host.attachInternals() as {states?: CustomStateSet}).states;
  }

  set(state: State, on: boolean): void {
    try {
      if (on) this.#states?.add?.(state);
      else this.#states?.delete?.(state);
    } catch {
      // Older browsers take names with two dashes before them only.
    }
  }
}
