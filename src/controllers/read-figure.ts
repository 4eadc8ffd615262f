import {cutFigure, type FigureStory} from '../model/figure-story.js';
import {foreignJson} from '../model/foreign-json.js';
import {isSound} from '../model/is-sound.js';
import {drawnScene} from '../scenes/drawn-scene.js';
import {lendScene, plainScene} from '../scenes/kinds.js';
import {readDrawings} from '../scenes/read-drawings.js';
import {figureShape, kindShape} from '../scenes/shapes.js';
import {viewOf} from '../scenes/views.js';
import {atHome} from './at-home.js';
import type {StoryFile} from './story-file.js';

const known = new WeakMap<StoryFile, Map<string, Promise<FigureStory>>>();

/** A story from elsewhere as far as one figure reads it: checked in that, once a page; other scenes may be wrong. */
export function readFigure(file: StoryFile, scene: string): Promise<FigureStory> {
  const figures = known.get(file) ?? new Map<string, Promise<FigureStory>>();
  known.set(file, figures);
  const figure = figures.get(scene) ?? read(file, scene);
  figures.set(scene, figure);
  figure.catch(() => figures.delete(scene));
  return figure;
}

async function read(file: StoryFile, id: string): Promise<FigureStory> {
  const value = foreignJson(file.text);
  const story = cutFigure(value, id, figureShape);
  const drawings = readDrawings(value);
  const [entry] = story.scenes;
  // What draws it comes at the same time as what it is checked by, and is heard of when it is used.
  if (entry && !drawings) plainScene(entry.kind, entry.data).catch(() => undefined);
  if (isSound(story, figureShape, entry && (await kindShape(entry.kind)))) {
    if (entry && drawings) {
      lendScene(entry, drawnScene(entry.kind, drawings, viewOf(story, id, drawings.step)));
    }
    return atHome(story, file.url);
  }
  // Why not is said by what weighs more than all of this.
  const {readWhole} = await import('./read-whole.js');
  return cutFigure(readWhole(file), id, figureShape);
}
