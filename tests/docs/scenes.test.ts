import {spawnSync} from 'node:child_process';
import {join} from 'node:path';
import {runnerImport} from 'vite';
import {afterAll, describe, expect, it} from 'vitest';
import {sceneContext} from '../../src/scenes/context.js';
import {geometry} from '../../src/marks/mark.js';
import type {Story} from '../../src/model/story.js';
import {atOnce} from '../../src/scenes/in-parts.js';
import type {SceneContext} from '../../src/scenes/scene.js';
import type {TallyData} from '../fixtures/tally/tally-language.js';
import {tally} from '../fixtures/tally/tally.js';
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
      [34, 0],
      [34, 25],
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

describe('the example of docs/scenes.md', () => {
  const story = JSON.parse(copy.read(storyFile)) as Story;
  const [entry] = story.scenes.filter(({kind}) => kind === 'tally');
  if (!entry) throw new Error('The story has no tally.');
  const view = {groups: ['group-corner', 'group-bridge']};
  const context = (from: Story) => sceneContext(from, entry) as SceneContext<TallyData>;
  const drawn = (from: Story, width: number, height: number) => {
    const size = {width, height, em: 16, stretch: 1};
    return atOnce(tally.layout(context(from), view, size));
  };

  it.each([
    [0, 0],
    [50, 60],
    [320, 256],
    [4000, 200]
  ])('has finite marks with keys of their own in %i × %i px', (width, height) => {
    const marks = drawn(story, width, height);
    const numbers = marks.flatMap((mark) =>
      geometry[mark.kind].map((name) => (mark as unknown as Record<string, number>)[name] ?? 0)
    );
    expect(numbers.filter((number) => !Number.isFinite(number))).toEqual([]);
    expect(new Set(marks.map(({key}) => key)).size).toBe(marks.length);
  });

  it('draws what is left of a story whose facts are gone, and says it', () => {
    const empty = {...story, facts: []};
    expect(drawn(empty, 880, 844).filter(({kind}) => kind === 'dot')).toEqual([]);
    expect(tally.describe(context(empty), view)).toBe('On the square on Saturday');
    expect(tally.table(context(empty)).rows).toEqual([]);
  });

  it('has dots of one size in every view', () => {
    const radii = drawn(story, 880, 844).flatMap((mark) => (mark.kind === 'dot' ? [mark.r] : []));
    expect(radii).toHaveLength(34 + 25);
    expect(new Set(radii).size).toBe(1);
  });
});
