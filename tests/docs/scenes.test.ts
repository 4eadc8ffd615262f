import {spawnSync} from 'node:child_process';
import {join} from 'node:path';
import {runnerImport} from 'vite';
import {afterAll, describe, expect, it} from 'vitest';
import {copyWithNewKind, storyFile} from './new-kind.js';
import {tutorial} from './tutorial.js';

const copy = copyWithNewKind();
afterAll(() => {
  copy.remove();
});

describe('docs/scenes.md, followed word for word', {timeout: 60_000}, () => {
  it('adds a kind whose story npm run check finds nothing in', () => {
    const tsx = join(import.meta.dirname, '../../node_modules/tsx/dist/cli.mjs');
    const {stdout, stderr} = spawnSync(process.execPath, [tsx, 'scripts/check.ts', storyFile], {
      cwd: copy.folder,
      encoding: 'utf8'
    });
    expect(stdout + stderr).toBe(`${storyFile}: 0 errors, 0 warnings\n`);
  });

  it('has it drawn, described and tabled in the page that is built', async () => {
    const {module} = await runnerImport<typeof import('../../scripts/prerender.js')>(
      join(copy.folder, 'scripts/prerender.ts'),
      {configFile: false}
    );
    const html = module.prerender('<!--story-->', join(copy.folder, storyFile));
    const chapter = html.slice(html.indexOf(' id="saturday"'), html.indexOf(' id="two-counters"'));
    const drawings = chapter.match(/<svg[\s\S]*?<\/svg>/g) ?? [];
    const dots = drawings.map((svg) => [
      svg.split('class="dot first solid"').length - 1,
      svg.split('class="dot second solid"').length - 1
    ]);
    // The second count is a lower bound: four fainter dots go on past its 21.
    expect(dots).toEqual([
      [34, 25],
      [34, 0],
      [34, 25]
    ]);
    expect(chapter).toContain(
      'On the square on Saturday, 34 people, claimed by Ottilie Marn, in front of the Corner, ' +
        'at least 21 people, reported by The Crumb, in front of the Bridge'
    );
    expect(chapter).toMatch(
      /<tr><th scope="row">People in front of the Bridge on Saturday<\/th><td>at least 21 people<\/td><td>reported<\/td>/
    );
    for (const each of tutorial('scenes.md')) {
      if (each.does === 'says') expect(html.replace(/<[^>]+>/g, '')).toContain(each.words);
    }
  });
});
