import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** What must be left of a frame, in ms, to make one more thing in it: it may run over, where nothing else does. */
const spare = 10;
/** Who scrolls on and on leaves nothing to spare: a thing is made after so many ms all the same, before it is needed. */
const patience = 700;

/**
 * Things that are made once by name, and ahead of being asked for while the browser has nothing else to do, so that
 * a change of step need not wait for its drawing.
 */
export class Ahead<Made> implements ReactiveController {
  readonly #made = new Map<string, () => Made>();
  #names: readonly string[] = [];
  #awaited: string | undefined;
  #idle: number | undefined;

  /** `make` must give the same for the same name until `clear`, and may throw. */
  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly make: (name: string) => Made
  ) {
    host.addController(this);
  }

  /** Throws what `make` threw. */
  get(name: string): Made {
    return this.#attempt(name)();
  }

  /**
   * Whether a thing is there. If not it is made when there is time, and the host updates in the frame after: one frame
   * has not time to make it and to show it. Where the browser cannot say when it has time, `get` makes it.
   */
  has(name: string): boolean {
    if (this.#made.has(name) || typeof requestIdleCallback !== 'function') return true;
    this.#awaited = name;
    this.prepare([name]);
    return false;
  }

  /** Makes these in turn when there is time. A browser that cannot say when makes nothing ahead. */
  prepare(names: readonly string[]): void {
    this.#names = names;
    if (typeof requestIdleCallback === 'function')
      this.#idle ??= requestIdleCallback(this.#next, {timeout: patience});
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
    if (deadline.didTimeout || deadline.timeRemaining() > spare) {
      this.#attempt(name);
      if (name === this.#awaited) requestAnimationFrame(() => this.host.requestUpdate());
    }
    this.prepare(this.#names);
  };

  #attempt(name: string): () => Made {
    const made = this.#made.get(name) ?? attempt(() => this.make(name));
    this.#made.set(name, made);
    return made;
  }
}

/** What came of it, to be had again and again: a value, or what was thrown. */
function attempt<Made>(make: () => Made): () => Made {
  try {
    const made = make();
    return () => made;
  } catch (error) {
    return () => {
      throw error;
    };
  }
}
