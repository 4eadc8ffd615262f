import {spawnSync} from 'node:child_process';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';

const root = join(import.meta.dirname, '..');

/** What the option leaves of a command's arguments, and which story it chose; or the sentence that it ends with. */
function take(...args: readonly string[]): string {
  const code = `import {takeStory} from './scripts/story-option.mjs';
    console.log(JSON.stringify(takeStory(${JSON.stringify(args)})), process.env.STORY)`;
  const {stdout, stderr} = spawnSync(process.execPath, ['--input-type=module', '-e', code], {
    cwd: root,
    encoding: 'utf8',
    env: {...process.env, STORY: ''}
  });
  return (stdout + stderr).trim().replaceAll(root, '<root>');
}

describe('--story', () => {
  it('chooses a story and leaves the rest of the command as it was', () => {
    expect(take('build', '--story', 'data/story.json', '--outDir', 'out')).toBe(
      '["build","--outDir","out"] <root>/data/story.json'
    );
    expect(take('--story=data/story.json', '--port', '80')).toBe('["--port","80"] <root>/data/story.json');
  });

  it('chooses nothing when it is not there', () => {
    expect(take('build', '--outDir', 'out')).toBe('["build","--outDir","out"]');
  });

  it('ends the command with a sentence when there is no such file, or none is named', () => {
    expect(take('--story', 'data/stroy.json')).toBe(
      "There is no story at <root>/data/stroy.json: --story wants the path of a story's file."
    );
    expect(take('--story')).toBe('--story wants a file: npm run dev -- --story data/story.json');
  });
});
