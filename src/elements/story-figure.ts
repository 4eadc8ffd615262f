import {html, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {guard} from 'lit/directives/guard.js';
import {Ahead} from '../controllers/ahead.js';
import {GeographyData} from '../controllers/geography.js';
import {Later} from '../controllers/later.js';
import {Motion} from '../controllers/motion.js';
import {Nearness} from '../controllers/nearness.js';
import {SceneCode} from '../controllers/scene-code.js';
import {StageSize} from '../controllers/stage-size.js';
import type {Box} from '../marks/box.js';
import type {SceneEntry} from '../model/story.js';
import {withoutLines, type LinePlaces} from '../scenes/lines.js';
import {isSourced, type StageStory} from '../scenes/context.js';
import {loadedScene} from '../scenes/kinds.js';
import {suitedScene} from '../scenes/suited-scene.js';
import {stepsAhead} from '../scenes/views.js';
import {drawing} from './drawing.js';
import {drawnKeys, type Drawn} from './drawn.js';
import {StoryErrorEvent, StoryReadyEvent} from './events.js';
import type {FigureAlone} from './figure-alone.js';
import {layOut, type LaidOut} from './laid-out.js';
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

  /** The story, checked; an element that stands in a `story-scroll` is given it, one with a `src` gets it from there. */
  @property({attribute: false}) story: StageStory | undefined;
  /** The address of a story's dataset, for a figure that stands in another page. */
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
  readonly #motion = new Motion(this);
  readonly #size = new StageSize(this);
  readonly #nearness = new Nearness(this);
  readonly #geography = new GeographyData(this, (error) => this.#tell('no-geography', error));
  /** The drawings of the scene's steps, at this size. */
  readonly #layouts = new Ahead(this, (step) => {
    if (!this.#drawn) throw new Error('There is nothing to draw yet.');
    return layOut(this.#drawn, this.scene, step);
  });
  readonly #code = new SceneCode(this, (error) => {
    // What the build has drawn of the scene stays.
    this.failed = !this.#entry || !loadedScene(this.#entry);
    this.#tell('no-scene', error);
  });
  readonly #alone: Later<FigureAlone> = new Later(
    this,
    async () => new (await import('./figure-alone.js')).FigureAlone(this),
    (error) => this.#tell('no-story', error)
  );
  #drawn: Drawn | undefined;
  #target: LaidOut | undefined;
  /** The first drawing is on its way; what stands inside the element is shown until it comes. */
  #waits = false;
  readonly #targets = new StageTargets(this);

  constructor() {
    super();
    this.addEventListener('story-mark', ({ref}) => (this.marked = ref));
  }

  /** @internal Where the drawing has its two lines, in px from its left edge; undefined before there is one. */
  get lines(): LinePlaces | undefined {
    return this.#target?.lines;
  }

  /** The drawing as it stands when all motion is over, as an SVG file that looks the same anywhere; empty without one. */
  async toSVG(): Promise<string> {
    const {picture} = await import('./picture.js');
    const {shadowRoot} = this;
    const target = this.#drawn && this.#laidOut();
    if (!target || !shadowRoot) return '';
    const words = this.#alone.part?.words(target.overlay);
    return picture(target.marks, target.size, this.story?.dir ?? 'ltr', words, shadowRoot);
  }

  protected override firstUpdated(): void {
    this.#size.measure();
  }

  protected override willUpdate(): void {
    // A figure alone is drawn in its frame's room, which comes with the story.
    const size = this.#alone.part && this.#size.room === this ? undefined : this.#size.size;
    const entry = this.#entry;
    const {story, areas, step} = this;
    const scene = story && entry && suitedScene(story, entry, step, size);
    const {near} = this.#nearness;
    if (near) {
      if (!this.sharedLines && (this.src !== '' || isSourced(story))) this.#alone.want();
      const isWanted = story && !scene && (entry || !this.#alone.part?.isReading);
      if (isWanted) void this.#code.want(entry ?? this.scene, story);
    }
    if (!size || !scene) return;
    const geography = this.#geography.of(story, this.scene, step, scene, near && this.isConnected);
    if (geography === 'awaited') return;
    const next: Drawn = {scene, story, areas, step, size, geography};
    const last = this.#drawn;
    if (last && !this.#waits && drawnKeys.every((key) => last[key] === next[key])) return;
    this.#drawn = next;
    if (!last || drawnKeys.some((key) => key !== 'step' && last[key] !== next[key])) this.#layouts.clear();
    const isFirst = this.#target === undefined;
    this.#waits = isFirst && !this.#layouts.has(step);
    if (this.#waits) return;
    const target = this.#laidOut();
    this.failed = target === undefined;
    if (!target) return;
    this.#target = target;
    this.#targets.close();
    // A story that has changed moves on from the old one.
    const animate = !isFirst && last?.size === size && (last.areas === areas || last.story !== story);
    this.#motion.to(this.sharedLines ? withoutLines(target.marks) : target.marks, animate);
    this.dispatchEvent(new StoryReadyEvent(animate));
    this.#layouts.prepare(stepsAhead(story, this.scene, step));
  }

  protected override render(): TemplateResult {
    return this.#alone.part?.template(this.#content(), this.#target?.overlay) ?? this.#content();
  }

  #content(): TemplateResult {
    const target = this.#target;
    if (this.failed || !target || target.marks.length === 0) return html`<slot></slot>${probes}`;
    const {width, height} = target.size;
    return html`<svg
        class=${target.className}
        part="drawing"
        viewBox="0 0 ${width} ${height}"
        width=${width * target.scale}
        height=${height * target.scale}
        direction=${this.story?.dir ?? 'ltr'}
        aria-hidden="true"
      >
        ${guard([this.#motion.frame], () => drawing(this.#motion.frame))}
      </svg>
      ${this.#targets.template(target.overlay, this.marked, this.#motion.waits)}${probes}${this.#targets.answer()}`;
  }

  get #entry(): SceneEntry | undefined {
    return this.story?.scenes.find(({id}) => id === this.scene);
  }

  /** The step's drawing; undefined, and an event, where it cannot be had. */
  #laidOut(): LaidOut | undefined {
    try {
      return this.#layouts.get(this.step);
    } catch (error) {
      this.#tell('scene-failed', error);
      return undefined;
    }
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
