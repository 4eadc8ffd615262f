import {repeat} from 'lit/directives/repeat.js';
import {Ahead} from '../controllers/ahead.js';
import {GeographyData} from '../controllers/geography.js';
import {Motion} from '../controllers/motion.js';
import {SceneCode} from '../controllers/scene-code.js';
import {nameOf, type Mark} from '../marks/mark.js';
import type {InParts} from '../scenes/in-parts.js';
import {loadedScene} from '../scenes/kinds.js';
import {linesOf, withoutLines} from '../scenes/lines.js';
import type {Size} from '../scenes/scene.js';
import {stepsAhead, viewOf} from '../scenes/views.js';
import {markTemplate} from './mark-template.js';
import {drawnKeys, type Drawn} from './drawn.js';
import type {StoryErrorEvent} from './events.js';
import {laidOut, type LaidOut} from './laid-out.js';
import type {StoryFigure} from './story-figure.js';

/** What hears of a figure's drawings. */
interface Hears {
  /** There is another; undefined where its step's cannot be had. */
  readonly shown: (target: LaidOut | undefined, animated: boolean) => void;
  readonly failed: (code: StoryErrorEvent['code'], error: unknown) => void;
}

/** What draws a figure by the code of its scene's kind: every view, in every room, and on its way from one to the next. */
export class LiveFigure {
  readonly #motion: Motion;
  readonly #code: SceneCode;
  readonly #geography: GeographyData;
  /** The drawings of the scene's steps, at this size. */
  readonly #layouts: Ahead<LaidOut>;
  #drawn: Drawn | undefined;
  #target: LaidOut | undefined;
  /** The first drawing is on its way; what stands inside the element is shown until it comes. */
  #waits = false;

  constructor(
    private readonly host: StoryFigure,
    private readonly hears: Hears
  ) {
    this.#motion = new Motion(host);
    this.#code = new SceneCode(host, (error) => hears.failed('no-scene', error));
    this.#geography = new GeographyData(host, (error) => hears.failed('no-geography', error));
    this.#layouts = new Ahead(host, (step) => this.#layOut(step));
  }

  /** Whether a drawing is the last of these, and not one that was made before. */
  has(target: LaidOut): boolean {
    return this.#target === target;
  }

  /** On its way from the next frame on. */
  get waits(): boolean {
    return this.#motion.waits;
  }

  /** What is on screen: it changes with each frame of a motion. */
  get frame(): readonly Mark[] {
    return this.#motion.frame;
  }

  /** For the host's `render`: marks keep their elements by their keys. */
  template(): unknown {
    return repeat(this.frame, nameOf, markTemplate);
  }

  /** Follows what the host is to show, in a room of a size; `standing` is what it shows. */
  update(size: Size | undefined, near: boolean, standing: LaidOut | undefined): void {
    const {host} = this;
    const {story, areas, step} = host;
    if (!story) return;
    const entry = story.scenes.find(({id}) => id === host.scene);
    const scene = entry && loadedScene(entry);
    if (!entry) this.leave();
    if (near && !scene && (entry || !host.isReading)) void this.#code.want(entry ?? host.scene, story);
    if (!size || !entry || !scene) return;
    const geography = this.#geography.of(story, host.scene, step, scene, near && host.isConnected);
    if (geography === 'awaited') return;
    const next: Drawn = {scene, entry, story, areas, step, size, geography};
    const last = this.#drawn;
    if (last && !this.#waits && drawnKeys.every((key) => last[key] === next[key])) return;
    this.#drawn = next;
    if (!last || drawnKeys.some((key) => key !== 'step' && last[key] !== next[key])) this.#layouts.clear();
    this.#waits = !standing && !this.#layouts.has(step);
    if (this.#waits) return;
    const target = this.#laidOut(step);
    // What was drawn already moves on too, if it is as large, and a story that has changed from the old one.
    const isSame = standing?.room === size && standing.scale === 1;
    const animated = isSame && (last?.areas === areas || last?.story !== story);
    if (target) {
      if (standing && !last) this.#motion.to(standing.marks, false);
      this.#motion.to(host.sharedLines ? withoutLines(target.marks) : target.marks, animated);
    }
    this.#target = target;
    this.hears.shown(target, animated);
    if (target) this.#layouts.prepare(stepsAhead(story, host.scene, step));
  }

  /** What comes now is new, whatever was drawn before: the host shows what was drawn already, or nothing. */
  leave(): void {
    this.#drawn = undefined;
  }

  /** The step's drawing; undefined, and an event, where it cannot be had. */
  #laidOut(step: string): LaidOut | undefined {
    try {
      return this.#layouts.get(step);
    } catch (error) {
      this.hears.failed('scene-failed', error);
      return undefined;
    }
  }

  /** Throws where there is nothing to draw, and whatever the scene throws. */
  *#layOut(step: string): InParts<LaidOut> {
    if (!this.#drawn) throw new Error('There is nothing to draw yet.');
    const {scene, entry, story, areas, size, geography} = this.#drawn;
    const view = viewOf(story, entry.id, step);
    const drawing = yield* scene.draw(story, entry, view, size, {area: areas?.get(step), geography});
    return {
      ...laidOut(drawing, size, {title: entry.title, dir: story.dir ?? 'ltr'}),
      lines: linesOf(drawing.marks)
    };
  }
}
