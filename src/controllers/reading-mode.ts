import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {scrollerOf, scrolls} from './scroller.js';

/**
 * How a story is read. `scroll` is `stacked` where scrolling cannot work; `auto` also within an element that scrolls
 * by itself.
 */
export type Mode = 'auto' | 'scroll' | 'stacked' | 'steps';
export type ActiveMode = Exclude<Mode, 'auto'>;

/** A window that is too low for a stage and words; public/choices.js and styles/stage.css say the same. */
const short = '(max-height: 29.99em)';
/** The same for who has larger text than the browser's own choice of it, in em of the story. */
const lines = 25;

/** Which mode a story is in: the one that is wished for, or what the window and the page around it allow. */
export class ReadingMode implements ReactiveController {
  active: ActiveMode = 'scroll';
  readonly #short = matchMedia(short);

  /** `changed` hears, at once, when another mode is due. */
  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement & {mode: Mode},
    private readonly changed: () => void
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#short.addEventListener('change', this.settle);
    addEventListener('resize', this.settle);
    this.settle();
  }

  hostDisconnected(): void {
    this.#short.removeEventListener('change', this.settle);
    removeEventListener('resize', this.settle);
  }

  /** To be called when something may have changed that decides. */
  settle = (): void => {
    const scroller = scrollerOf(this.host);
    this.#frame(scroller);
    const {mode} = this.host;
    const next = mode === 'stacked' || mode === 'steps' ? mode : this.#possible(scroller);
    if (next === this.active && this.host.dataset.mode === next) return;
    this.active = next;
    this.changed();
  };

  #possible(scroller: Element | undefined): ActiveMode {
    const em = Number.parseFloat(getComputedStyle(this.host).fontSize);
    const low = this.#short.matches || heightOf(scroller) < lines * em;
    const trapped = scroller && (this.host.mode !== 'scroll' || !scrolls(scroller));
    return trapped || low || !('IntersectionObserver' in globalThis) ? 'stacked' : 'scroll';
  }

  /** What scrolls the story, if it is lower than the window, is the frame that the layout has to fit. */
  #frame(scroller: Element | undefined): void {
    const {style} = this.host;
    const height = heightOf(scroller);
    const framed = height < innerHeight;
    style.setProperty('--story-frame', framed ? `${height}px` : '');
    style.setProperty('--masthead', scroller ? '0px' : '');
  }
}

/** The height of what the story is seen through. */
function heightOf(scroller: Element | undefined): number {
  return Math.min(scroller?.clientHeight ?? innerHeight, innerHeight);
}
