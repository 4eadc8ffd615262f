import {html, type ReactiveController, type TemplateResult} from 'lit';
import {readFigure} from '../controllers/read-figure.js';
import {StoryRefused} from '../controllers/story-refused.js';
import {StorySource} from '../controllers/story-source.js';
import type {FigureStory} from '../model/figure-story.js';
import type {SceneEntry} from '../model/story.js';
import {isSourced, lookups, type SourcedStory} from '../scenes/context.js';
import {adopt} from './adopt.js';
import {StoryErrorEvent} from './events.js';
import {Failure} from './failure.js';
import {figureFrame, figureWords} from './figure-frame.js';
import {FigureMenu} from './figure-menu.js';
import type {PictureWords} from './picture.js';
import {aloneSheet} from './sheets-alone.js';
import type {Overlay} from './stage-targets.js';
import {States} from './states.js';
import type {StoryFigure} from './story-figure.js';

/** What a figure is given that stands in no story: its story's address, what frames it, and what is taken away. */
export class FigureAlone implements ReactiveController {
  readonly #source: StorySource<FigureStory>;
  readonly #failure: Failure;
  readonly #menu: FigureMenu;
  readonly #states: States;

  constructor(private readonly host: StoryFigure) {
    this.#source = new StorySource(host, readFigure, (answer) => this.#take(answer));
    this.#failure = new Failure(host, this.#source);
    this.#menu = new FigureMenu(host);
    this.#states = new States(host);
    host.addController(this);
    adopt(host, aloneSheet);
  }

  /** Whether the host has an address whose scene is not there yet. */
  get isReading(): boolean {
    const {src, scene} = this.host;
    return src !== '' && !this.#source.has(src, scene);
  }

  /** Follows the address that the host has, and its scene. */
  hostUpdate(): void {
    if (this.host.src !== '') this.#source.want(this.host.src, this.host.scene);
  }

  hostUpdated(): void {
    this.#states.set('ready', Boolean(this.host.shadowRoot?.querySelector('[part=drawing]')));
    this.#states.set('failed', this.#source.refused !== undefined);
  }

  /** For the host's `render`: `content` is the drawing, or what stands there without one. */
  template(content: unknown, overlay: Overlay | undefined): TemplateResult {
    const after = this.#failure.template(this.isReading);
    const figure = this.#figure();
    if (!figure) return html`<slot></slot>${after}`;
    const {story, entry} = figure;
    const menu = html`${this.#menu.template(story, entry)}${after}`;
    return figureFrame(story, entry, this.host.step, content, overlay, menu);
  }

  /** What goes with the drawing where it leaves the page. */
  words(overlay: Overlay | undefined): PictureWords | undefined {
    const figure = this.#figure();
    if (!figure) return undefined;
    const {story, entry} = figure;
    const {title, says, sources, status, from, address} = figureWords(story, entry, this.host.step, overlay);
    const {whoSays} = lookups(story).messages;
    const whose = sources.map(({title, publisher, url}) => `${title}, ${publisher}, ${url}`);
    return {
      title,
      lines: [
        says && `${whoSays}: ${says}`,
        ...whose,
        status,
        [from, address].filter(Boolean).join(', ')
      ].filter(Boolean)
    };
  }

  /** The scene and its story; while another is still to come, the one that stands there. */
  #figure(): {readonly story: SourcedStory; readonly entry: SceneEntry} | undefined {
    const {story, scene} = this.host;
    const entry =
      story?.scenes.find(({id}) => id === scene) ?? (this.isReading ? story?.scenes[0] : undefined);
    return isSourced(story) && entry ? {story, entry} : undefined;
  }

  #take(answer: FigureStory | StoryRefused): void {
    const {host} = this;
    if (answer instanceof StoryRefused) host.dispatchEvent(new StoryErrorEvent(answer.code, answer.issues));
    else if (answer.scenes.length > 0) host.story = answer;
    else this.#source.refuse(new StoryRefused('no-scene', ['The story has no such scene.']));
  }
}
