import {columns, factTable} from '../src/markup/fact-table.js';
import type {Files} from '../src/markup/ledger.js';
import type {SceneEntry, Story} from '../src/model/story.js';
import {lookups} from '../src/scenes/context.js';
import {expand} from '../src/words/expand.js';

/** A file that readers can take away. */
export interface TakeAway {
  /** From the root of the site. */
  readonly name: string;
  readonly text: string;
}

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
