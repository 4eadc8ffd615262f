import type {ReactiveController, ReactiveControllerHost} from 'lit';

const steps: Readonly<Record<string, 1 | -1>> = {j: 1, k: -1};

/**
 * j and k go a step on and back while the focus is in the host; nowhere else does a key mean anything. An attribute
 * `keys="off"` on the host turns them off.
 */
export class StepKeys implements ReactiveController {
  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly step: (by: 1 | -1) => void
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.host.addEventListener('keydown', this.#pressed);
  }

  hostDisconnected(): void {
    this.host.removeEventListener('keydown', this.#pressed);
  }

  #pressed = (event: KeyboardEvent): void => {
    const by = steps[event.key];
    const {altKey, ctrlKey, metaKey, shiftKey, isComposing} = event;
    if (by === undefined || altKey || ctrlKey || metaKey || shiftKey || isComposing) return;
    if (event.defaultPrevented || this.host.getAttribute('keys') === 'off' || isWriting(event)) return;
    event.preventDefault();
    this.step(by);
  };
}

/** The letter goes into a field of the host's, or chooses in a list. */
function isWriting(event: Event): boolean {
  const [target] = event.composedPath();
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      target.matches('input, textarea, select, [role="textbox"], [role="listbox"]'))
  );
}
