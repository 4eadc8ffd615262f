import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {formatFault} from '../model/fault.js';
import {readForeign} from '../model/read-foreign.js';
import type {Story} from '../model/story.js';
import {knownShape} from '../scenes/known-shape.js';
import {fetchText} from './fetch-text.js';
import {SharedRequests, type Share} from './shared-requests.js';

/** Why there is no story: it could not be had, or is none. */
export class StoryRefused extends Error {
  constructor(
    readonly code: 'no-story' | 'bad-data',
    readonly issues: readonly string[]
  ) {
    super(issues.join('\n'));
  }
}

const requests = new SharedRequests<Story>(async (url, abort) => {
  const text = await fetchText(url, abort).catch((error: unknown) => {
    throw new StoryRefused('no-story', [`${url}: ${reason(error)}`]);
  });
  const {story, faults} = readForeign(text, knownShape);
  if (!story) throw new StoryRefused('bad-data', faults.map(formatFault));
  return atHome(story, url);
});

/**
 * The story at another address than the page's own, checked, for one element: asked for once a page, given up when
 * the element leaves. Of several addresses in a row the last one wins.
 */
export class StorySource implements ReactiveController {
  /** What has come; undefined while there is nothing, or something else is asked for. */
  story: Story | undefined;
  /** Why there is no story, after an answer that brought none. */
  refused: StoryRefused | undefined;
  #address: string | undefined;
  #share: Share<Story> | undefined;

  /** Each answer is heard once; an element that comes back to the page and has none asks again. */
  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly heard: (answer: Story | StoryRefused) => void
  ) {
    host.addController(this);
  }

  /** Asks for the story at an address, relative to the page. */
  want(address: string): void {
    if (this.#address === address) return;
    this.#leave();
    this.#address = address;
    this.retry();
  }

  /** Asks again, after a failure. */
  retry(): void {
    // An element that has left is updated all the same; it asks when it comes back.
    if (this.#address === undefined || this.#share || !this.host.isConnected) return;
    this.refused = undefined;
    this.story = undefined;
    const share = requests.ask(resolve(this.#address, document.baseURI));
    this.#share = share;
    const take = (answer: Story | StoryRefused) => {
      if (this.#share !== share) return;
      if (answer instanceof StoryRefused) {
        this.#leave();
        this.refused = answer;
      } else this.story = answer;
      this.host.requestUpdate();
      this.heard(answer);
    };
    share.answer.then(take, (error: unknown) => {
      take(error instanceof StoryRefused ? error : new StoryRefused('no-story', [String(error)]));
    });
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

/** The same story with its addresses as they are from any page. */
function atHome(story: Story, url: string): Story {
  const {geography} = story;
  const file = geography && resolve(geography.file, url);
  if (file !== undefined && new URL(file).origin !== new URL(url).origin) {
    throw new StoryRefused('bad-data', [
      `geography.file: expected an address of the story’s own site; found ${file}`
    ]);
  }
  return {
    ...story,
    address: resolve(story.address ?? '', url),
    ...(geography && file !== undefined && {geography: {...geography, file}})
  };
}

/** An address from a story's file on; that of the file itself where there is none. */
function resolve(address: string, url: string): string {
  return URL.canParse(address, url) ? new URL(address, url).href : url;
}

function reason(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
