import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {InParts} from '../scenes/in-parts.js';

/** What must be left of a frame, in ms, to make one more part of a thing in it: it may run over, where nothing else does. */
const spare = 10;
/** Where more than a frame is left, in ms, nothing moves: a thing is made whole. */
const calm = 17;
/** Who scrolls on and on leaves nothing to spare: a thing is begun after so many ms all the same, before it is needed. */
const patience = 700;
/** And once it is begun, so long at most between its parts: a frame or two. */
const pause = 30;

/**
 * Things that are made once by name, and ahead of being asked for while the browser has nothing else to do, so that
 * a change of step need not wait for its drawing. While things move, no more than a part is made between two frames.
 */
export class Ahead<Made> implements ReactiveController {
  readonly #things = new Map<string, Thing<Made>>();
  #names: readonly string[] = [];
  #awaited: Thing<Made> | undefined;
  #idle: number | undefined;
  #isBetween = false;

  /** `make` must give the same for the same name until `clear`, and may throw. */
  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly make: (name: string) => InParts<Made>
  ) {
    host.addController(this);
  }

  /** Throws what `make` threw. */
  get(name: string): Made {
    const thing = this.#thing(name);
    while (!thing.made) makePart(thing);
    return thing.made();
  }

  /**
   * Whether a thing is there. If not it is made when there is time, and the host updates in the frame after: one frame
   * has not time to make it and to show it. Where the browser cannot say when it has time, `get` makes it.
   */
  has(name: string): boolean {
    const thing = this.#thing(name);
    if (thing.made || typeof requestIdleCallback !== 'function') return true;
    this.#awaited = thing;
    this.prepare([name]);
    return false;
  }

  /** Makes these in turn when there is time. A browser that cannot say when makes nothing ahead. */
  prepare(names: readonly string[]): void {
    this.#names = names;
    if (typeof requestIdleCallback === 'function')
      this.#idle ??= requestIdleCallback(this.#next, {timeout: this.#isBetween ? pause : patience});
  }

  /** Forgets all: what they are made from has changed. */
  clear(): void {
    this.#things.clear();
    this.#names = [];
  }

  hostDisconnected(): void {
    if (this.#idle) cancelIdleCallback(this.#idle);
    this.#idle = undefined;
  }

  #next = (deadline: IdleDeadline): void => {
    this.#idle = undefined;
    const thing = this.#names.map((name) => this.#thing(name)).find(({made}) => !made);
    if (!thing) return;
    if (deadline.didTimeout || deadline.timeRemaining() > spare) {
      do makePart(thing);
      while (!thing.made && deadline.timeRemaining() > calm);
      this.#isBetween = !thing.made;
      if (thing.made && thing === this.#awaited) requestAnimationFrame(() => this.host.requestUpdate());
    }
    this.prepare(this.#names);
  };

  #thing(name: string): Thing<Made> {
    const thing = this.#things.get(name) ?? {parts: this.make(name)};
    this.#things.set(name, thing);
    return thing;
  }
}

interface Thing<Made> {
  readonly parts: InParts<Made>;
  made?: () => Made;
}

/** What comes of it in the end is had again and again: a value, or what was thrown. */
function makePart<Made>(thing: Thing<Made>): void {
  try {
    const {done, value} = thing.parts.next();
    if (done) thing.made = () => value;
  } catch (error) {
    thing.made = () => {
      throw error;
    };
  }
}
