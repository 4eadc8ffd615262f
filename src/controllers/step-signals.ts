import scrollama from 'scrollama';

/** What of scrollama is used. Its own types promise what is not there and lack what is. */
interface Scrollama {
  setup(options: {readonly step: readonly Element[]; readonly offset: number}): Scrollama;
  onStepEnter(callback: () => void): Scrollama;
  onStepExit(callback: () => void): Scrollama;
  resize(): Scrollama;
  destroy(): Scrollama;
}

/** A running watch over some steps. */
export interface StepSignals {
  /** To be called when the window's size changes: scrollama watches neither its height nor its line. */
  resize(): void;
  destroy(): void;
}

/**
 * Calls `changed` when any step crosses the line, `offset` of the window's height. Scrollama drops, repeats
 * and reorders its events, so what it says of a step is not passed on: `changed` means only "look again".
 */
export function watchSteps(steps: readonly Element[], offset: number, changed: () => void): StepSignals {
  const watch = (scrollama as unknown as () => Scrollama)();
  watch.setup({step: steps, offset}).onStepEnter(changed).onStepExit(changed);
  return {
    resize: () => void watch.resize(),
    destroy: () => {
      watch.destroy();
      for (const step of steps) step.removeAttribute('data-scrollama-index');
    }
  };
}
