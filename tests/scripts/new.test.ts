import {spawnSync} from 'node:child_process';
import {existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, describe, expect, it} from 'vitest';

const root = join(import.meta.dirname, '../..');
const temporary = mkdtempSync(join(tmpdir(), 'new-'));
const folder = join(temporary, 'deep/my-story').replaceAll('\\', '/');
const file = `${folder}/story.json`;
afterAll(() => {
  rmSync(temporary, {recursive: true, force: true});
});

/** A script of the project, as `npm run` starts it. */
function run(script: string, ...words: readonly string[]) {
  const tsx = join(root, 'node_modules/tsx/dist/cli.mjs');
  return spawnSync(process.execPath, [tsx, `scripts/${script}.ts`, ...words], {cwd: root, encoding: 'utf8'});
}

// Each starts Node anew, beside whatever else runs.
describe('npm run new -- <folder>', {timeout: 60_000}, () => {
  it('writes a story of two chapters and five steps, and says what to do next', () => {
    const {status, stdout} = run('new', folder);
    expect(status).toBe(0);
    expect(stdout.replaceAll(folder, 'my-story')).toBe(
      `A new story stands in my-story/story.json. Next:
  npm run dev -- --story my-story/story.json     shows it, and follows the file as you save it
  npm run check -- my-story/story.json           says what is wrong in it
  npm run build -- --story my-story/story.json   writes the site to dist/
`
    );
    const story = JSON.parse(readFileSync(file, 'utf8')) as {
      $schema: string;
      status: string;
      scenes: {kind: string}[];
      chapters: {steps: unknown[]}[];
    };
    expect(story.chapters.map(({steps}) => steps.length)).toEqual([3, 2]);
    expect(story.scenes.map(({kind}) => kind)).toEqual(['ranges', 'positions']);
    expect(story.status).toMatch(/^Invented from end to end/);
    expect(existsSync(join(folder, story.$schema))).toBe(true);
  });

  it('writes one in which npm run check finds no fault and no warning', () => {
    const {status, stdout} = run('check', file);
    expect(stdout).toBe(`${file}: 0 errors, 0 warnings\n`);
    expect(status).toBe(0);
  });

  it('leaves a story that is there as it is', () => {
    writeFileSync(file, '"mine"');
    const {status, stderr} = run('new', folder);
    expect(stderr).toMatch(/^There is a story at .*my-story\/story\.json already, and it stays as it is/);
    expect(readFileSync(file, 'utf8')).toBe('"mine"');
    expect(status).toBe(1);
  });

  it('asks for a folder where none is named, and says why where none can be made', () => {
    expect(run('new')).toMatchObject({
      status: 1,
      stderr: 'npm run new wants one folder for the new story: npm run new -- my-story\n'
    });
    writeFileSync(join(temporary, 'a-file'), '');
    const {status, stderr} = run('new', join(temporary, 'a-file'));
    expect(stderr).toMatch(/^No story could be written to .*a-file\/story\.json: .*EEXIST/);
    expect(status).toBe(1);
  });
});
