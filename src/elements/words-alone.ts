import type {SceneEntry} from '../model/story.js';
import type {SourcedStory} from '../scenes/sourced-story.js';
import {figureWords, type FigureWords} from '../scenes/figure-words.js';
import {loadedScene} from '../scenes/kinds.js';
import type {LaidOut} from './laid-out.js';

/** The words of a figure that was not drawn already, as far as its scene's code is there and it is drawn. */
export function wordsAlone(
  story: SourcedStory,
  entry: SceneEntry,
  step: string,
  target: LaidOut | undefined
): FigureWords {
  return figureWords(story, entry, step, loadedScene(entry), target?.found ?? []);
}
