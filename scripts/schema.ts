/** Makes the JSON Schema by which editors complete, explain and check a story's file. */
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname, resolve} from 'node:path';
import {toJsonSchema} from '@valibot/to-json-schema';
import {format, resolveConfig} from 'prettier';
import {valueAt} from '../src/model/path.js';
import {storySchema} from '../src/model/story.js';
import {languages} from '../src/scenes/languages.js';
import {explained} from './schema-explained.js';
import {idsOf} from './schema-ids.js';

/**
 * The text of the JSON Schema for a story: its own ids are offered wherever one can stand, and a new one is no mistake.
 * Draft 7 is the newest that VS Code reads in full.
 */
export async function makeSchema(story?: unknown): Promise<string> {
  const ids = idsOf(story);
  const schema = toJsonSchema(storySchema(languages, 'any of them'), {
    target: 'draft-07',
    errorMode: 'throw',
    // A validation that is true of every number in JSON.
    ignoreActions: ['finite'],
    overrideAction: ({valibotAction, jsonSchema}) => {
      // The checker's own tags.
      if (valibotAction.type !== 'metadata') return undefined;
      const {refers} = (valibotAction as unknown as {metadata: {refers?: string}}).metadata;
      if (refers === undefined || !ids[refers]) return jsonSchema;
      const {type, pattern, ...rest} = jsonSchema;
      return {...rest, anyOf: [{$ref: `#/definitions/${refers}`}, {type, pattern}]};
    }
  });
  const {$schema, ...rest} = schema;
  const definitions = Object.fromEntries(Object.entries(ids).map(([kind, each]) => [kind, {enum: each}]));
  const whole = {$schema, title: 'A story and its data', ...explained(rest), definitions};
  return format(JSON.stringify(whole), {...(await resolveConfig('story.schema.json')), parser: 'json'});
}

/** The file of the schema that a story names, if it lies beside it: such a one is made from that story. */
export function schemaFileOf(storyFile: string): string | undefined {
  const name = valueAt(readJson(storyFile), '$schema');
  const file = typeof name === 'string' && !/^\w+:/.test(name) && resolve(dirname(storyFile), name);
  return file && dirname(file) === dirname(resolve(storyFile)) ? file : undefined;
}

/** Writes the schema beside a story anew if it is stale, or says that it is; a file that is no JSON leaves it alone. */
export async function refreshSchema(storyFile: string, write: boolean): Promise<string | undefined> {
  const file = schemaFileOf(storyFile);
  if (file === undefined) return undefined;
  const made = await makeSchema(readJson(storyFile));
  if (existsSync(file) && readFileSync(file, 'utf8') === made) return undefined;
  if (write) writeFileSync(file, made);
  return file;
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}
