/**
 * `npm run bench:growth`: how much computing the longest story that is allowed takes, against one half as long in
 * everything. What grows no worse than linearly has a ratio of about 2, a page of twice the steps with twice the parts each
 * of about 4. Processor time, of each the least of some runs, taken in turn.
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
const half = Object.fromEntries(
  Object.entries(full).map(([what, count]) => [what, count / 2])
) as unknown as Counts;

type Tasks = Readonly<Record<string, () => unknown>>;

try {
  const [small, large] = [tasksOf('half', half), tasksOf('full', full)] as const;
  console.log(
    Object.entries(full)
      .map(([what, count]) => `${count} ${what}`)
      .join(', ')
  );
  const rows = Object.keys(large).map((task) => {
    const [part = NaN, whole = NaN] = inTurn(small[task], large[task]);
    return [task, {'half, ms': round(part), 'whole, ms': round(whole), ratio: round(whole / part)}];
  });
  console.table(Object.fromEntries(rows));
} finally {
  rmSync(folder, {recursive: true});
}

function tasksOf(name: string, counts: Counts): Tasks {
  const story = storyOf(counts);
  const text = JSON.stringify(story);
  const file = join(folder, `${name}.json`);
  writeFileSync(file, text);
  return {
    check: () => checkStory(text, languages),
    'load: read, and draw the first step': () => draw(JSON.parse(text) as Story, 0, 0),
    ...Object.fromEntries(
      story.scenes.map(({kind}, chapter) => [`step: ${kind}`, () => draw(story, chapter, 1)])
    ),
    'live edit: check, and write the page': () => readPage(shell, file)
  };
}

function draw(story: Story, chapterIndex: number, step: number): void {
  const chapter = story.chapters[chapterIndex];
  const entry = story.scenes.find(({id}) => id === chapter?.scene);
  const scene = entry && sceneFor(entry);
  const view = chapter?.steps[step]?.view;
  if (!entry || !scene || !view) throw new Error('the made-up story lacks a view');
  stage(scene, sceneContext(story, entry), view, {width: 880, height: 844, em: 16, stretch: 1});
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
