import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Size} from '../scenes/scene.js';
import type {FontName} from '../words/text-width.js';

/** A line that is measured in each chart font: what it has more than the table says is the stretch. */
export const probeText = 'The quick brown fox jumps over 1,234,567,890 lazy dogs';
/** How wide it is in each by the table, in ems: a figure that is drawn already does not load that. */
export const probeWidths = {sans: 26.5, serif: 23.619, display: 25.239} as const satisfies Partial<
  Record<FontName, number>
>;
export const probeFonts = [
  'sans',
  'serif',
  'display'
] as const satisfies readonly (keyof typeof probeWidths)[];

/**
 * The size of the drawing's room, the reader's text size, and how wide letters really run. The probes are
 * observed too, and so a font that arrives late, larger text or wider spacing is noticed as well.
 */
export class StageSize implements ReactiveController {
  size: Size | undefined;
  #observer: ResizeObserver | undefined;
  #observed: readonly HTMLElement[] = [];

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {
    host.addController(this);
  }

  /** What the drawing has to fill: in a frame its room, else the host. */
  get room(): HTMLElement {
    return this.host.shadowRoot?.querySelector<HTMLElement>('.room') ?? this.host;
  }

  get #probes(): readonly HTMLElement[] {
    return [...(this.host.shadowRoot?.querySelectorAll<HTMLElement>('.probe') ?? [])];
  }

  hostUpdated(): void {
    // An element that has left at once is updated all the same.
    if (!this.host.isConnected) return;
    const parts = [this.room, ...this.#probes];
    if (parts.length === 1 || (this.#observer && parts.every((part, i) => part === this.#observed[i])))
      return;
    this.hostDisconnected();
    // The size of another room says nothing of this one.
    if (this.#observed.length > 0 && this.#observed[0] !== parts[0]) this.size = undefined;
    this.#observed = parts;
    this.#observer = new ResizeObserver(() => this.measure());
    for (const part of parts) this.#observer.observe(part);
  }

  hostConnected(): void {
    this.host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
  }

  /** Reads the size of this moment; asks for an update when it differs. A figure that is not shown has none. */
  measure(): void {
    const {room} = this;
    const {clientWidth: width, clientHeight: height} = room;
    if (width < 1 || height < 1) return;
    const em = parseFloat(getComputedStyle(room).fontSize) || 16;
    const ratios = this.#probes.map((probe, i) => {
      return probe.getBoundingClientRect().width / (probeWidths[probeFonts[i] ?? 'sans'] * em);
    });
    const stretch = Math.round(Math.max(0.5, ...ratios) * 100) / 100;
    const old = this.size;
    if (old?.width === width && old.height === height && old.em === em && old.stretch === stretch) return;
    this.size = {width, height, em, stretch};
    this.host.requestUpdate();
  }
}
