/**
 * `npm run test:engines`: the core of the browser tests once more, in Firefox. Debian's Firefox ESR is installed where
 * there is none and we may; FIREFOX_PATH names another.
 */
import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {delimiter, join} from 'node:path';
import {installDependencies, npm, root} from './install.mjs';

installDependencies();

const firefox = findFirefox() ?? (installFromDebian() ? findFirefox() : undefined);
if (!firefox) {
  console.error(
    'No Firefox was found: install Firefox ESR (on Debian `apt-get install firefox-esr`), or let FIREFOX_PATH name one.'
  );
  process.exit(1);
}
console.log(`Firefox: ${firefox}`);
if (npm(['run', '--silent', 'build']) !== 0) process.exit(1);
const {status} = spawnSync(
  process.execPath,
  [
    join(root, 'node_modules/@playwright/test/cli.js'),
    'test',
    '-c',
    'tests/browser/firefox.config.ts',
    ...process.argv.slice(2)
  ],
  {cwd: root, stdio: 'inherit', env: {...process.env, FIREFOX_PATH: firefox}}
);
process.exitCode = status ?? 1;

function findFirefox() {
  if (process.env.FIREFOX_PATH) return process.env.FIREFOX_PATH;
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const places = ['firefox-esr', 'firefox'].flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...places, '/Applications/Firefox.app/Contents/MacOS/firefox'].find((path) => existsSync(path));
}

/** Only where we are root already, as in a container: no one is asked for a password. */
function installFromDebian() {
  if (process.getuid?.() !== 0 || spawnSync('apt-get', ['--version']).status !== 0) return false;
  console.log('Installing the Debian package firefox-esr.');
  const env = {...process.env, DEBIAN_FRONTEND: 'noninteractive'};
  const steps = [['update'], ['install', '-y', 'firefox-esr']];
  return steps.every((args) => spawnSync('apt-get', args, {stdio: 'inherit', env}).status === 0);
}
