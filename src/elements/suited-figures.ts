import type {StageStory} from '../scenes/context.js';

/** Puts before each step's finished figure one that is laid out to the reader's text; paper keeps the finished one. */
export function suitFigures(host: HTMLElement, story: StageStory): void {
  // Of a whole story, which knows its sources, each figure would stand alone, with a title and all.
  const drawn = Object.fromEntries(Object.entries(story).filter(([name]) => name !== 'sources'));
  for (const {scene = '', steps} of story.chapters) {
    for (const {id} of steps) {
      const finished = host.querySelector(`#${CSS.escape(id)} .static > svg`);
      if (!finished || finished.previousElementSibling) continue;
      const figure = document.createElement('story-figure');
      Object.assign(figure, {scene, step: id, story: drawn});
      figure.append(finished.cloneNode(true));
      finished.before(figure);
    }
  }
}
