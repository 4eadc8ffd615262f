import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {checkStory} from '../../src/model/check.js';
import type {Story} from '../../src/model/story.js';
import {sceneContext} from '../../src/scenes/context.js';
import {drawingScene} from '../../src/scenes/drawing-scene.js';
import {atOnce} from '../../src/scenes/in-parts.js';
import {languages} from '../../src/scenes/languages.js';
import {sceneFor} from '../../src/scenes/registry.js';
import {checkDrawings} from '../check-drawings.js';
import {figureFiles} from '../figure-files.js';
import {readPage} from '../prerender.js';
import {storyOf, type Counts} from './story.js';

/** What takes computing, by its name. */
export type Tasks = Readonly<Record<string, () => unknown>>;

const shell = readFileSync('index.html', 'utf8');

/** Calls `use` with the tasks for stories of several sizes. */
export function withTasks(sizes: readonly Counts[], use: (tasks: readonly Tasks[]) => void): void {
  const folder = mkdtempSync(join(tmpdir(), 'growth-'));
  try {
    use(sizes.map((counts, i) => tasksOf(storyOf(counts), join(folder, `${i}.json`))));
  } finally {
    rmSync(folder, {recursive: true});
  }
}

/** A size of story, and that with half as many steps, and with half as much in its scenes. */
export function halvesOf(whole: Counts): readonly [Counts, Counts, Counts] {
  const {steps, bars, rows, actors, links} = whole;
  return [
    whole,
    {...whole, steps: steps / 2},
    {steps, bars: bars / 2, rows: rows / 2, actors: actors / 2, links: links / 2}
  ];
}

function tasksOf(story: Story, file: string): Tasks {
  const text = JSON.stringify(story);
  const written = (text: string) => {
    writeFileSync(file, text);
    return file;
  };
  let edits = 1;
  return {
    check: () => checkStory(text, languages),
    'check: every view laid out': () => checkDrawings(story),
    'load: read, and draw the first step': () => draw(JSON.parse(text) as Story, 0, 0),
    'build: forces of the network': () => prepare(JSON.parse(text) as Story, 2),
    ...Object.fromEntries(
      story.scenes.map(({kind}, chapter) => [`step: ${kind}`, () => draw(story, chapter, 1)])
    ),
    'live edit of a name, until it shows': () =>
      readPage(shell, written(text.replace('Party 2"', `Party ${edits++}"`)), '/', []),
    // A name may stand in every drawing; those follow one by one.
    'page, all of it anew': () => readPage(shell, written(text.replace('Party 2"', `Party ${edits++}"`))),
    'live edit of a step’s words': () =>
      readPage(shell, written(text.replace('winter', `winter ${edits++}`))),
    'build: figures for other pages': () => figureFiles(story, sceneFor, undefined)
  };
}

function draw(story: Story, chapter: number, step: number): void {
  const {entry, scene} = sceneOfChapter(story, chapter);
  const view = story.chapters[chapter]?.steps[step]?.view;
  if (!view) throw new Error('the made-up story lacks a view');
  atOnce(drawingScene(scene).draw(story, entry, view, {width: 880, height: 844, em: 16, stretch: 1}));
}

function prepare(story: Story, chapter: number): void {
  const {entry, scene} = sceneOfChapter(story, chapter);
  scene.prepare?.(sceneContext(story, entry));
}

function sceneOfChapter(story: Story, index: number) {
  const entry = story.scenes.find(({id}) => id === story.chapters[index]?.scene);
  const scene = entry && sceneFor(entry);
  if (!entry || !scene) throw new Error('the made-up story lacks a scene');
  return {entry, scene};
}
