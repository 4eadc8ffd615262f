import {html, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {guard} from 'lit/directives/guard.js';
import {Later} from '../controllers/later.js';
import {Nearness} from '../controllers/nearness.js';
import {StageSize} from '../controllers/stage-size.js';
import type {Box} from '../marks/box.js';
import {drawingClass} from '../marks/drawing-class.js';
import type {StageStory} from '../scenes/context.js';
import {isSourced} from '../scenes/sourced-story.js';
import type {LinePlaces} from '../scenes/lines.js';
import {StoryErrorEvent, StoryReadyEvent} from './events.js';
import type {FigureAlone} from './figure-alone.js';
import type {LaidOut} from './laid-out.js';
import {liveCode} from './live-code.js';
import type {LiveFigure} from './live-figure.js';
import {markTemplate} from './mark-template.js';
import {probes} from './probes.js';
import {figureSheet} from './sheets.js';
import {StageTargets} from './stage-targets.js';
import {StoryElement} from './story-element.js';

/**
 * One scene of a story, drawn to the size of its box. What stands inside the element is its fallback, shown
 * until there is a drawing, and for good when there can be none.
 *
 * @fires story-ready - there is a new drawing, perhaps still on its way to its places
 * @fires story-error - the scene is not there or cannot be drawn; the fallback stays
 * @fires story-mark - the reader looks at a datum of the drawing, or looks away
 * @csspart drawing - the SVG element
 * @csspart frame - a figure alone: all of it
 * @csspart title - a figure alone: its title
 * @csspart room - a figure alone: what the drawing fills
 * @csspart about - a figure alone: caption, claimants, source, status and the way back
 * @csspart data - a figure alone: the disclosure with its table
 * @csspart menu - a figure alone: what can be taken away, each a part `button`
 * @csspart failure - what is said when the story cannot be had
 * @cssstate ready - a figure with a `src`, or alone: there is a drawing
 * @cssstate failed - a figure with a `src`: the story, or its scene in it, cannot be had
 */
export class StoryFigure extends StoryElement {
  static override styles = figureSheet;

  /**
   * The story, checked; an element that stands in a `story-scroll` is given it, one with a `src` gets it from there: from
   * a figure's own file when it is first asked for more than that shows.
   */
  @property({attribute: false}) story: StageStory | undefined;
  /** The address of the figure's own file, or of its story's dataset, for a figure that stands in another page. */
  @property({reflect: true, useDefault: true}) src = '';
  /** The id of one of the story's scenes. */
  @property({reflect: true, useDefault: true}) scene = '';
  /** The id of the step whose view is drawn; by default that of the scene's summary. */
  @property({reflect: true, useDefault: true}) step = '';
  /** @internal The part of the drawing's box that nothing covers, in px, by the ids of steps; else all of it. */
  @property({attribute: false}) areas: ReadonlyMap<string, Box> | undefined;
  /** @internal The page draws one pair of lines for all figures: this one leaves its own out. */
  @property({attribute: false}) sharedLines = false;
  /** The fact that the reader looks at, here or elsewhere: it is marked in the drawing. */
  @property({attribute: false}) marked: string | undefined;

  @state() private failed = false;
  readonly #size = new StageSize(this);
  readonly #nearness = new Nearness(this);
  readonly #alone: Later<FigureAlone> = new Later(
    this,
    async () => new (await import('./figure-alone.js')).FigureAlone(this),
    (error) => this.#tell('no-story', error)
  );
  readonly #live: Later<LiveFigure> = new Later(
    this,
    async () =>
      new (await liveCode())(this, {
        shown: (target, animated) => this.#show(target, animated),
        failed: (code, error) => this.#fail(code, error)
      }),
    (error) => this.#fail('no-scene', error)
  );
  readonly #targets = new StageTargets(this);
  #target: LaidOut | undefined;

  constructor() {
    super();
    this.addEventListener('story-mark', ({ref}) => (this.marked = ref));
  }

  /** @internal Where the drawing has its two lines, in px from its left edge; undefined before there is one. */
  get lines(): LinePlaces | undefined {
    return this.#target?.lines;
  }

  /** @internal Whether there is a drawing, of whatever step. */
  get isDrawn(): boolean {
    return this.#target !== undefined && !this.failed;
  }

  /** @internal Whether there is an address whose scene is not there yet. */
  get isReading(): boolean {
    return this.#alone.part?.isReading ?? false;
  }

  /** @internal The story with all that the figure reads of it. Rejects where that cannot be had. */
  async whole(): Promise<StageStory | undefined> {
    return this.#alone.part?.story() ?? this.story;
  }

  /** The drawing as it stands when all motion is over, as an SVG file that looks the same anywhere; empty without one. */
  async toSVG(): Promise<string> {
    const {picture} = await import('./picture.js');
    const {shadowRoot} = this;
    const target = this.isDrawn && this.#target;
    if (!target || !shadowRoot) return '';
    return picture(target.marks, target.size, target.dir, this.#alone.part?.words(target), shadowRoot);
  }

  protected override firstUpdated(): void {
    this.#size.measure();
  }

  protected override willUpdate(): void {
    const {story} = this;
    const {near} = this.#nearness;
    if (near && !this.sharedLines && (this.src !== '' || isSourced(story))) this.#alone.want();
    const alone = this.#alone.part;
    // A figure alone is drawn in its frame's room, which comes with its words.
    const size = alone && this.#size.room === this ? undefined : this.#size.size;
    const drawn = alone?.drawing(size);
    if (drawn === 'awaited') return;
    if (!drawn) {
      if (story) this.#live.want();
      this.#live.part?.update(size, near, this.#target);
    } else if (drawn !== this.#target || this.failed) {
      this.#live.part?.leave();
      this.#show(drawn, false);
    }
  }

  protected override render(): TemplateResult {
    return this.#alone.part?.template(this.#content(), this.#target) ?? this.#content();
  }

  #content(): TemplateResult {
    const target = this.#target;
    if (this.failed || !target || target.marks.length === 0) return html`<slot></slot>${probes}`;
    const live = this.#live.part?.has(target) ? this.#live.part : undefined;
    const {width, height} = target.size;
    // A ground is named as long as it is there: with its name all words are styled anew.
    const marks = live?.frame ?? target.marks;
    return html`<svg
        class=${drawingClass(marks)}
        part="drawing"
        viewBox="0 0 ${width} ${height}"
        width=${width * target.scale}
        height=${height * target.scale}
        direction=${target.dir}
        aria-hidden="true"
      >
        ${guard([marks], () => live?.template() ?? marks.map(markTemplate))}
      </svg>
      ${this.#targets.template(target, this.marked, live?.waits ?? false)}${probes}${this.#targets.answer()}`;
  }

  /** Undefined is the drawing of a step that cannot be had. */
  #show(target: LaidOut | undefined, animated: boolean): void {
    this.failed = target === undefined;
    if (!target) return;
    this.#target = target;
    this.#targets.close();
    this.dispatchEvent(new StoryReadyEvent(animated));
  }

  #fail(code: StoryErrorEvent['code'], error: unknown): void {
    // What the build has drawn of the scene stays.
    if (code === 'no-scene') this.failed = !this.#alone.part?.hasOwnFile;
    this.#tell(code, error);
  }

  #tell(code: StoryErrorEvent['code'], error: unknown): void {
    this.dispatchEvent(new StoryErrorEvent(code, [`${this.scene}: ${String(error)}`]));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'story-figure': StoryFigure;
  }
}
