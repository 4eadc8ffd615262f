import type {DrawnFigure} from '../scenes/drawn-figure.js';
import {readDrawnFigure} from '../scenes/read-drawn.js';
import {drawnAtHome} from './at-home.js';
import type {StoryFile} from './story-file.js';
import {StoryRefused} from './story-refused.js';

/** The figure of a scene in a file that is its own; undefined for any other file. Throws where it is another scene's. */
export function drawnIn({text, url}: StoryFile, scene: string): DrawnFigure | undefined {
  const figure = readDrawnFigure(parsed(text));
  if (!figure) return undefined;
  if (figure.scene !== scene) throw new StoryRefused('no-scene', [`The figure is of “${figure.scene}”.`]);
  return drawnAtHome(figure, url);
}

/** What is no JSON is no figure; what is wrong with it is said by who reads stories. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
