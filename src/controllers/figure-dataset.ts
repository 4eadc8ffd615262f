import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {FigureStory} from '../model/figure-story.js';
import type {Share} from './shared-requests.js';
import {storyFiles, type StoryFile} from './story-file.js';

/** The dataset of a figure that is drawn already, and what checks it: asked for when it is wanted, given up when the element leaves. */
export class FigureDataset implements ReactiveController {
  #key = '';
  #share: Share<StoryFile> | undefined;
  #coming: Promise<FigureStory> | undefined;

  constructor(host: ReactiveControllerHost) {
    host.addController(this);
  }

  /** The same for the same scene of an address; asked for anew after a failure. */
  read(address: string, scene: string): Promise<FigureStory> {
    const key = `${address}#${scene}`;
    if (this.#key !== key) this.hostDisconnected();
    this.#key = key;
    return (this.#coming ??= this.#ask(address, scene));
  }

  async #ask(address: string, scene: string): Promise<FigureStory> {
    const share = storyFiles.ask(address);
    this.#share = share;
    try {
      const [{readDataset}, file] = await Promise.all([import('./read-dataset.js'), share.answer]);
      return await readDataset(file, scene);
    } catch (error) {
      share.forget();
      if (this.#share === share) this.hostDisconnected();
      throw error;
    }
  }

  hostDisconnected(): void {
    this.#share?.leave();
    this.#share = undefined;
    this.#coming = undefined;
  }
}
