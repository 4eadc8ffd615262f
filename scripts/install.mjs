/**
 * A fresh machine has Node and npm and nothing else. `npm start` and `npm test` come here first, so this file
 * uses Node's own modules only, and no syntax too new for an old Node: whoever runs one should read a sentence,
 * not a stack.
 */
import {spawnSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** Ends with a sentence where this Node is too old; else makes node_modules what the lock file says. */
export function installDependencies() {
  if (!nodeFits(process.versions.node)) {
    giveUp(
      `This project needs Node 20.19 or newer (22.12 or newer of the 22 line); this is ${process.versions.node}.`
    );
  }
  const reason = whyInstall(root);
  if (reason === undefined) return;
  console.log(`Installing the packages: ${reason}.`);
  // Development packages are what builds and tests the story, so NODE_ENV=production must not leave them out.
  const installed = npm(['ci', '--include=dev']) === 0;
  if (!installed) giveUp('The packages could not be installed: see what npm says above.');
}

/** Runs npm, the very one that runs us if there is one, and returns its exit code. */
export function npm(args) {
  const self = process.env.npm_execpath;
  const options = {cwd: root, stdio: 'inherit'};
  const {status} = self?.endsWith('npm-cli.js')
    ? spawnSync(process.execPath, [self, ...args], options)
    : spawnSync('npm', args, {...options, shell: process.platform === 'win32'});
  return status ?? 1;
}

/** The range that Vite declares. */
export function nodeFits(version) {
  const [major, minor] = version.split('.').map(Number);
  return major > 22 || (major === 22 && minor >= 12) || (major === 20 && minor >= 19);
}

/**
 * Says in words what node_modules lacks, or undefined when nothing. npm writes its own copy of the lock file last,
 * so without it an install was cut short; packages are looked at one by one, as a folder may have been removed, or
 * brought along from another kind of machine.
 */
export function whyInstall(folder) {
  const wanted = packagesOf(join(folder, 'package-lock.json'));
  const installed = packagesOf(join(folder, 'node_modules', '.package-lock.json'));
  if (!wanted) return undefined; // nothing to compare with: npm ci would only fail
  if (!installed) return 'there is no finished install yet';
  for (const [path, {version, integrity, optional}] of Object.entries(wanted)) {
    if (path === '') continue;
    const found = installed[path];
    if (!found && optional) continue; // made for another platform
    if (!found || !existsSync(join(folder, path, 'package.json'))) return `${path} is missing`;
    const same = found.version === version && found.integrity === integrity;
    if (!same) return `${path} is not the one in package-lock.json`;
    const fits = suits(found.os, process.platform) && suits(found.cpu, process.arch);
    if (!fits) return `${path} is for another machine`;
  }
  return undefined;
}

function packagesOf(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return undefined;
  }
}

/** npm's lists name what is meant, or, after a `!`, what is not. */
function suits(list, name) {
  if (!list) return true;
  return list.includes(name) || (list.every((entry) => entry.startsWith('!')) && !list.includes(`!${name}`));
}

function giveUp(sentence) {
  console.error(sentence);
  process.exit(1);
}
