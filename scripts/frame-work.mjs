/**
 * What the page's main thread did in each frame of a run, in ms of processor time: unlike the time from frame to frame
 * it leaves out what else the machine was busy with. `run` marks each frame with `performance.mark('frame …')`.
 */
export async function frameWork(browser, page, run) {
  // One category more, and the browser would count all nodes of the page in each frame of it.
  await browser.startTracing(page, {categories: ['toplevel', 'devtools.timeline', 'blink.user_timing']});
  await page.evaluate(run);
  const {traceEvents} = JSON.parse(await browser.stopTracing());
  const inOrder = (events) => events.sort((a, b) => a.ts - b.ts);
  const marks = inOrder(traceEvents.filter(({name}) => name.startsWith('frame ')));
  const ofPage = traceEvents.filter(({pid}) => pid === marks[0].pid);
  const begins = inOrder(ofPage.filter(({name, ph}) => name === 'AnimationFrame' && ph === 'b'));
  const frames = begins.map(({ts}) => ({begin: ts, work: 0, name: undefined}));
  const frameAt = (ts) => frames.findLast(({begin}) => begin <= ts);
  for (const {tid, name, ts, tdur = 0} of ofPage) {
    const frame =
      name === 'ThreadControllerImpl::RunTask' && tid === marks[0].tid ? frameAt(ts + sooner) : undefined;
    if (frame) frame.work += tdur / 1000;
  }
  for (const {name, ts} of marks) {
    const frame = frameAt(ts);
    if (frame) frame.name = name.slice('frame '.length);
  }
  return new Map(frames.flatMap(({name, work}) => (name === undefined ? [] : [[name, work]])));
}

/** The task that a frame begins in starts a little before it, in µs. */
const sooner = 200;

/** The least of several runs for each frame: what it needs by itself. */
export function leastWork(runs) {
  const [first = new Map(), ...others] = runs;
  return [...first].map(([name, work]) => ({
    name,
    work: Math.min(work, ...others.map((each) => each.get(name) ?? work))
  }));
}
