import {cutFigure, type FigureStory} from '../model/figure-story.js';
import {fits, text} from '../model/fits.js';
import {foreignJson} from '../model/foreign-json.js';
import {isSound} from '../model/is-sound.js';
import {valueAt} from '../model/path.js';
import {plainScene} from '../scenes/kinds.js';
import {lendCodings} from '../scenes/lent-codings.js';
import type {Coding} from '../scenes/scene.js';
import {figureShape, kindShape} from '../scenes/shapes.js';
import {atHome} from './at-home.js';
import type {StoryFile} from './story-file.js';

const known = new WeakMap<StoryFile, Map<string, Promise<FigureStory>>>();

/** A story from elsewhere as far as one figure reads it: checked in that, once a page; other scenes may be wrong. */
export function readDataset(file: StoryFile, scene: string): Promise<FigureStory> {
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
  const codings = valueAt(value, 'codings');
  const [entry] = story.scenes;
  // What draws it comes at the same time as what it is checked by, and is heard of when it is used.
  if (entry && codings === undefined) plainScene(entry.kind, entry.data).catch(() => undefined);
  if (isSound(story, figureShape, entry && (await kindShape(entry.kind)))) {
    if (entry && fits(codings, [{fact: text, as: text, rule: text}])) lendCodings(entry, codings as Coding[]);
    return atHome(story, file.url);
  }
  // Why not is said by what weighs more than all of this.
  const {readWhole} = await import('./read-whole.js');
  return cutFigure(readWhole(file), id, figureShape);
}
