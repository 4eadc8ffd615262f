import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {format, resolveConfig} from 'prettier';
import {languages} from '../../src/scenes/languages.js';
import {describeView} from '../../src/scenes/in-words.js';
import {makeSchema} from '../schema.js';
import {withFigures} from './figure-table.js';
import {withFiles} from './include.js';
import {alternatives, keyTable, type JsonSchema} from './key-table.js';
import {kindWords} from './kind-words.js';
import {picture} from './picture.js';
import {picturedViews, sharedKeys, type Pictured} from './pictured.js';

/** The keys of a story that have a chapter of their own, under its title. */
const parts: Readonly<Record<string, string>> = {
  sources: 'Sources',
  actors: 'Actors',
  facts: 'Facts',
  notes: 'Notes',
  unsaid: 'What is not said',
  geography: 'Maps',
  scenes: 'Scenes',
  chapters: 'Chapters and steps',
  corrections: 'Corrections'
};

/** All of docs/ that is made from something else, by its path there: the reference, its pictures, code in pages. */
export async function makeDocs(): Promise<ReadonlyMap<string, string>> {
  const schema = JSON.parse(await makeSchema()) as JsonSchema;
  const views = picturedViews();
  const options = {...(await resolveConfig('docs/reference.md')), parser: 'markdown'};
  const read = (name: string) => readFileSync(join(import.meta.dirname, '../../docs', name), 'utf8');
  const files = new Map([
    ['reference.md', await format(page(schema, views), options)],
    ['scenes.md', await format(withFiles(read('scenes.md')), options)],
    ['publishers.md', await format(withFigures(read('publishers.md')), options)]
  ]);
  for (const each of views) files.set(fileOf(each), picture(each.scene, each.context, each.view));
  return files;
}

function page(schema: JsonSchema, views: readonly Pictured[]): string {
  const partOf = (key: string) => schema.properties?.[key] ?? {};
  const itemOf = (key: string) => ('items' in partOf(key) ? (partOf(key).items as JsonSchema) : partOf(key));
  const sections = Object.entries(parts).map(([key, title]) => {
    // What the kinds of scene say themselves, further down.
    const table = keyTable(itemOf(key), {closed: ['data', 'steps[].view']});
    return `## ${title}\n\n${said(partOf(key))}\n\n${table}`;
  });
  return [
    '<!-- Made by `npm run docs` from the schema; do not edit. -->',
    '# Reference: the language of a story’s file',
    'Every key of `story.json`, what it is and what it does; then every kind of scene with its pictures. _Or none_: the key may be left out. An id is lower-case words joined by hyphens, unique in the file. A way to learn all this is the tutorial in [designers.md](designers.md).',
    '## The story',
    keyTable(schema, {closed: Object.keys(parts)}),
    ...sections,
    '## Kinds of scene',
    `Every view may have these keys, whatever its kind:`,
    keyTable(only(viewsOf(schema, 0), sharedKeys)),
    ...languages.map(({kind}, i) => chapter(kind, i, schema, views))
  ].join('\n\n');
}

/** A kind of scene: its data, its views, and a picture of each. */
function chapter(kind: string, index: number, schema: JsonSchema, views: readonly Pictured[]): string {
  const scenes = alternatives(schema.properties?.scenes?.items as JsonSchema);
  const data = scenes.find(({properties}) => properties?.kind?.const === kind)?.properties?.data ?? {};
  const forms = alternatives(viewsOf(schema, index));
  const tables = forms.map((form) => {
    const show = form.properties?.show?.const;
    const head = show === undefined ? 'In a view' : `In a view with \`"show": ${JSON.stringify(show)}\``;
    return `${head}:\n\n${keyTable(form, {without: [...sharedKeys, 'show']})}`;
  });
  const pictures = views.filter((each) => each.kind === kind).map(figure);
  return [`### ${kind}`, kindWords[kind], 'In its `data`:', keyTable(data), ...tables, ...pictures].join(
    '\n\n'
  );
}

function figure(each: Pictured): string {
  const {scene, context, view, title, step, story} = each;
  const words = describeView(scene, context, view).replaceAll('[', '\\[');
  const json = `\`\`\`json\n"view": ${JSON.stringify(view, null, 2)}\n\`\`\``;
  return `![${title}: the view below, drawn](${fileOf(each)})\n\n${json}\n\n_What it says to those who do not see it:_ ${words} (\`${step}\` in [${story}](../${story}))`;
}

function fileOf({kind, step}: Pictured): string {
  return `pictures/${kind}-${step}.svg`;
}

/** The schema of a kind's views: the schema of a story lists them in the order of the kinds. */
function viewsOf(schema: JsonSchema, index: number): JsonSchema {
  const steps = (schema.properties?.chapters?.items as JsonSchema).properties?.steps?.items as JsonSchema;
  return steps.properties?.view?.anyOf?.[index] ?? {};
}

function only(schema: JsonSchema, keys: readonly string[]): JsonSchema {
  const [{properties = {}} = {}] = alternatives(schema);
  return {properties: Object.fromEntries(Object.entries(properties).filter(([key]) => keys.includes(key)))};
}

function said({description = ''}: JsonSchema): string {
  return description.split(' For example: ')[0] ?? '';
}
