import type {ReactiveControllerHost} from 'lit';
import type {SceneEntry} from '../model/story.js';
import type {StageStory} from '../scenes/context.js';
import {loadScene} from '../scenes/kinds.js';

/** The code that draws a scene, for one element: loaded once for each entry. */
export class SceneCode {
  #asked: SceneEntry | string | undefined;

  /** `failed` hears why there is none. */
  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly failed: (error: unknown) => void
  ) {}

  /** Asks for the code of an entry of the story's; of a name that is none there is none. */
  async want(entry: SceneEntry | string, story: StageStory): Promise<void> {
    if (this.#asked === entry) return;
    this.#asked = entry;
    try {
      if (typeof entry === 'string') throw new Error('the story has no such scene');
      await loadScene(entry, story);
      this.host.requestUpdate();
    } catch (error) {
      if (this.#asked === entry) this.failed(error);
    }
  }
}
