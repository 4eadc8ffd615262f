import type {ReactiveControllerHost} from 'lit';

/** A part of an element that is loaded when it is first wanted, once; `failed` hears when it cannot be had. */
export class Later<Part> {
  part: Part | undefined;
  #coming: Promise<void> | undefined;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly load: () => Promise<Part>,
    private readonly failed: (error: unknown) => void
  ) {}

  want(): void {
    this.#coming ??= this.load().then((part) => {
      this.part = part;
      this.host.requestUpdate();
    }, this.failed);
  }

  /** Does something with the part as soon as it is there, in the order of asking; `otherwise` where it cannot be had. */
  use(deed: (part: Part) => void, otherwise?: () => void): void {
    this.want();
    void this.#coming?.then(() => {
      if (this.part) deed(this.part);
      else otherwise?.();
    });
  }
}
