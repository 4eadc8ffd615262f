import {csvFormatRow} from 'd3-dsv';
import {factsIn} from '../src/markup/facts-in.js';
import type {Files} from '../src/markup/ledger.js';
import type {Fact} from '../src/model/fact.js';
import {numberOf} from '../src/model/ratio.js';
import type {SceneEntry, Story} from '../src/model/story.js';
import {lookups} from '../src/scenes/context.js';
import {actorName, expand} from '../src/words/expand.js';
import {formatFact} from '../src/words/format.js';

/** A file that readers can take away. */
export interface TakeAway {
  /** From the root of the site. */
  readonly name: string;
  readonly text: string;
}

/** Every column of the tables, with what it holds, by the terms of the Table Schema. */
const columns = [
  ['id', 'string', 'The fact; unique in the story, and its anchor in the ledger after fact-'],
  ['label', 'string', 'What the value is of'],
  ['value', 'string', 'The value with its bound, as the story shows it'],
  ['number', 'number', 'The bare number, where there is one'],
  ['unit', 'string', 'The unit of the number, by its name in Intl.NumberFormat where it has one there'],
  ['date', 'string', 'The date of a time, with the year that the editors supply'],
  ['bound', 'string', 'How the claimant bounds the value: exact, about, over, atLeast, atMost'],
  ['kind', 'string', 'What sort of saying this is; computed: by the editors'],
  ['claimants', 'string', 'Who says so'],
  ['for', 'string', 'On whose behalf'],
  ['via', 'string', 'Through whom it is reported'],
  ['source', 'string', 'The source, by its id'],
  ['at', 'string', 'Where in the source: section.paragraph, c before the number of a caption'],
  ['notes', 'string', 'What the editors add']
] as const;

/** The dataset as it is, a table of facts for each scene, and a Data Package that describes them. */
export function takeAways(story: Story, text: string): readonly TakeAway[] {
  const tables = story.scenes.map((scene) => ({name: tableName(scene), text: factTable(scene, story)}));
  return [
    {name: 'data/story.json', text},
    ...tables,
    {name: 'data/datapackage.json', text: JSON.stringify(dataPackage(story), null, 2)}
  ];
}

/** Where the page finds them, below its base. */
export function filesOf(story: Story, base: string): Files {
  return {
    story: `${base}data/story.json`,
    package: `${base}data/datapackage.json`,
    tables: story.scenes.map((scene) => ({title: scene.title, file: base + tableName(scene)}))
  };
}

function tableName({id}: SceneEntry): string {
  return `data/${id}.csv`;
}

/** The facts that a scene's data and views show, by RFC 4180. */
function factTable(scene: SceneEntry, story: Story): string {
  const views = story.chapters.filter((chapter) => chapter.scene === scene.id).map(({steps}) => steps);
  const rows = factsIn([scene.data, views.flat().map(({view}) => view)], story).map((fact) =>
    row(fact, story)
  );
  return [columns.map(([name]) => name), ...rows]
    .map((cells) => `${csvFormatRow(cells.map(plain))}\r\n`)
    .join('');
}

function row(fact: Fact, story: Story): string[] {
  const wording = lookups(story);
  const {facts, actors, notes} = wording;
  const names = (ids: readonly string[] = []) => ids.map((id) => actorName(actors.get(id)) ?? id).join('; ');
  const {value, sources} = fact;
  const cells: Readonly<Record<(typeof columns)[number][0], string>> = {
    id: fact.id,
    label: fact.label,
    value: formatFact(fact, wording),
    number: String(numberOf(fact, facts) ?? ''),
    unit: value.type === 'number' ? value.unit : value.type === 'ratio' ? 'times' : '',
    date: value.type === 'time' ? [value.date, value.time, value.zone].filter(Boolean).join(' ') : '',
    bound: fact.bound,
    kind: fact.kind,
    claimants: names(fact.claimants),
    for: names(fact.for === undefined ? [] : [fact.for]),
    via: names(fact.via),
    source: [...new Set(sources.map(({source}) => source))].join('; '),
    at: sources.map(({at}) => at).join('; '),
    notes: (fact.notes ?? []).flatMap((id) => notes.get(id)?.text ?? []).join(' ')
  };
  return columns.map(([name]) => cells[name]);
}

/** A spreadsheet takes a cell that begins so for a formula; an apostrophe before it makes it text again. */
function plain(cell: string): string {
  return /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
}

/** By https://datapackage.org/standard/data-package/, version 2. */
function dataPackage(story: Story): object {
  const {title, edition, published, sources, status, licence} = story;
  const fields = columns.map(([name, type, description]) => ({name, type, description}));
  const tables = story.scenes.map((scene) => ({
    name: scene.id,
    type: 'table',
    path: tableName(scene).replace('data/', ''),
    title: scene.title,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    schema: {fields, primaryKey: ['id'], missingValues: ['']}
  }));
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name:
      title
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-|-$/g, '') || 'story',
    title,
    description: expand(status, lookups(story)),
    version: edition,
    created: `${published}T00:00:00Z`,
    licenses: [
      {
        title: licence.prose,
        ...(licence.prose === 'CC BY 4.0' && {
          name: 'CC-BY-4.0',
          path: 'https://creativecommons.org/licenses/by/4.0/'
        })
      }
    ],
    sources: sources.map(({title, publisher, url}) => ({title: `${title}, ${publisher}`, path: url})),
    resources: [
      {
        name: 'story',
        path: 'story.json',
        title,
        format: 'json',
        mediatype: 'application/json',
        encoding: 'utf-8'
      },
      ...tables
    ]
  };
}
