import {html, nothing, type ReactiveController, type TemplateResult} from 'lit';
import {StoryRefused, StorySource} from '../controllers/story-source.js';
import type {Story} from '../model/story.js';
import {isWhole, lookups} from '../scenes/context.js';
import {adopt} from './adopt.js';
import {StoryErrorEvent} from './events.js';
import {failure} from './failure.js';
import {figureFrame, figureWords} from './figure-frame.js';
import {FigureMenu} from './figure-menu.js';
import type {PictureWords} from './picture.js';
import {aloneSheet} from './sheets-alone.js';
import type {Overlay} from './stage-targets.js';
import {States} from './states.js';
import type {StoryFigure} from './story-figure.js';

/** What a figure is given that stands in no story: its story's address, what frames it, and what is taken away. */
export class FigureAlone implements ReactiveController {
  readonly #source: StorySource;
  readonly #menu: FigureMenu;
  readonly #states: States;

  constructor(private readonly host: StoryFigure) {
    this.#source = new StorySource(host, (answer) => this.#take(answer));
    this.#menu = new FigureMenu(host);
    this.#states = new States(host);
    host.addController(this);
    adopt(host, aloneSheet);
  }

  /** Follows the address that the host has. */
  hostUpdate(): void {
    if (this.host.src !== '') this.#source.want(this.host.src);
  }

  hostUpdated(): void {
    this.#states.set('ready', Boolean(this.host.shadowRoot?.querySelector('[part=drawing]')));
    this.#states.set('failed', this.#source.refused !== undefined);
  }

  /** For the host's `render`: `content` is the drawing, or what stands there without one. */
  template(content: unknown, overlay: Overlay | undefined): TemplateResult {
    const {story, scene} = this.host;
    const entry = story?.scenes.find(({id}) => id === scene);
    const {refused} = this.#source;
    const after = refused ? failure(this.host, () => this.#source.retry()) : nothing;
    if (!isWhole(story) || !entry) return html`<slot></slot>${after}`;
    const menu = html`${this.#menu.template(story, entry)}${after}`;
    return figureFrame(story, entry, this.host.step, content, overlay, menu);
  }

  /** What goes with the drawing where it leaves the page. */
  words(overlay: Overlay | undefined): PictureWords | undefined {
    const {story, scene} = this.host;
    const entry = story?.scenes.find(({id}) => id === scene);
    if (!isWhole(story) || !entry) return undefined;
    const {title, says, sources, status, from, address} = figureWords(story, entry, overlay);
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

  #take(answer: Story | StoryRefused): void {
    const {host} = this;
    if (answer instanceof StoryRefused) host.dispatchEvent(new StoryErrorEvent(answer.code, answer.issues));
    else host.story = answer;
  }
}
