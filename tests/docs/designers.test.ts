import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, describe, expect, it} from 'vitest';
import {checkDrawings} from '../../scripts/check-drawings.js';
import {checkFile} from '../../scripts/check-file.js';
import {readPage} from '../../scripts/prerender.js';
import {formatFault, type Fault} from '../../src/model/fault.js';
import {newStory, tutorial} from './tutorial.js';

const folder = mkdtempSync(join(tmpdir(), 'tutorial-'));
const file = join(folder, 'story.json');
afterAll(() => {
  rmSync(folder, {recursive: true, force: true});
});

interface State {
  readonly after: string;
  readonly faults: readonly Fault[];
  /** What a reader reads; of a story with faults nothing. */
  readonly page: string;
}

function state(after: string, story: string): State {
  writeFileSync(file, story);
  const {faults} = checkFile(file, checkDrawings);
  const html = readPage('<!--story-->', file).html ?? '';
  const page = html.replace(/<script[\s\S]*?<\/script>|<[^>]+>/g, '').replace(/[\s\u00A0]+/g, ' ');
  return {after, faults, page};
}

// The whole tutorial once, word for word: the story after each edit, and what is said of it.
let story = newStory();
const states = [state('the start', story)];
const said: {words: string; now: string; before: string}[] = [];
const printed: {words: string; faults: readonly Fault[]}[] = [];
for (const each of tutorial('designers.md')) {
  const [before, now] = [states.at(-2), states.at(-1)];
  if (each.does === 'edit') states.push(state(each.words, (story = each.apply(story))));
  else if (each.does === 'says') {
    said.push({words: each.words, now: now?.page ?? '', before: before?.page ?? ''});
  } else printed.push({words: each.words, faults: now?.faults ?? []});
}

describe('the tutorial of docs/designers.md, followed word for word', () => {
  it('has edits of every sort, and says what they lead to', () => {
    expect(states.length).toBeGreaterThan(12);
    expect(said.length).toBeGreaterThan(4);
    expect(printed).toHaveLength(1);
  });

  it('begins and ends with a story without a fault or a warning', () => {
    expect([states[0]?.faults, states.at(-1)?.faults]).toEqual([[], []]);
  });

  it('makes one mistake, on purpose, and no other', () => {
    const wrong = states.filter(({faults}) => faults.some(({severity}) => severity === 'error'));
    expect(wrong.map(({after}) => after)).toEqual([
      'Find `"bound": "atMost"` and make it `"bound": "atmost"`'
    ]);
  });

  it('warns of nothing on its way but what is not used yet', () => {
    const warned = states.flatMap(({faults}) => faults.filter(({severity}) => severity === 'warning'));
    expect(new Set(warned.map(({code}) => code))).toEqual(new Set(['unused']));
  });

  it('prints what it says that npm run check prints', () => {
    const lines = printed[0]?.faults.map(formatFault).join('\n') ?? '';
    expect(`${lines.replace(file, 'my-story/story.json')}\n`).toBe(printed[0]?.words);
  });

  it.each(said)('makes the page say “$words”, which it did not before', ({words, now, before}) => {
    expect([before.includes(words), now.includes(words)]).toEqual([false, true]);
  });
});
