/** What Vitest and Playwright write down after a run, each in its own JSON, read into one list: {state, title, ms}. */
import {readFileSync} from 'node:fs';
import {relative} from 'node:path';

/** The tests in Vitest's JSON. A file that did not load has no tests and counts as a failed one. */
export function readVitest(file, root) {
  return (read(file)?.testResults ?? []).flatMap(({name, status, assertionResults}) => {
    const path = relative(root, name);
    const loaded = assertionResults.length > 0 || status !== 'failed';
    if (!loaded) return [{state: 'failed', title: path, ms: 0}];
    return assertionResults.map(({status, fullName, duration}) => ({
      state: status === 'passed' || status === 'failed' ? status : 'skipped',
      title: `${path} › ${fullName}`,
      ms: duration ?? 0
    }));
  });
}

/** The tests in Playwright's JSON. One that passed only when tried again is not a pass. */
export function readPlaywright(file) {
  const states = {expected: 'passed', skipped: 'skipped'};
  const inSuite = (suite, above) => {
    const title = above ? `${above} › ${suite.title}` : `tests/browser/${suite.title}`;
    const here = suite.specs.flatMap((spec) =>
      spec.tests.map(({status, results}) => ({
        state: states[status] ?? 'failed',
        title: `${title} › ${spec.title}`,
        ms: results.reduce((sum, {duration}) => sum + duration, 0)
      }))
    );
    return [...here, ...(suite.suites ?? []).flatMap((inner) => inSuite(inner, title))];
  };
  return (read(file)?.suites ?? []).flatMap((suite) => inSuite(suite));
}

function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined; // the run ended before it could write
  }
}
