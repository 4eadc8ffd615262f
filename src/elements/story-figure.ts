import {html, LitElement, nothing, type TemplateResult} from 'lit';
import {property, queryAll, state} from 'lit/decorators.js';
import {Ahead} from '../controllers/ahead.js';
import {GeographyData} from '../controllers/geography.js';
import {Motion} from '../controllers/motion.js';
import {Nearness} from '../controllers/nearness.js';
import {probeFonts, probeText, StageSize} from '../controllers/stage-size.js';
import type {Box} from '../marks/box.js';
import type {Mark} from '../marks/mark.js';
import {svg} from '../markup/svg.js';
import type {SceneEntry} from '../model/story.js';
import {linesOf, withoutLines, type LinePlaces} from '../scenes/lines.js';
import {sceneContext, type StageStory} from '../scenes/context.js';
import type {Geography} from '../scenes/geography.js';
import {loadedScene, loadScene} from '../scenes/kinds.js';
import type {Scene} from '../scenes/scene.js';
import {stage} from '../scenes/stage.js';
import {viewOf, viewsOf} from '../scenes/views.js';
import {AnswerPopover} from './answer-popover.js';
import {drawing} from './drawing.js';
import {drawnKeys, type Drawn} from './drawn.js';
import {StoryErrorEvent, StoryReadyEvent} from './events.js';
import {factSheet, figureSheet} from './sheets.js';
import {overlayOf, StageTargets, type Overlay} from './stage-targets.js';

/**
 * One scene of a story, drawn to the size of its box. What stands inside the element is its fallback, shown
 * until there is a drawing, and for good when there can be none.
 *
 * @fires story-ready - there is a new drawing, perhaps still on its way to its places
 * @fires story-error - the scene is not there or cannot be drawn; the fallback stays
 * @fires story-mark - the reader looks at a datum of the drawing, or looks away
 * @csspart drawing - the SVG element
 */
export class StoryFigure extends LitElement {
  static override styles = [figureSheet, factSheet];

  /** The story, checked; an element that stands in a `story-scroll` is given it. */
  @property({attribute: false}) story: StageStory | undefined;
  /** The id of one of the story's scenes. */
  @property() scene = '';
  /** The id of the step whose view is drawn; by default the last that has one, the scene's summary. */
  @property() step = '';
  /** The part of the drawing's box that nothing covers, in px, by the ids of steps; all of it where there is none. */
  @property({attribute: false}) areas: ReadonlyMap<string, Box> | undefined;
  /** The page draws one pair of lines for all figures: this one leaves its own out, and says where they go. */
  @property({attribute: false}) sharedLines = false;
  /** The fact that the reader looks at, here or elsewhere: it is marked in the drawing. */
  @property({attribute: false}) marked: string | undefined;
  /** Where the drawing has its two lines, in px from the figure's left edge; undefined before there is one. */
  lines: LinePlaces | undefined;

