/**
 * `npm run bench:growth`: how much computing the longest story that is allowed takes, against one with half as many steps,
 * and one whose scenes have half as much in them. What grows no worse than linearly has ratios of about 2 at most; what
 * grows as n log n, at the size of these, 2.3. The ratios are of operations, which are the same on any machine at any
 * hour; the time is that of a processor, which leaves out what others do with it but not how fast it is just then.
 */
import {growthOf} from './growth-of.js';
import {full} from './story.js';
import {halvesOf, withTasks, type Tasks} from './tasks.js';

const sizes = Object.entries(full).map(([what, count]) => `${count} ${what}`);
console.log(sizes.join(', '));

const counted = growthOf(/./);
withTasks(halvesOf(full).slice(0, 1), ([tasks = {}]) => {
  const table = Object.entries(tasks).map(([name, task]) => {
    const {operations = NaN, steps = NaN, parts = NaN} = counted[name] ?? {};
    const row = {ms: round(leastTime(task)), 'million operations': round(operations / 1e6)};
    return [name, {...row, 'twice the steps': round(steps), 'twice the parts': round(parts)}];
  });
  console.table(Object.fromEntries(table));
});

/** The least time of some runs, in ms of a processor. */
function leastTime(task: Tasks[string]): number {
  let least = Infinity;
  for (let round = 0, spent = 0; round < 12 && spent < 4000; round++) {
    const before = process.cpuUsage();
    task();
    const {user, system} = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1000);
    spent += (user + system) / 1000;
  }
  return least;
}

function round(number: number): number {
  return Math.round(number * 10) / 10;
}
