import {spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, describe, expect, it} from 'vitest';
import type {Fault} from '../../src/model/fault.js';

const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'check-'));
const file = join(folder, 'story.json');
const text = readFileSync(join(root, 'tests/fixtures/small-story.json'), 'utf8').replace(
  '../../data/story.schema.json',
  './story.schema.json'
);
afterAll(() => {
  rmSync(folder, {recursive: true, force: true});
});

/** `npm run check -- …`, as a designer runs it. */
function run(...words: readonly string[]) {
  const tsx = join(root, 'node_modules/tsx/dist/cli.mjs');
  const {CI: _, ...env} = process.env;
  return spawnSync(process.execPath, [tsx, 'scripts/check.ts', ...words], {cwd: root, encoding: 'utf8', env});
}

/** The same over a text. */
function check(story: string, ...options: readonly string[]) {
  writeFileSync(file, story);
  const {status, stdout} = run(file, ...options);
  return {status, said: stdout.replaceAll(folder, '…')};
}

type Mistake = readonly [
  find: string,
  replacement: string,
  expected: Pick<Fault, 'line' | 'path' | 'code'> & Partial<Fault>
];

/** One file with twenty mistakes, as designers make them; none shifts a line. */
const mistakes: readonly Mistake[] = [
  [
    '"edition": "test",',
    '"editoin": "test",',
    {line: 8, path: 'editoin', code: 'unknown-key', didYouMean: 'edition'}
  ],
  [
    '"second": "hill"}',
    '"second": "hil"}',
    {line: 11, path: 'sides.second', code: 'unknown-id', didYouMean: 'hill'}
  ],
  [
    'https://gazette.example/two-lamps',
    'gazette.example/two-lamps',
    {line: 17, path: 'sources[0].url', code: 'wrong-form', expected: 'a full address'}
  ],
  [
    '"of": "harbour"',
    '"of": "harbor"',
    {line: 40, path: 'actors[2].of', code: 'unknown-id', didYouMean: 'harbour'}
  ],
  [
    '"labelShort": "New lamp"',
    '"lableShort": "New lamp"',
    {line: 88, path: 'facts[3].lableShort', code: 'unknown-key', didYouMean: 'labelShort'}
  ],
  [
    '"number": 12.5, "unit": "kilometer"',
    '"number": 12.5, "unit": "kilometre"',
    {line: 109, path: 'facts[5].value.unit', code: 'not-a-choice', didYouMean: 'kilometer'}
  ],
  [
    '"number": 1450',
    '"number": "1450"',
    {line: 127, path: 'facts[7].value.number', code: 'wrong-type', expected: 'a number', found: '"1450"'}
  ],
  [
    '"notes": ["note-glare"]',
    '"notes": ["note-glaer"]',
    {line: 149, path: 'facts[9].notes[0]', code: 'unknown-id', didYouMean: 'note-glare'}
  ],
  [
    '"claimants": ["mirrow-radio"]',
    '"claimants": ["mirow-radio"]',
    {line: 158, path: 'facts[10].claimants[0]', code: 'unknown-id', didYouMean: 'mirrow-radio'}
  ],
  [
    '{"type": "list",',
    '{"type": "lists",',
    {line: 173, path: 'facts[12].value.type', code: 'not-a-choice', didYouMean: 'list'}
  ],
  [
    '{"source": "gull-gazette", "at": "2.4"}',
    '{"source": "gull-gazete", "at": "2.4"}',
    {line: 177, path: 'facts[12].sources[0].source', code: 'unknown-id', didYouMean: 'gull-gazette'}
  ],
  [
    '"fact": "lens-weight", "by"',
    '"fact": "lens-wieght", "by"',
    {line: 245, path: 'scenes[0].data.measures[0].fact', code: 'unknown-id', didYouMean: 'lens-weight'}
  ],
  [
    '{"blocks": 3, "rule"',
    '{"blocks": 4, "rule"',
    {line: 276, path: 'scenes[1].data.levels[2].blocks', code: 'not-a-choice', expected: 'one of 1, 2, 3'}
  ],
  [
    '"title": "How far"',
    '"title": ""',
    {line: 439, path: 'chapters[1].title', code: 'wrong-form', expected: 'at least one word'}
  ],
  [
    '"scene": "scene-reach"',
    '"scene": "scene-rech"',
    {line: 440, path: 'chapters[1].scene', code: 'unknown-id', didYouMean: 'scene-reach'}
  ],
  [
    '"id": "quay-meeting",',
    '"id": "quay-meeting", "view": {},',
    {line: 428, path: 'chapters[0].steps[0].view', code: 'view-without-scene'}
  ],
  [
    '"id": "reach-lens",',
    '"id": "reach-both",',
    {line: 469, path: 'chapters[1].steps[2].id', code: 'duplicate-id'}
  ],
  [
    'which is **narrow**',
    'which is 30 m wide',
    {
      line: 471,
      path: 'chapters[1].steps[2].text[0]',
      code: 'digits',
      found: '"30"',
      expected: 'a figure as {fact-id}, or a literal in backticks'
    }
  ],
  [
    '{"headline": "All of it"}',
    '{"headlin": "All of it"}',
    {line: 512, path: 'chapters[2].steps[2].view.headlin', code: 'unknown-key', didYouMean: 'headline'}
  ],
  [
    '"published": "2031-04-05"',
    '"published": "2031-02-30"',
    {line: 10, path: 'published', code: 'no-such-day', expected: 'a day of the calendar'}
  ]
];

