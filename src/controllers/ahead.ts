import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** What is left of a frame, in ms, that making one more thing may need. */
const spare = 12;

/**
 * Things that are made once by name, and ahead of being asked for while the browser has nothing else to do, so that
 * a change of step need not wait for its drawing.
 */
export class Ahead<Made> implements ReactiveController {
  readonly #made = new Map<string, Made>();
  #names: readonly string[] = [];
  #idle: number | undefined;

  /** `make` must give the same for the same name until `clear`, and may throw. */
  constructor(
    host: ReactiveControllerHost,
    private readonly make: (name: string) => Made
  ) {
    host.addController(this);
  }

  get(name: string): Made {
    const made = this.#made.get(name) ?? this.make(name);
    this.#made.set(name, made);
    return made;
  }

  /** Makes these when there is time. A browser that cannot say when makes nothing ahead. */
  prepare(names: readonly string[]): void {
    this.#names = names;
    if (typeof requestIdleCallback === 'function') this.#idle ??= requestIdleCallback(this.#next);
  }

  /** Forgets all: what they are made from has changed. */
  clear(): void {
    this.#made.clear();
    this.#names = [];
  }

  hostDisconnected(): void {
    if (this.#idle !== undefined) cancelIdleCallback(this.#idle);
    this.#idle = undefined;
  }

  #next = (deadline: IdleDeadline): void => {
    this.#idle = undefined;
    const name = this.#names.find((each) => !this.#made.has(each));
    if (name === undefined) return;
    if (deadline.timeRemaining() > spare) {
      try {
        this.get(name);
      } catch {
        // Whoever asks for it by name hears of it.
        this.#names = this.#names.filter((each) => each !== name);
      }
    }
    this.prepare(this.#names);
  };
}
