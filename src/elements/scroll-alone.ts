import {html, nothing, type ReactiveController, type TemplateResult} from 'lit';
import {outlinesAt} from '../controllers/geography.js';
import {readWhole} from '../controllers/read-whole.js';
import type {Share} from '../controllers/shared-requests.js';
import {StoryRefused} from '../controllers/story-refused.js';
import {StorySource} from '../controllers/story-source.js';
import {told} from '../markup/article.js';
import type {SceneEntry, Story} from '../model/story.js';
import {lookups} from '../scenes/context.js';
import type {Geography} from '../scenes/geography.js';
import {loadScene} from '../scenes/kinds.js';
import type {Scene} from '../scenes/scene.js';
import {adopt} from './adopt.js';
import {StoryErrorEvent} from './events.js';
import {Failure} from './failure.js';
import {followWithin} from './follow-within.js';
import {nodesOf} from './markup-nodes.js';
import {scrollSheet} from './sheets-scroll.js';
import {factSheet} from './sheets-fact.js';
import {figureSheet} from './sheets.js';
import {States} from './states.js';
import type {StoryScroll} from './story-scroll.js';

/** What a story is given that is told in another page: its words and figures, in a `story-scroll` in the host's root. */
export class ScrollAlone implements ReactiveController {
  readonly #source: StorySource<Story>;
  readonly #failure: Failure;
  readonly #states: States;
  #nodes: DocumentFragment | undefined;
  #story: Story | undefined;
  /** What is waited for before the story is told. */
  #outlines: Share<Geography> | undefined;

  constructor(private readonly host: StoryScroll) {
    this.#source = new StorySource(host, readWhole, (answer) => void this.#take(answer));
    this.#failure = new Failure(host, this.#source);
    this.#states = new States(host);
    host.addController(this);
    host.shadowRoot?.addEventListener('click', followWithin);
    for (const sheet of [figureSheet, factSheet, scrollSheet]) adopt(host, sheet);
  }

  /** A host that left while its story was made ready has it made ready now. */
  hostConnected(): void {
    const {story} = this.#source;
    if (story && this.#story !== story) void this.#take(story);
  }

  hostDisconnected(): void {
    this.#outlines?.leave();
    this.#outlines = undefined;
  }

  /** Follows the address that the host has. */
  hostUpdate(): void {
    if (this.host.src !== '') this.#source.want(this.host.src);
  }

  hostUpdated(): void {
    this.#states.set('ready', this.#story !== undefined);
    this.#states.set('failed', this.#source.refused !== undefined);
  }

  /** For the host's `render`: the story, or what stands there without one. */
  template(): TemplateResult {
    const story = this.#story;
    const after = this.#failure.template(!story || story !== this.#source.story);
    if (!story) return html`<slot></slot>${after}`;
    const {language, dir} = lookups(story);
    const keys = this.host.getAttribute('keys') ?? nothing;
    return html`<div class="told" part="story" lang=${language} dir=${dir}>
        <story-scroll .story=${story} .mode=${this.host.mode} keys=${keys}>${this.#nodes}</story-scroll>
      </div>
      ${after}`;
  }

  async #take(answer: Story | StoryRefused): Promise<void> {
    const {host} = this;
    if (answer instanceof StoryRefused) {
      host.dispatchEvent(new StoryErrorEvent(answer.code, answer.issues));
      return;
    }
    // What cannot be had leaves its place in the story empty; its figure says so when the reader comes near.
    const file = answer.geography?.file;
    const share = file === undefined ? undefined : outlinesAt(file);
    this.#outlines?.leave();
    this.#outlines = share;
    const scenes = new Map<SceneEntry, Scene>();
    const load = async (entry: SceneEntry) => scenes.set(entry, await loadScene(entry, answer));
    const [outlines] = await Promise.all([
      share?.answer.catch(() => undefined),
      ...answer.scenes.map((entry) => load(entry).catch(() => undefined))
    ]);
    if (this.#source.story !== answer || this.#outlines !== share || !host.isConnected) return;
    try {
      this.#nodes = nodesOf(told(answer, (entry) => scenes.get(entry), outlines));
    } catch (error) {
      this.#source.refuse(new StoryRefused('scene-failed', [String(error)]));
      return;
    }
    this.#nodes.querySelector('.opening')?.toggleAttribute('data-over', true);
    this.#story = answer;
    host.story = answer;
    host.requestUpdate();
  }
}