  @queryAll('.probe') private probes!: NodeListOf<HTMLElement>;
  @state() private failed = false;
  @state() private mapless = false;
  readonly #motion = new Motion(this);
  readonly #size = new StageSize(this, () => [...this.probes]);
  readonly #nearness = new Nearness(this);
  readonly #geography = new GeographyData(this, (error) => {
    this.mapless = true;
    this.dispatchEvent(new StoryErrorEvent('no-geography', [`${this.scene}: ${String(error)}`]));
  });
  /** The drawings of the scene's steps, at this size. */
  readonly #layouts = new Ahead(this, (step) => this.#layout(step));
  #asked: SceneEntry | string | undefined;
  #drawn: Drawn | undefined;
  #overlay: Overlay | undefined;
  readonly #popover = new AnswerPopover(this, () => this.#overlay?.answers);
  readonly #targets = new StageTargets(this, this.#popover);

  constructor() {
    super();
    this.addEventListener('story-mark', ({ref}) => (this.marked = ref));
  }

  /** The drawing as it stands when all motion is over, as a whole SVG element in text; empty without one. */
  toSVG(): string {
    const {size} = this.#size;
    const scene = this.#drawn?.scene;
    return size && scene ? svg(this.#target() ?? [], {...size, dir: this.story?.dir ?? 'ltr'}) : '';
  }

  protected override firstUpdated(): void {
    this.#size.measure();
  }

  protected override willUpdate(): void {
    const {size} = this.#size;
    const entry = this.story?.scenes.find(({id}) => id === this.scene);
    const scene = entry && loadedScene(entry);
    if (this.story && this.#nearness.near && !scene) void this.#load(entry);
    if (!size || !scene) return;
    const {story, areas, step} = this;
    const geography = this.#outlines(scene);
    if (geography === 'awaited') return;
    const next: Drawn = {scene, story, areas, step, size, geography};
    const last = this.#drawn;
    if (last && drawnKeys.every((key) => last[key] === next[key])) return;
    this.#drawn = next;
    if (!last || drawnKeys.some((key) => key !== 'step' && last[key] !== next[key])) this.#layouts.clear();
    const target = this.#target();
    this.failed = target === undefined;
    if (!target || !story) return;
    this.lines = linesOf(target);
    this.#overlay = overlayOf(target, size, story, this.scene);
    this.#popover.close();
    // A story that has changed moves on from the old one.
    const animate = last?.size === size && (last.areas === areas || last.story !== story);
    this.#motion.to(this.sharedLines ? withoutLines(target) : target, animate);
    this.dispatchEvent(new StoryReadyEvent(animate));
    this.#layouts.prepare(viewsOf(story, this.scene).map(({id}) => id));
  }

  protected override render(): TemplateResult {
    const {size} = this.#size;
    const probes = probeFonts.map(
      (font) => html`<span class="probe ${font}" aria-hidden="true">${probeText}</span>`
    );
    if (!size || this.failed || this.#motion.frame.length === 0) return html`<slot></slot>${probes}`;
    const {width, height} = size;
    return html`<svg
        class="story-drawing"
        part="drawing"
        viewBox="0 0 ${width} ${height}"
        width=${width}
        height=${height}
        direction=${this.story?.dir ?? 'ltr'}
        aria-hidden="true"
      >
        ${drawing(this.#motion.frame)}
      </svg>
      ${this.#overlay ? this.#targets.template(this.#overlay, this.marked) : nothing}${probes}${this.#popover.template()}`;
  }

  /** The marks of the step at rest; undefined, and an event, where they cannot be had. */
  #target(): readonly Mark[] | undefined {
    try {
      return this.#layouts.get(this.step);
    } catch (error) {
      this.dispatchEvent(new StoryErrorEvent('scene-failed', [String(error)]));
      return undefined;
    }
  }

  #layout(step: string): readonly Mark[] {
    const {scene, story, size} = this.#drawn ?? {};
    const entry = story?.scenes.find(({id}) => id === this.scene);
    if (!scene || !size || !story || !entry) throw new Error(`The story has no scene “${this.scene}”.`);
    const context = sceneContext(story, entry, {
      area: this.areas?.get(step),
      geography: this.#geography.value
    });
    return stage(scene, context, viewOf(story, this.scene, step), size);
  }

  /**
   * The outlines for this view: asked for as soon as the figure is near and any of its views is a map. A map waits
   * for them; what stands there stays until they are there, or cannot be had.
   */
  #outlines(scene: Scene): Geography | 'awaited' | undefined {
    const {story} = this;
    const file = story?.geography?.file;
    if (!story || file === undefined || !scene.isMap) return undefined;
    const views = viewsOf(story, this.scene).map(({view}) => view ?? {});
    if (this.#nearness.near && views.some((view) => scene.isMap?.(view))) this.#geography.want(file);
    const {value} = this.#geography;
    if (value || this.mapless || !scene.isMap(viewOf(story, this.scene, this.step))) return value;
    return 'awaited';
  }

  /** Loads the scene's code once; what cannot be had leaves the fallback and fires an error. */
  async #load(entry: SceneEntry | undefined): Promise<void> {
    const asked = entry ?? this.scene;
    if (this.#asked === asked) return;
    this.#asked = asked;
    try {
      if (!entry) throw new Error('the story has no such scene');
      await loadScene(entry);
      this.requestUpdate();
    } catch (error) {
      this.failed = true;
      this.dispatchEvent(new StoryErrorEvent('no-scene', [`${this.scene}: ${String(error)}`]));
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'story-figure': StoryFigure;
  }
}
