import type {nothing} from 'lit';
import {html, type ReactiveController, type TemplateResult} from 'lit';
import {readWhole} from '../controllers/read-whole.js';
import {StoryRefused} from '../controllers/story-refused.js';
import {StorySource} from '../controllers/story-source.js';
import type {Story} from '../model/story.js';
import {lookups} from '../scenes/context.js';
import {refWords} from '../words/expand.js';
import {adopt} from './adopt.js';
import {StoryErrorEvent} from './events.js';
import {aloneSheet} from './sheets-alone.js';
import type {StoryFact} from './story-fact.js';

/** What a fact is given that stands in other people's text: its story, its value, and an answer of its own style. */
export class FactAlone implements ReactiveController {
  readonly #source: StorySource<Story>;

  constructor(private readonly host: StoryFact) {
    this.#source = new StorySource(host, readWhole, (answer) => this.#take(answer));
    host.addController(this);
    adopt(host, aloneSheet);
  }

  /** Follows the address that the host has. */
  hostUpdate(): void {
    if (this.host.src !== '') this.#source.want(this.host.src);
  }

  /** For the host's `render`: the value, which opens its answer; what stands there while there is none. */
  template(answer: TemplateResult | typeof nothing): TemplateResult {
    const words = this.#words();
    const value =
      words === undefined
        ? html`<slot></slot>`
        : html`<button type="button" class="value" part="value" aria-haspopup="dialog">${words}</button>`;
    return html`${value}<span class="apart">${answer}</span>`;
  }

  #words(): string | undefined {
    const {story, about: id} = this.host;
    const wording = story && lookups(story);
    if (!wording?.facts.has(id) && !wording?.actors.has(id)) return undefined;
    return refWords(id, undefined, wording);
  }

  #take(answer: Story | StoryRefused): void {
    const {host} = this;
    if (answer instanceof StoryRefused)
      return void host.dispatchEvent(new StoryErrorEvent(answer.code, answer.issues));
    host.story = answer;
    if (host.about !== '' && this.#words() === undefined) {
      host.dispatchEvent(
        new StoryErrorEvent('no-fact', [`${host.about}: the story has no such fact or actor`])
      );
    }
  }
}
