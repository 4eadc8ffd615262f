/**
 * Counts what computing takes in operations: how often each block of code runs, which no other work of the machine
 * changes. Prints for each task how many times as many operations it takes for twice the steps, and for twice the parts.
 * Its arguments are a pattern of the names of tasks, and how many steps the story has if not as many as it may. It runs under `--no-opt --no-sparkplug`: code that V8 has optimised is
 * not counted; and what it measures is loaded once it counts.
 */
import {Session, type Profiler} from 'node:inspector';

const session = new Session();
session.connect();
session.post('Profiler.enable');
session.post('Profiler.startPreciseCoverage', {callCount: true, detailed: true});

const {halvesOf, withTasks} = await import('./tasks.js');
const {full} = await import('./story.js');

const pattern = new RegExp(process.argv[2] ?? '');
const size = {...full, steps: Number(process.argv[3] ?? full.steps)};

withTasks(halvesOf(size), (stories) => {
  const names = Object.keys(stories[0] ?? {}).filter((name) => pattern.test(name));
  const ratios = names.map((name) => {
    // What is made once and kept is no part of how it grows.
    for (const tasks of stories) tasks[name]?.();
    const [all = NaN, shorter = NaN, lighter = NaN] = stories.map((tasks) => operationsOf(tasks[name]));
    return [name, {operations: all, steps: all / shorter, parts: all / lighter}];
  });
  console.log(JSON.stringify(Object.fromEntries(ratios)));
});

function operationsOf(task: (() => unknown) | undefined): number {
  counts();
  task?.();
  return counts();
}

/** How often blocks have run since the last time that it was asked for. */
function counts(): number {
  let scripts: readonly Profiler.ScriptCoverage[] = [];
  session.post('Profiler.takePreciseCoverage', (_, {result}) => (scripts = result));
  return scripts
    .filter(({url}) => url.startsWith('file:'))
    .flatMap(({functions}) => functions.flatMap(({ranges}) => ranges))
    .reduce((sum, {count}) => sum + count, 0);
}
