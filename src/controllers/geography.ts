import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {GeographyEntry} from '../model/geography.js';
import type {StageStory} from '../scenes/context.js';
import type {Geography, Region} from '../scenes/geography.js';
import type {LoadedScene} from '../scenes/loaded-scene.js';
import {viewOf, viewsOf} from '../scenes/views.js';
import {fetchText} from './fetch-text.js';
import {isFrugal} from './frugal.js';
import {SharedRequests, type Share} from './shared-requests.js';

const requests = new SharedRequests<Geography>(async (url, abort) => {
  const [{readGeography}, text] = await Promise.all([
    import('../scenes/geography.js'),
    fetchText(url, abort, 'same-origin')
  ]);
  return readGeography(JSON.parse(text) as Region);
});

/** The outlines at an address, for who needs no more than them. */
export function outlinesAt(url: string): Share<Geography> {
  return requests.ask(url);
}

/**
 * The outlines for an element's maps, and the code that reads them: asked for when they are wanted, shared by all
 * elements of the page, and given up when the last that waits is taken away.
 */
export class GeographyData implements ReactiveController {
  value: Geography | undefined;
  #isMissing = false;
  #address: string | undefined;
  #share: Share<Geography> | undefined;

  /** `failed` hears why there are none. */
  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly failed: (error: unknown) => void
  ) {
    host.addController(this);
  }

  /**
   * The outlines for a step's view of a scene: asked for once the element is near, if any of its views is a map, or,
   * for who saves data, this one. A map waits for them; what stands there stays until they come, or cannot be had.
   */
  of(
    story: StageStory | undefined,
    entry: string,
    step: string,
    scene: LoadedScene,
    near: boolean
  ): Geography | 'awaited' | undefined {
    const map = story?.geography;
    if (!story || map?.file === undefined || !scene.isMap) return undefined;
    // Asked in each frame of a motion, when all else has long been settled.
    if (this.value && this.#address === map.file) return this.value;
    const isMap = scene.isMap(viewOf(story, entry, step));
    const coming = isFrugal() ? [] : viewsOf(story, entry).map(({view}) => view ?? {});
    if (near && (isMap || coming.some((view) => scene.isMap?.(view)))) this.#want(map);
    const {value} = this;
    if (value || this.#isMissing || !isMap) return value;
    return 'awaited';
  }

  #want({file: address}: GeographyEntry): void {
    if (this.#address === address) return;
    this.hostDisconnected();
    this.#address = address;
    this.value = undefined;
    this.#isMissing = false;
    const share = requests.ask(new URL(address, document.baseURI).href);
    this.#share = share;
    share.answer.then(
      (value) => {
        if (this.#share !== share) return;
        this.value = value;
        this.host.requestUpdate();
      },
      (error: unknown) => {
        if (this.#share !== share) return;
        this.#isMissing = true;
        this.host.requestUpdate();
        this.failed(error);
      }
    );
  }

  hostDisconnected(): void {
    this.#share?.leave();
    this.#share = undefined;
    if (!this.value) this.#address = undefined;
  }

  hostConnected(): void {
    this.host.requestUpdate();
  }
}
