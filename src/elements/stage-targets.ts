import {html, nothing, svg, type ReactiveControllerHost} from 'lit';
import {guard} from 'lit/directives/guard.js';
import {Later} from '../controllers/later.js';
import {targetAt} from '../marks/target-at.js';
import type {Target} from '../marks/targets.js';
import type {SceneEntry} from '../model/story.js';
import {answersOf} from '../scenes/answers.js';
import {lookups, type StageStory} from '../scenes/context.js';
import {loadedScene} from '../scenes/kinds.js';
import type {Drawing} from '../scenes/loaded-scene.js';
import {targetWords} from '../words/datum.js';
import {answerCode} from './answer-code.js';
import type {AnswerPopover} from './answer-popover.js';
import {StoryMarkEvent} from './events.js';
import {isPointed} from './is-pointed.js';

/** The keys that go to the next datum (1) or the one before (-1), where text runs left to right. */
const ways: Readonly<Record<string, number>> = {ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1};

/** What is laid over a drawing. */
export interface Overlay {
  readonly drawing: Drawing;
  /** How much larger than its own size the drawing is shown. */
  readonly scale: number;
  readonly story: StageStory;
  readonly title: string;
}

/** What is laid over a scene's drawing: the data that its marks stand for, with their answers. */
export function overlayOf(drawing: Drawing, scale: number, story: StageStory, {title}: SceneEntry): Overlay {
  return {drawing, scale, story, title};
}

/**
 * The data of a drawing as things to reach, over the drawing: by pointer and touch each in its place, by keyboard
 * with one stop of the Tab key and arrows from there. Each opens its answer.
 */
export class StageTargets {
  #overlay: Overlay | undefined;
  #current: string | undefined;

  /** Its code comes with the first touch. */
  readonly #popover: Later<AnswerPopover>;

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement & {readonly story: StageStory | undefined}
  ) {
    this.#popover = new Later(
      host,
      async () => new (await answerCode())(host, () => host.story && answersOf(host.story, loadedScene)),
      () => undefined
    );
  }

  /** For the host's `render`: the answer while it is open. */
  answer(): unknown {
    return this.#popover.part?.template() ?? nothing;
  }

  close(): void {
    this.#popover.part?.close();
  }

  /**
   * For the host's `render`; `marked` is the fact that the reader looks at, here or in the text. While a motion waits for
   * its first frame, what lay over the drawing before still does.
   */
  template(next: Overlay, marked: string | undefined, waits: boolean): unknown {
    const overlay = (waits && this.#overlay) || next;
    this.#overlay = overlay;
    const {found} = overlay.drawing;
    if (found.length === 0) return nothing;
    const stop = found.find(({fact}) => fact === this.#current) ?? found[0];
    // The host draws itself anew in each frame of a motion; what lies over it stays.
    const ref = this.#openRef;
    return guard([overlay, marked, stop, ref], () => this.#rects(overlay, marked, stop, ref));
  }

  /** Focus is listened for on each rect: Chromium makes an SVG element that does so a stop of the Tab key itself. */
  #rects(
    {drawing, scale, story, title}: Overlay,
    marked: string | undefined,
    stop: Target | undefined,
    open: string | undefined
  ) {
    const {width, height, found} = drawing;
    const references = lookups(story);
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
      ${found.map(({fact, also = [], box}) => {
        const words = [fact, ...also].map((id) => targetWords(id, references)).join('; ');
        return svg`<rect role="button" class=${fact === marked ? 'target marked' : 'target'} data-fact=${fact}
          tabindex=${fact === stop?.fact ? 0 : -1} aria-label=${words} aria-haspopup="dialog"
          aria-expanded=${String(fact === open)}
          x=${box.x} y=${box.y} width=${box.width} height=${box.height}
          @focus=${this.#focused} @blur=${this.#blurred}></rect>`;
      })}
    </svg>`;
  }

  #open(fact: string, isByKey: boolean): void {
    this.#current = fact;
    const [trigger, also] = [() => this.#rect(fact), this.#also(fact)];
    this.#popover.use(
      (popover) => popover.toggle(fact, trigger, {isByKey, also}),
      () => this.#openTable()
    );
  }

  /** It says what an answer says, where that cannot be had. */
  #openTable(): void {
    const table = this.host.shadowRoot?.querySelector('details');
    table?.setAttribute('open', '');
    table?.querySelector('summary')?.focus();
  }

  get #openRef(): string | undefined {
    return this.#popover.part?.ref;
  }

  #also(fact: string): readonly string[] {
    return this.#overlay?.drawing.found.find((each) => each.fact === fact)?.also ?? [];
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
    if (!this.#overlay) return undefined;
    const {drawing, scale} = this.#overlay;
    return targetAt(drawing.found, (clientX - left) / scale, (clientY - top) / scale)?.fact;
  }

  #clicked = (event: MouseEvent): void => {
    const fact = this.#at(event);
    if (fact !== undefined) this.#open(fact, event.detail === 0);
  };

  #moved = (event: PointerEvent): void => {
    if (!isPointed(event)) return;
    const fact = this.#at(event);
    this.#popover.use((popover) => {
      if (fact === undefined) popover.leave();
      else popover.enter(fact, () => this.#rect(fact), this.#also(fact));
    });
  };

  #left = ({pointerType}: PointerEvent): void => {
    if (pointerType === 'mouse') this.#popover.use((popover) => popover.leave());
  };

  #pressed = (event: KeyboardEvent): void => {
    const {key, target, ctrlKey, metaKey, altKey} = event;
    const {drawing: {found} = {found: []}, story} = this.#overlay ?? {};
    if (!(target instanceof SVGElement) || ctrlKey || metaKey || altKey) return;
    const fact = target.dataset.fact ?? '';
    const way = (ways[key] ?? 0) * (story?.dir === 'rtl' && /Left|Right/.test(key) ? -1 : 1);
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
    this.#popover.want();
    this.host.dispatchEvent(new StoryMarkEvent(fact));
  };

  #blurred = (): void => {
    if (this.#openRef === undefined) this.host.dispatchEvent(new StoryMarkEvent(undefined));
  };
}
