import {execFileSync} from 'node:child_process';
import {mkdirSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

const root = join(import.meta.dirname, '../..');
const workshop = join(root, 'test-results/package');
const tarball = join(workshop, 'parallel-lines.tgz');

/** Packs the package, as its publisher would, and unpacks it where Node finds it. */
export function setup(): void {
  const modules = join(workshop, 'node_modules');
  rmSync(workshop, {recursive: true, force: true});
  mkdirSync(modules, {recursive: true});
  // A package of its own: from within ours, our name would lead to ours.
  writeFileSync(join(workshop, 'package.json'), '{"private": true, "type": "module"}');
  const npm = process.env.npm_execpath?.endsWith('npm-cli.js') && process.env.npm_execpath;
  const [command, ...first] = npm ? [process.execPath, npm] : ['npm'];
  const name = execFileSync(command, [...first, 'pack', '--silent', '--pack-destination', workshop], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    shell: !npm && process.platform === 'win32'
  });
  renameSync(join(workshop, name.trim().split('\n').at(-1) ?? ''), tarball);
  execFileSync('tar', ['-xzf', tarball, '-C', modules]);
  renameSync(join(modules, 'package'), join(modules, 'parallel-lines'));
}
