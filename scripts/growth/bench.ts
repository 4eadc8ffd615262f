/**
 * `npm run bench:growth`: how much computing the longest story that is allowed takes, against one with half as many steps,
 * and one whose scenes have half as much in them. What grows no worse than linearly has ratios of about 2 at most; what
 * grows as n log n, at the size of these, 2.3. Processor time, of each the least of some runs, taken in turn.
 */
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {checkStory} from '../../src/model/check.js';
import type {Story} from '../../src/model/story.js';
import {sceneContext} from '../../src/scenes/context.js';
import {languages} from '../../src/scenes/languages.js';
import {sceneFor} from '../../src/scenes/registry.js';
import {stage} from '../../src/scenes/stage.js';
import {readPage} from '../prerender.js';
import {full, storyOf, type Counts} from './story.js';

const shell = readFileSync('index.html', 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'growth-'));
const {steps, bars, rows, actors, links} = full;
const fewerSteps: Counts = {...full, steps: steps / 2};
const fewerParts: Counts = {steps, bars: bars / 2, rows: rows / 2, actors: actors / 2, links: links / 2};

type Tasks = Readonly<Record<string, () => unknown>>;

try {
  const stories = [tasksOf('steps', fewerSteps), tasksOf('parts', fewerParts), tasksOf('whole', full)];
  console.log(
    Object.entries(full)
      .map(([what, count]) => `${count} ${what}`)
      .join(', ')
  );
  const table = Object.keys(stories[0] ?? {}).map((task) => {
    const [shorter = NaN, lighter = NaN, whole = NaN] = inTurn(...stories.map((tasks) => tasks[task]));
    const ratios = {'twice the steps': round(whole / shorter), 'twice the parts': round(whole / lighter)};
    return [task, {ms: round(whole), ...ratios}];
  });
  console.table(Object.fromEntries(table));
} finally {
  rmSync(folder, {recursive: true});
}

function tasksOf(name: string, counts: Counts): Tasks {
  const story = storyOf(counts);
  const text = JSON.stringify(story);
  const file = join(folder, `${name}.json`);
  const written = (text: string) => {
    writeFileSync(file, text);
    return file;
  };
  let edits = 1;
  return {
    check: () => checkStory(text, languages),
    'load: read, and draw the first step': () => draw(JSON.parse(text) as Story, 0, 0),
    'build: forces of the network': () => sceneOfChapter(JSON.parse(text) as Story, 2).prepare(),
    ...Object.fromEntries(
      story.scenes.map(({kind}, chapter) => [`step: ${kind}`, () => draw(story, chapter, 1)])
    ),
    'live edit of a name, until it shows': () =>
      readPage(shell, written(text.replace('Party 2"', `Party ${edits++}"`)), '/', []),
    // A name may stand in every drawing; those follow one by one.
    'page, all of it anew': () => readPage(shell, written(text.replace('Party 2"', `Party ${edits++}"`))),
    'live edit of a step’s words': () => readPage(shell, written(text.replace('winter', `winter ${edits++}`)))
  };
}

function draw(story: Story, index: number, step: number): void {
  const {scene, context} = sceneOfChapter(story, index);
  const view = story.chapters[index]?.steps[step]?.view;
  if (!view) throw new Error('the made-up story lacks a view');
  stage(scene, context, view, {width: 880, height: 844, em: 16, stretch: 1});
}

/** The scene of a chapter. */
function sceneOfChapter(story: Story, index: number) {
  const entry = story.scenes.find(({id}) => id === story.chapters[index]?.scene);
  const scene = entry && sceneFor(entry);
  if (!entry || !scene) throw new Error('the made-up story lacks a scene');
  const context = sceneContext(story, entry);
  return {scene, context, prepare: () => scene.prepare?.(context)};
}

/** The least time of each, in ms of a processor. */
function inTurn(...tasks: readonly (Tasks[string] | undefined)[]): readonly number[] {
  const least = tasks.map(() => Infinity);
  for (let round = 0, spent = 0; round < 12 && (round < 3 || spent < 4000); round++) {
    tasks.forEach((task, i) => {
      const before = process.cpuUsage();
      task?.();
      const {user, system} = process.cpuUsage(before);
      least[i] = Math.min(least[i] ?? Infinity, (user + system) / 1000);
      spent += (user + system) / 1000;
    });
  }
  return least;
}

function round(number: number): number {
  return Math.round(number * 10) / 10;
}
