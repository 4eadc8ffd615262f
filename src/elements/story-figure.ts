import {html, LitElement, type PropertyValues, type TemplateResult} from 'lit';
import {property, queryAll, state} from 'lit/decorators.js';
import {Motion} from '../controllers/motion.js';
import {probeFonts, probeText, StageSize} from '../controllers/stage-size.js';
import type {Box} from '../marks/box.js';
import type {Mark} from '../marks/mark.js';
import {svg} from '../markup/svg.js';
import {sceneContext, type StageStory} from '../scenes/context.js';
import {sceneOf} from '../scenes/registry.js';
import type {SharedView, Size} from '../scenes/scene.js';
import {stage} from '../scenes/stage.js';
import {drawing} from './drawing.js';
import {StoryErrorEvent} from './events.js';
import {figureSheet} from './sheets.js';

/**
 * One scene of a story, drawn to the size of its box. What stands inside the element is its fallback, shown
 * until there is a drawing, and for good when there can be none.
 *
 * @fires story-error - the scene is not there or cannot be drawn; the fallback stays
 * @csspart drawing - the SVG element
 */
export class StoryFigure extends LitElement {
  static override styles = [figureSheet];

  /** The story, checked; an element that stands in a `story-scroll` is given it. */
  @property({attribute: false}) story: StageStory | undefined;
  /** The id of one of the story's scenes. */
  @property() scene = '';
  /** The id of the step whose view is drawn; by default the last that has one, the scene's summary. */
  @property() step = '';
  /** The part of the drawing's box that nothing covers, in px. */
  @property({attribute: false}) area: Box | undefined;

  @queryAll('.probe') private probes!: NodeListOf<HTMLElement>;
  @state() private failed = false;
  readonly #motion = new Motion(this);
  readonly #size = new StageSize(this, () => [...this.probes]);
  #drawn: {readonly size: Size; readonly area: Box | undefined} | undefined;

  /** The drawing as it stands when all motion is over, as a whole SVG element in text; empty without one. */
  toSVG(): string {
    const {size} = this.#size;
    return size ? svg(this.#target(size) ?? [], {...size, dir: this.story?.dir ?? 'ltr'}) : '';
  }

  protected override firstUpdated(): void {
    this.#size.measure();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const {size} = this.#size;
    if (!size) return;
    const moved = changed.has('step') || changed.has('story') || changed.has('scene') || changed.has('area');
    if (!moved && this.#drawn?.size === size) return;
    const target = this.#target(size);
    this.failed = target === undefined;
    if (!target) return;
    const same = this.#drawn?.size === size && this.#drawn.area === this.area;
    this.#motion.to(target, same);
    this.#drawn = {size, area: this.area};
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
      ${probes}`;
  }

  #target(size: Size): readonly Mark[] | undefined {
    const {story} = this;
    if (!story) return undefined;
    const entry = story.scenes.find(({id}) => id === this.scene);
    const scene = entry && sceneOf(entry.kind);
    if (!entry || !scene) {
      this.dispatchEvent(new StoryErrorEvent('no-scene', [`no scene “${this.scene}” in the story`]));
      return undefined;
    }
    try {
      return stage(scene, sceneContext(story, entry, this.area), viewOf(story, this.scene, this.step), size);
    } catch (error) {
      this.dispatchEvent(new StoryErrorEvent('scene-failed', [String(error)]));
      return undefined;
    }
  }
}

/** The view of a step; without one, the last view that the story has of the scene. */
function viewOf(story: StageStory, scene: string, step: string): SharedView {
  const steps = story.chapters.filter((chapter) => chapter.scene === scene).flatMap(({steps}) => steps);
  const views = steps.filter(({view}) => view !== undefined);
  return views.find(({id}) => id === step)?.view ?? views.at(-1)?.view ?? {};
}

declare global {
  interface HTMLElementTagNameMap {
    'story-figure': StoryFigure;
  }
}
