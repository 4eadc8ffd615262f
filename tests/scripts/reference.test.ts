import {readdirSync, readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {formsOf, picturedViews} from '../../scripts/reference/pictured.js';
import {keyTable} from '../../scripts/reference/key-table.js';
import {kindWords} from '../../scripts/reference/kind-words.js';
import {makeDocs} from '../../scripts/reference/reference.js';
import {makeSchema} from '../../scripts/schema.js';
import {kindNames} from '../../src/scenes/kinds.js';

const files = await makeDocs();
const page = files.get('reference.md') ?? '';

describe('docs/reference.md, its pictures, and the code in docs/scenes.md', () => {
  it('are what the schema and the stories make: npm run docs writes them', () => {
    const committed = [
      'reference.md',
      'scenes.md',
      'publishers.md',
      ...readdirSync('docs/pictures', {recursive: true, encoding: 'utf8'}).map((name) => `pictures/${name}`)
    ];
    expect(committed.sort()).toEqual([...files.keys()].sort());
    const stale = [...files].filter(([name, text]) => readFileSync(`docs/${name}`, 'utf8') !== text);
    expect(stale.map(([name]) => name)).toEqual([]);
  });

  it('say of every key what it does, with an example', () => {
    const rows = page.split('\n').filter((line) => line.startsWith('| `'));
    const cells = (row: string) => row.split(/(?<!\\)\|/).slice(1, -1);
    const bare = rows.filter((row) => cells(row).some((cell) => cell.trim() === ''));
    expect(rows.length).toBeGreaterThan(200);
    expect(bare).toEqual([]);
  });

  it('give as an example of a list of objects a list of objects', () => {
    const lists = page.split('\n').filter((line) => /^\| `.*\| a list of objects/.test(line));
    expect(lists.length).toBeGreaterThan(20);
    expect(lists.filter((line) => !/\| `\[\{.*\}\]` *\|$/.test(line))).toEqual([]);
  });

  it('have a chapter for every kind of scene, with words of its own', () => {
    const heads = [...page.matchAll(/^### (\w+)$/gm)].map(([, kind]) => kind);
    expect(heads).toEqual(kindNames);
    expect(Object.keys(kindWords)).toEqual(kindNames);
  });

  it('show every picture of every kind, and every key of its views, at least once', async () => {
    const shown = new Set(picturedViews().flatMap(({kind, view}) => formsOf(kind, view)));
    expect(wantedForms(await makeSchema()).filter((form) => !shown.has(form))).toEqual([]);
  });

  it('show each under the words of its view', () => {
    const pictures = [...page.matchAll(/^!\[.*\]\((pictures\/.*\.svg)\)\n\n```json\n"view": /gm)];
    expect(pictures.map(([, name]) => name).sort()).toEqual([...files.keys()].slice(3).sort());
  });
});

interface View {
  readonly properties?: Readonly<Record<string, {readonly const?: string}>>;
  readonly oneOf?: readonly View[];
}

/** Every picture that a kind has, and each with every key that its views may have. */
function wantedForms(text: string): readonly string[] {
  const schema = JSON.parse(text) as {
    properties: {chapters: {items: {properties: {steps: {items: {properties: {view: {anyOf: View[]}}}}}}}};
  };
  const {anyOf: views} = schema.properties.chapters.items.properties.steps.items.properties.view;
  return kindNames.flatMap((kind, i) =>
    (views[i]?.oneOf ?? [views[i] ?? {}]).flatMap(({properties = {}}) => {
      const view = Object.fromEntries(
        Object.entries(properties).map(([key, {const: value}]) => [key, value ?? key])
      );
      return formsOf(kind, view);
    })
  );
}

describe('keyTable(schema)', () => {
  it('lists keys, those inside as paths, and when each may be left out', () => {
    const table = keyTable({
      properties: {
        id: {type: 'string', id: 'bar', description: 'Its name. For example: "bar-a"'},
        side: {enum: ['first', 'second'], description: 'Whose. For example: "first"'},
        parts: {
          type: 'array',
          description: 'All of it.',
          items: {
            properties: {fact: {type: 'string', refers: 'actor', description: 'Which.'}},
            required: ['fact']
          }
        }
      },
      required: ['id', 'parts']
    });
    expect(table.split('\n')).toEqual([
      '| key | is | does | for example |',
      '| --- | --- | --- | --- |',
      '| `id` | a new id | Its name. | `"bar-a"` |',
      '| `side` _or none_ | `"first"`, `"second"` | Whose. | `"first"` |',
      '| `parts` | a list of objects | All of it. |  |',
      '| `parts[].fact` | the id of an actor | Which. |  |'
    ]);
  });

  it('says of a key that some alternatives have which they are', () => {
    const table = keyTable({
      oneOf: [
        {properties: {show: {const: 'bars'}, bars: {type: 'boolean'}}, required: ['show', 'bars']},
        {properties: {show: {const: 'map'}, by: {type: 'string'}}, required: ['show']}
      ]
    });
    expect(table.split('\n').slice(2)).toEqual([
      '| `show` | `"bars"` or `"map"` |  |  |',
      '| `bars` _bars_ | `true` or `false` |  |  |',
      '| `by` _map, or none_ | words |  |  |'
    ]);
  });
});