// Each starts Node anew, beside whatever else runs.
describe('npm run check -- <file>', {timeout: 60_000}, () => {
  it('finds nothing wrong with a good story, writes its schema, and ends well', () => {
    const {status, said} = check(text);
    expect(said).toMatch(/story\.schema\.json written$/m);
    expect(said).toMatch(/^…\/story\.json: 0 errors, \d+ warnings$/m);
    expect(status).toBe(0);
    expect(check(text).said).not.toContain('written');
    expect(readFileSync(join(folder, 'story.schema.json'), 'utf8')).toContain('"mirrow-radio"');
  });

  it('finds all twenty planted mistakes at their lines, with what was meant, by line, and fails', () => {
    expect(mistakes).toHaveLength(20);
    const broken = mistakes.reduce((story, [find, replacement]) => {
      expect(story.split(find), find).toHaveLength(2);
      return story.replace(find, () => replacement);
    }, text);
    const {status, said} = check(broken, '--json');
    const faults = JSON.parse(said) as Fault[];
    for (const [find, , expected] of mistakes) {
      expect(faults, find).toContainEqual(
        expect.objectContaining({severity: 'error', file: '…/story.json', ...expected})
      );
    }
    const lines = faults.map(({line}) => line ?? 0);
    expect(lines).toEqual([...lines].sort((a, b) => a - b));
    expect(status).toBe(1);
  });

  it('warns of what is no mistake but worth a look, and ends well', () => {
    const alt = '"alt": "Two bars, of which the upper is the longer one by far.", "show"';
    const [before, rest = ''] = text.split('"The new lamp, a `Fresnel-2`');
    const shortened = `${before}"A new lamp."${rest.slice(rest.indexOf('"\n') + 1)}`;
    const story = shortened
      .replace('"notes": ["note-glare"],', '')
      .replace(/("headline": "The lamp that \{harbour\} wants",\s*)"show"/, `$1${alt}`)
      .replace(/("focus": \["bar-allowed", "bar-old"\],\s*)"show"/, `$1${alt}`)
      .replace('{"show": "measures"', '{"alt": "A scale.", "show": "measures"');
    const {status, said} = check(story, '--json');
    const faults = JSON.parse(said) as Fault[];
    const found = (code: string) => faults.filter((fault) => fault.code === code).map(({line}) => line);
    expect(faults.filter(({severity}) => severity !== 'warning')).toEqual([]);
    expect(found('unused')).toEqual([66, 520]);
    expect(found('step-length')).toEqual([444]);
    expect(found('description-length')).toEqual([473]);
    expect(found('description-alike')).toEqual([462]);
    expect(found('labels-left-out')).toContain(498);
    expect(status).toBe(0);
  });

  it('says that there is no such file, and fails', () => {
    const {status, stdout} = run(join(folder, 'none.json'));
    expect(stdout).toContain('expected a file that can be read; found none');
    expect(status).toBe(1);
  });
});
