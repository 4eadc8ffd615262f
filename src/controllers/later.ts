import type {ReactiveControllerHost} from 'lit';

/** A part of an element that is loaded when it is first wanted, once; `failed` hears when it cannot be had. */
export class Later<Part> {
  part: Part | undefined;
  #isComing = false;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly load: () => Promise<Part>,
    private readonly failed: (error: unknown) => void
  ) {}

  want(): void {
    if (this.#isComing) return;
    this.#isComing = true;
    this.load().then((part) => {
      this.part = part;
      this.host.requestUpdate();
    }, this.failed);
  }
}
