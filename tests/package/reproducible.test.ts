import {execFileSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, describe, expect, it} from 'vitest';
import {filesIn} from './files-in.js';
import {files, installed, root} from './packed.js';

/** As its publisher has it, whose environment knows of no tests. */
const {NODE_ENV: _, ...env} = process.env;
const folder = mkdtempSync(join(tmpdir(), 'parallel-lines-again-'));
afterAll(() => rmSync(folder, {recursive: true, force: true}));

describe('built once more, byte by byte the same', {timeout: 300_000}, () => {
  it('is the package', () => {
    const built = files.filter((file) => /^(lib|cdn)\//.test(file));
    expect(built.length).toBeGreaterThan(500);
    run('scripts/package/build.ts');
    const again = ['lib', 'cdn'].flatMap((part) =>
      filesIn(join(root, part)).map((file) => `${part}/${file}`)
    );
    expect(again.sort()).toEqual(built);
    expect(built.filter((file) => !same(join(installed, file), join(root, file)))).toEqual([]);
  });

  it('is the site', () => {
    const [first, second] = ['first', 'second'].map((name) => {
      const site = join(folder, name);
      execFileSync(
        process.execPath,
        ['scripts/vite.mjs', 'build', '--outDir', site, '--emptyOutDir', '--logLevel', 'error'],
        {cwd: root, env, stdio: 'pipe'}
      );
      return {site, files: filesIn(site)};
    });
    expect(first?.files.length).toBeGreaterThan(30);
    expect(second?.files).toEqual(first?.files);
    const others = first?.files.filter((file) => !same(join(first.site, file), join(folder, 'second', file)));
    expect(others).toEqual([]);
  });
});

function run(script: string): void {
  execFileSync(process.execPath, ['--import', 'tsx', script], {cwd: root, env, stdio: 'pipe'});
}

function same(one: string, other: string): boolean {
  return readFileSync(one).equals(readFileSync(other));
}
