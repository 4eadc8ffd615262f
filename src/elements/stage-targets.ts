import {html, nothing, svg} from 'lit';
import {guard} from 'lit/directives/guard.js';
import {targetAt} from '../marks/target-at.js';
import type {Datum} from '../scenes/loaded-scene.js';
import {answerCode} from './answer-code.js';
import type {AnswerPopover} from './answer-popover.js';
import {StoryMarkEvent} from './events.js';
import {isPointed} from './is-pointed.js';
import type {LaidOut} from './laid-out.js';
import type {StoryFigure} from './story-figure.js';

/** The keys that go to the next datum (1) or the one before (-1), where text runs left to right. */
const ways: Readonly<Record<string, number>> = {ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1};

/**
 * The data of a drawing as things to reach, over the drawing: by pointer and touch each in its place, by keyboard
 * with one stop of the Tab key and arrows from there. Each opens its answer.
 */
export class StageTargets {
  #shown: LaidOut | undefined;
  #current: string | undefined;
  /** Its code comes with the first touch, as does what it answers from. */
  #popover: AnswerPopover | undefined;
  /** They could not be had when they were last asked for. */
  #isMissing = false;

  constructor(private readonly host: StoryFigure) {}

  /** For the host's `render`: the answer while it is open. */
  answer(): unknown {
    return this.#popover?.template() ?? nothing;
  }

  close(): void {
    this.#popover?.close();
  }

  /**
   * For the host's `render`; `marked` is the fact that the reader looks at, here or in the text. While a motion waits for
   * its first frame, what lay over the drawing before still does.
   */
  template(next: LaidOut, marked: string | undefined, waits: boolean): unknown {
    const shown = (waits && this.#shown) || next;
    this.#shown = shown;
    const {found} = shown;
    if (found.length === 0) return nothing;
    const stop = found.find(({fact}) => fact === this.#current) ?? found[0];
    // The host draws itself anew in each frame of a motion; what lies over it stays.
    const ref = this.#openRef;
    return guard([shown, marked, stop, ref], () => this.#rects(shown, marked, stop, ref));
  }

  /** Focus is listened for on each rect: Chromium makes an SVG element that does so a stop of the Tab key itself. */
  #rects(
    {size: {width, height}, scale, title, found}: LaidOut,
    marked: string | undefined,
    stop: Datum | undefined,
    open: string | undefined
  ) {
    return html`<svg
      class="targets"
      viewBox="0 0 ${width} ${height}"
      width=${width * scale}
      height=${height * scale}
      role="group"
      aria-label=${title}
      @click=${this.#clicked}
      @pointermove=${this.#moved}
      @pointerleave=${this.#left}
      @keydown=${this.#pressed}
    >
      ${found.map(
        ({fact, words, box}) =>
          svg`<rect role="button" class=${fact === marked ? 'target marked' : 'target'} data-fact=${fact}
          tabindex=${fact === stop?.fact ? 0 : -1} aria-label=${words} aria-haspopup="dialog"
          aria-expanded=${String(fact === open)}
          x=${box.x} y=${box.y} width=${box.width} height=${box.height}
          @focus=${this.#focused} @blur=${this.#blurred}></rect>`
      )}
    </svg>`;
  }

  #open(fact: string, isByKey: boolean): void {
    this.#current = fact;
    const [trigger, also] = [() => this.#rect(fact), this.#also(fact)];
    this.#answer().then(
      (popover) => popover.toggle(fact, trigger, {isByKey, also}),
      () => this.#openTable()
    );
  }

  async #answer(): Promise<AnswerPopover> {
    try {
      const [answers] = await Promise.all([answerCode(), this.host.whole()]);
      this.#isMissing = false;
      return (this.#popover ??= answers(this.host));
    } catch (error) {
      this.#isMissing = true;
      throw error;
    }
  }

  /** For what is done in passing: nothing is asked for again that could not be had. */
  #use(deed: (popover: AnswerPopover) => void): void {
    if (!this.#isMissing) this.#answer().then(deed, () => undefined);
  }

  /** It says what an answer says, where that cannot be had. */
  #openTable(): void {
    const table = this.host.shadowRoot?.querySelector('details');
    table?.setAttribute('open', '');
    table?.querySelector('summary')?.focus();
  }

  get #openRef(): string | undefined {
    return this.#popover?.ref;
  }

  #also(fact: string): readonly string[] {
    return this.#shown?.found.find((each) => each.fact === fact)?.also ?? [];
  }

  #rect(fact: string): SVGElement | undefined {
    const all = this.host.shadowRoot?.querySelectorAll<SVGElement>('.target') ?? [];
    return [...all].find((rect) => rect.dataset.fact === fact);
  }

  /** What is under a pointer; what a click without a place, as assistive technology makes it, is on. */
  #at(event: MouseEvent): string | undefined {
    const {currentTarget, target, detail, clientX, clientY, type} = event;
    if (type === 'click' && detail === 0 && target instanceof SVGElement) return target.dataset.fact;
    if (!(currentTarget instanceof SVGElement)) return undefined;
    const {left, top} = currentTarget.getBoundingClientRect();
    if (!this.#shown) return undefined;
    const {found, scale} = this.#shown;
    return targetAt(found, (clientX - left) / scale, (clientY - top) / scale)?.fact;
  }

  #clicked = (event: MouseEvent): void => {
    const fact = this.#at(event);
    if (fact !== undefined) this.#open(fact, event.detail === 0);
  };

  #moved = (event: PointerEvent): void => {
    if (!isPointed(event)) return;
    const fact = this.#at(event);
    this.#use((popover) => {
      if (fact === undefined) popover.leave();
      else popover.enter(fact, () => this.#rect(fact), this.#also(fact));
    });
  };

  #left = ({pointerType}: PointerEvent): void => {
    if (pointerType === 'mouse') this.#use((popover) => popover.leave());
  };

  #pressed = (event: KeyboardEvent): void => {
    const {key, target, ctrlKey, metaKey, altKey} = event;
    const {found = [], dir} = this.#shown ?? {};
    if (!(target instanceof SVGElement) || ctrlKey || metaKey || altKey) return;
    const fact = target.dataset.fact ?? '';
    const way = (ways[key] ?? 0) * (dir === 'rtl' && /Left|Right/.test(key) ? -1 : 1);
    if (key === 'Enter' || key === ' ') this.#open(fact, true);
    else if (key === 'Escape' && this.#openRef === undefined) target.blur();
    else if (key === 'Escape') this.close();
    else if (way !== 0) {
      const next = found[found.findIndex((each) => each.fact === fact) + way];
      if (next) this.#rect(next.fact)?.focus();
    } else return;
    event.preventDefault();
  };

  #focused = ({target}: FocusEvent): void => {
    if (!(target instanceof SVGElement)) return;
    const {fact} = target.dataset;
    if (fact === undefined) return;
    this.#current = fact;
    this.#use(() => undefined);
    this.host.dispatchEvent(new StoryMarkEvent(fact));
  };

  #blurred = (): void => {
    if (this.#openRef === undefined) this.host.dispatchEvent(new StoryMarkEvent(undefined));
  };
}
