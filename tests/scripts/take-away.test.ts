import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {tmpdir} from 'node:os';
import {basename, join} from 'node:path';
import {csvParse} from 'd3-dsv';
import {afterAll, describe, expect, it} from 'vitest';
import {takeAways} from '../../scripts/take-away.js';
import {smallStory} from '../markup/small-story.js';

const story = smallStory();
const file = (name: string, from = story) =>
  takeAways(from, '{"as": "it is"}').find((each) => each.name === `data/${name}`)?.text ?? '';
const scene = story.scenes.find(({kind}) => kind === 'ranges')?.id ?? '';

describe('takeAways(story, text)', () => {
  it('takeAways(story, text) has the dataset as it is, a table a scene, and what describes them', () => {
    expect(takeAways(story, '').map(({name}) => name)).toEqual([
      'data/story.json',
      ...story.scenes.map(({id}) => `data/${id}.csv`),
      'data/datapackage.json'
    ]);
    expect(file('story.json')).toBe('{"as": "it is"}');
  });

  it('takeAways(story, text) gives each fact its number, unit, bound, kind, claimants and place', () => {
    const rows = csvParse(file(`${scene}.csv`).replaceAll('\r\n', '\n'));
    expect(rows.find(({id}) => id === 'reach-claimed')).toEqual({
      id: 'reach-claimed',
      label: 'Reach of the new lamp',
      value: '30 km',
      number: '30',
      unit: 'kilometer',
      date: '',
      bound: 'exact',
      kind: 'claimed',
      claimants: 'Odd Fenn',
      for: 'the harbour',
      via: '',
      source: 'gull-gazette',
      at: '1.1',
      notes: ''
    });
  });

  it('takeAways(story, text) ends every line of a table as RFC 4180 has it', () => {
    const text = file(`${scene}.csv`);
    expect(text.endsWith('\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it.each(['=1+1', '+1', '-1', '@sum(a)', '\tx', '\rx'])(
    'takeAways(story, text) lets no spreadsheet take %j for a formula',
    (label) => {
      const facts = story.facts.map((fact) => ({...fact, label}));
      const rows = csvParse(file(`${scene}.csv`, {...story, facts}).replaceAll('\r\n', '\n'));
      expect(rows.length).toBeGreaterThan(0);
      for (const row of rows) expect(row.label?.startsWith("'")).toBe(true);
    }
  );

  it('takeAways(story, text) describes the tables as a Data Package with their licence and sources', () => {
    const {name, licenses, sources, resources} = JSON.parse(file('datapackage.json')) as Record<
      string,
      unknown
    >;
    expect(name).toBe('two-lamps');
    expect(licenses).toEqual([
      {
        title: 'CC BY 4.0',
        name: 'CC-BY-4.0',
        path: 'https://creativecommons.org/licenses/by/4.0/'
      }
    ]);
    expect(sources).toEqual([
      {title: 'A Night of Two Lamps, The Gull Gazette', path: 'https://gazette.example/two-lamps'}
    ]);
    const table = (resources as {path: string; schema?: {fields: {name: string}[]}}[]).find(
      ({path}) => path === `${scene}.csv`
    );
    const [head = ''] = file(`${scene}.csv`).split('\r\n');
    expect(table?.schema?.fields.map((field) => field.name)).toEqual(head.split(','));
  });
});

/** The standard's own reader, which has no types. */
interface Packages {
  readonly Package: {
    load(
      descriptor: object,
      options: {readonly basePath: string}
    ): Promise<{
      readonly valid: boolean;
      readonly resources: readonly {readonly tabular: boolean; read(): Promise<readonly unknown[]>}[];
    }>;
  };
}

describe('the Data Package, by the standard’s own reader', () => {
  const {Package} = createRequire(import.meta.url)('datapackage') as Packages;
  const folder = mkdtempSync(join(tmpdir(), 'package-'));
  const source = readFileSync('data/story.json', 'utf8');
  const ours = JSON.parse(source) as typeof story;
  const files = takeAways(ours, source);
  for (const {name, text} of files) writeFileSync(join(folder, basename(name)), text);
  afterAll(() => {
    rmSync(folder, {recursive: true});
  });
  type Descriptor = {resources: {schema?: {fields: unknown[]}}[]};
  const load = (change: (descriptor: Descriptor) => void = () => undefined) => {
    const descriptor = JSON.parse(files.at(-1)?.text ?? '') as Descriptor;
    change(descriptor);
    return Package.load(descriptor, {basePath: folder});
  };

  it('is valid, and every row of every table reads by its schema', async () => {
    const {valid, resources} = await load();
    expect(valid).toBe(true);
    const tables = resources.filter(({tabular}) => tabular);
    expect(tables.length).toBe(ours.scenes.length);
    for (const table of tables) expect((await table.read()).length).toBeGreaterThan(5);
  });

  it('would not be valid without its tables, nor a table readable with a field less', async () => {
    expect((await load((descriptor) => descriptor.resources.splice(0))).valid).toBe(false);
    const {resources} = await load((descriptor) => descriptor.resources[1]?.schema?.fields.pop());
    await expect(resources[1]?.read()).rejects.toThrow('does not match');
  });
});
