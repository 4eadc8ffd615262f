/**
 * `npm run bench:growth`: how much computing the longest story that is allowed takes, against one with half as many steps,
 * and one whose scenes have half as much in them. What grows no worse than linearly has ratios of about 2 at most; what
 * grows as n log n, at the size of these, 2.3. The ratios are of operations, which are the same on any machine at any
 * hour; where there would be too many to count, and in ms, it is the time of a processor, which leaves out what others do
 * with it but not how fast it is just then.
 */
import {growthOf} from './growth-of.js';
import {full} from './story.js';
import {halvesOf, long, withTasks, type Tasks} from './tasks.js';

const sizes = Object.entries(full).map(([what, count]) => `${count} ${what}`);
console.log(sizes.join(', '));

const counted = growthOf(/./);
withTasks(halvesOf(full), (stories) => {
  const table = Object.keys(stories[0] ?? {}).map((name) => {
    const tasks = stories.map((each) => each[name]);
    const [whole = NaN, shorter = NaN, lighter = NaN] = inTurn(long.has(name) ? tasks : tasks.slice(0, 1));
    const {operations = NaN, steps = whole / shorter, parts = whole / lighter} = counted[name] ?? {};
    const row = {ms: round(whole), 'million operations': round(operations / 1e6)};
    return [name, {...row, 'twice the steps': round(steps), 'twice the parts': round(parts)}];
  });
  console.table(Object.fromEntries(table));
});

/** The least time of each of some runs, in ms of a processor. */
function inTurn(tasks: readonly (Tasks[string] | undefined)[]): readonly number[] {
  const least = tasks.map(() => Infinity);
  for (let round = 0, spent = 0; round < 12 && spent < 4000; round++) {
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
