/**
 * The browser tests need a Chromium, and machines keep it in many places or not at all. Looks first, downloads only
 * then; a browser counts once it has started, because half a download and a distribution's placeholder are files too.
 */
import {spawn, spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {createRequire} from 'node:module';
import {homedir} from 'node:os';
import {delimiter, join} from 'node:path';
import {fileURLToPath} from 'node:url';

const require = createRequire(import.meta.url);
const patience = 20_000;

/** What to tell a reader whose machine has none. */
export const noChromium =
  'No Chromium could be started: install Chromium or Google Chrome (on Debian `apt-get install chromium`), ' +
  'or run `npx playwright install --with-deps chromium`, or let CHROMIUM_PATH name one.';

/** The first Chromium that is there: what CHROMIUM_PATH names, the system's, Playwright's own; or undefined. */
export function findChromium(places = usualPlaces()) {
  return process.env.CHROMIUM_PATH || places.find((path) => existsSync(path));
}

/** A Chromium that really starts, fetched if need be; or undefined. What CHROMIUM_PATH names is taken, or none. */
export async function ensureChromium(places = usualPlaces()) {
  const named = process.env.CHROMIUM_PATH;
  if (named) return firstToStart([named]);
  return (
    (await firstToStart(places)) ??
    ((await download()) ? await firstToStart(playwrightsOwn()) : undefined) ??
    (installFromDebian() ? await firstToStart(usualPlaces()) : undefined)
  );
}

/** Where the systems keep Chromium and its kin, in order of preference. */
export function usualPlaces(
  {platform, env, home} = {platform: process.platform, env: process.env, home: homedir()}
) {
  return [...systemPlaces(platform, env, home), ...playwrightsOwn()];
}

function systemPlaces(platform, env, home) {
  if (platform === 'darwin') {
    const names = ['Chromium', 'Google Chrome', 'Microsoft Edge'];
    const folders = ['/Applications', join(home, 'Applications')];
    return names.flatMap((name) =>
      folders.map((folder) => join(folder, `${name}.app`, 'Contents', 'MacOS', name))
    );
  }
  if (platform === 'win32') {
    const names = ['Chromium\\Application\\chrome.exe', 'Google\\Chrome\\Application\\chrome.exe'];
    const folders = [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA].filter(Boolean);
    return [...names, 'Microsoft\\Edge\\Application\\msedge.exe'].flatMap((name) =>
      folders.map((folder) => join(folder, name))
    );
  }
  const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge'];
  const folders = [...(env.PATH ?? '').split(delimiter).filter(Boolean), '/snap/bin'];
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/** Playwright's download folder for its version; empty while Playwright itself is not installed. */
function playwrightsOwn() {
  try {
    return [require('@playwright/test').chromium.executablePath()];
  } catch {
    return [];
  }
}

async function firstToStart(places) {
  for (const path of new Set(places)) if (existsSync(path) && (await starts(path))) return path;
  return undefined;
}

async function starts(executablePath) {
  try {
    const browser = await require('@playwright/test').chromium.launch({executablePath, timeout: patience});
    await browser.close();
    return true;
  } catch (error) {
    console.log(`${executablePath} does not start: ${String(error.message).split('\n')[0]}`);
    return false;
  }
}

/** Playwright's own download; a slow line must not hold up everything else, so it has twenty seconds. */
function download() {
  console.log(`No Chromium found. Trying Playwright's own for ${patience / 1000} seconds.`);
  const cli = fileURLToPath(new URL('../node_modules/@playwright/test/cli.js', import.meta.url));
  return new Promise((resolve) => {
    // Its download runs in children of its own, hence a group that can be ended as a whole.
    const child = spawn(process.execPath, [cli, 'install', '--no-shell', 'chromium'], {
      stdio: ['ignore', 'inherit', 'pipe'],
      detached: true,
      windowsHide: true
    });
    let errors = '';
    child.stderr.on('data', (text) => (errors += text));
    const end = () => endGroup(child.pid);
    const timer = setTimeout(end, patience);
    process.once('exit', end);
    for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, quit);
    child.once('close', (code) => {
      clearTimeout(timer);
      process.off('exit', end);
      for (const signal of ['SIGINT', 'SIGTERM']) process.off(signal, quit);
      if (code !== 0) console.log(`\nIt did not arrive. ${errors.split('\n')[0] || 'That took too long.'}`);
      resolve(code === 0);
    });
  });
}

function quit() {
  process.exit(1);
}

function endGroup(pid) {
  if (process.platform === 'win32') {
    spawnSync('taskkill', ['/pid', String(pid), '/T', '/F']);
    return;
  }
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // ended by itself in the meantime
  }
}

/** Only where we are root already, as in a container: no one is asked for a password. */
function installFromDebian() {
  if (process.getuid?.() !== 0 || spawnSync('apt-get', ['--version']).status !== 0) return false;
  console.log('Installing the Debian package chromium.');
  const env = {...process.env, DEBIAN_FRONTEND: 'noninteractive'};
  const steps = [['update'], ['install', '-y', 'chromium']];
  return steps.every((args) => spawnSync('apt-get', args, {stdio: 'inherit', env}).status === 0);
}
