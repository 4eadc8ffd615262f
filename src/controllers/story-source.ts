import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {resolve} from './at-home.js';
import type {Share} from './shared-requests.js';
import {storyFiles, type StoryFile} from './story-file.js';
import {StoryRefused} from './story-refused.js';

/** What checks a dataset for an element, or as much of it as `part` names. Throws where it is none. */
type Read<Part> = (file: StoryFile, part: string) => Part | Promise<Part>;

/**
 * The story at another address than the page's own, checked, for one element: asked for once a page, given up when
 * the element leaves. Of several addresses in a row the last one wins.
 */
export class StorySource<Part> implements ReactiveController {
  /** What has come; undefined while there is nothing, or something else is asked for. */
  story: Part | undefined;
  /** Why there is no story, after an answer that brought none. */
  refused: StoryRefused | undefined;
  #address: string | undefined;
  #part = '';
  #share: Share<StoryFile> | undefined;

  /** Each answer is heard once; an element that comes back to the page and has none asks again. */
  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly read: Read<Part>,
    private readonly heard: (answer: Part | StoryRefused) => void
  ) {
    host.addController(this);
  }

  /** Whether what is asked for is what was asked for last, and has come. */
  has(address: string, part = ''): boolean {
    return this.#address === address && this.#part === part && this.story !== undefined;
  }

  /** Asks for the story at an address, relative to the page, or for a part of it. */
  want(address: string, part = ''): void {
    if (this.#address === address && this.#part === part) return;
    this.#leave();
    this.#address = address;
    this.#part = part;
    this.retry();
  }

  /** Asks again, after a failure. */
  retry(): void {
    // An element that has left is updated all the same; it asks when it comes back.
    if (this.#address === undefined || this.#share || !this.host.isConnected) return;
    this.refused = undefined;
    this.story = undefined;
    const share = storyFiles.ask(resolve(this.#address, document.baseURI));
    this.#share = share;
    const take = (answer: Part | StoryRefused) => {
      if (this.#share !== share) return;
      if (answer instanceof StoryRefused) return this.refuse(answer);
      this.story = answer;
      this.host.requestUpdate();
      this.heard(answer);
    };
    share.answer
      .then((file) => this.read(file, this.#part))
      .then(take, (error: unknown) => {
        take(error instanceof StoryRefused ? error : new StoryRefused('no-story', [String(error)]));
      });
  }

  /** There is no story, or what has come is of no use: it is asked for anew when it is tried again. */
  refuse(reason: StoryRefused): void {
    this.#share?.forget();
    this.#leave();
    this.story = undefined;
    this.refused = reason;
    this.host.requestUpdate();
    this.heard(reason);
  }

  hostConnected(): void {
    if (!this.story && !this.refused) this.retry();
  }

  hostDisconnected(): void {
    if (!this.story) this.#leave();
  }

  #leave(): void {
    this.#share?.leave();
    this.#share = undefined;
  }
}
