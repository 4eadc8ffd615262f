/**
 * `npm test`: everything that is checked, in one command that also works on a fresh machine. A stage that fails does
 * not stop the others, so one run tells all there is to mend; the last line is plain, for people and machines alike.
 */
import {spawnSync} from 'node:child_process';
import {randomInt} from 'node:crypto';
import {readFileSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {ensureChromium, noChromium} from './chromium.mjs';
import {installDependencies, npm, root} from './install.mjs';
import {readPlaywright, readVitest} from './read-results.mjs';

installDependencies();

const chromium = await ensureChromium();
if (chromium) process.env.CHROMIUM_PATH = chromium;
if (process.argv.includes('--long')) process.env.LONG = '1';
process.env.SEED ||= String(randomInt(1, 2 ** 31 - 1));
console.log(`Chromium: ${chromium ?? 'none'}`);
console.log(`Seed ${process.env.SEED}: SEED=${process.env.SEED} npm test runs the same again`);

const vitestFile = 'test-results/vitest.json';
const packageFile = 'test-results/vitest-package.json';
const playwrightFile = 'test-results/playwright.json';
const vitest = (file) => ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
const ofPackage = ['--config', 'tests/package/vitest.config.ts'];

const stages = [
  stage('types', () => tool('typescript', 'tsc', '--noEmit')),
  stage('lint', () => tool('eslint', 'eslint', '.', '--max-warnings', '0')),
  // A story that somebody has begun in a folder of its own is laid out as they like.
  stage('format', () => tool('prettier', 'prettier', '--check', '.', '!!(data)/story.json')),
  stage('check', () => npm(['run', '--silent', 'check']) === 0),
  stage('build', () => tool('vite', 'vite', 'build')),
  stage('unit tests', () => tool('vitest', 'vitest', ...vitest(vitestFile)), {
    file: vitestFile,
    read: readVitest
  })
];
const built = stages.find(({name}) => name === 'build').ok;
stages.push(stage('package', packageTests, {file: packageFile, read: readVitest}));
stages.push(stage('browser tests', browserTests, {file: playwrightFile, read: readPlaywright}));
report();

/** The package is packed first, and tried in a page, too. */
function packageTests() {
  return chromium ? tool('vitest', 'vitest', ...vitest(packageFile), ...ofPackage) : no(noChromium);
}

function browserTests() {
  if (!built) return no('There is no build to test.');
  if (!chromium) return no(noChromium);
  return tool('@playwright/test', 'playwright', 'test', '-c', 'tests/browser/playwright.config.ts');
}

/** Runs one stage and times it. `results` says where its tests are written; a stage without counts as one itself. */
function stage(name, run, results) {
  console.log(`\n── ${name} ──`);
  if (results) rmSync(join(root, results.file), {force: true});
  const start = performance.now();
  const ok = run();
  const seconds = (performance.now() - start) / 1000;
  const tests = results ? results.read(join(root, results.file), root) : [{state: ok ? 'passed' : 'failed'}];
  // What went wrong outside of any test (a file that does not load, an empty run) must not look like a pass.
  const silent = (!ok && tests.every(({state}) => state !== 'failed')) || tests.length === 0;
  if (silent) tests.push({state: 'failed'});
  return {name, ok: ok && !silent, seconds, tests};
}

/** Runs a package's own command without npx, which may want the network. */
function tool(name, command, ...args) {
  const {bin} = JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8'));
  const file = join(root, 'node_modules', name, typeof bin === 'string' ? bin : bin[command]);
  return spawnSync(process.execPath, [file, ...args], {cwd: root, stdio: 'inherit'}).status === 0;
}

function no(sentence) {
  console.error(sentence);
  return false;
}

function report() {
  const tests = stages.flatMap((each) => each.tests);
  const count = (state) => tests.filter((test) => test.state === state).length;
  const ran = tests.filter(({title, state}) => title && state !== 'skipped');
  const slowest = ran.sort((a, b) => b.ms - a.ms).slice(0, 10);
  const [passed, failed, skipped] = ['passed', 'failed', 'skipped'].map(count);

  console.log('\n── slowest tests ──');
  for (const {ms, title} of slowest) console.log(`${String(Math.round(ms)).padStart(7)} ms  ${title}`);
  console.log('\n── stages ──');
  for (const {name, seconds, ok} of stages) {
    console.log(`${String(Math.round(seconds * 10) / 10).padStart(7)} s   ${name}${ok ? '' : ' FAILED'}`);
  }
  if (ran.length === 0) console.log('No test ran.');
  if (!chromium) console.log(noChromium);
  console.log(`Seed ${process.env.SEED}`);
  console.log(`${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`);
  process.exitCode = failed > 0 || ran.length === 0 ? 1 : 0;
}
