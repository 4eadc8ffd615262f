/** Makes data/story.schema.json, by which editors complete and check a dataset: `npx tsx scripts/schema.ts`. */
import {writeFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {toJsonSchema} from '@valibot/to-json-schema';
import {format, resolveConfig} from 'prettier';
import {storySchema} from '../src/model/story.js';
import {languages} from '../src/scenes/registry.js';

export const SCHEMA_FILE = 'data/story.schema.json';

/** The text of the JSON Schema. Draft 7 is the newest that VS Code reads in full. */
export async function makeSchema(): Promise<string> {
  const schema = toJsonSchema(storySchema(languages, 'any of them'), {
    target: 'draft-07',
    errorMode: 'throw',
    // The checker's own tags, and a validation that is true of every number in JSON.
    ignoreActions: ['metadata', 'finite']
  });
  const {$schema, ...rest} = schema;
  const titled = {$schema, title: 'A story and its data', ...rest};
  return format(JSON.stringify(titled), {...(await resolveConfig(SCHEMA_FILE)), parser: 'json'});
}

/** Writes the schema where it is committed. */
export async function writeSchema(): Promise<void> {
  await writeFile(SCHEMA_FILE, await makeSchema());
  console.log(`${SCHEMA_FILE} written`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await writeSchema();
