/**
 * Checks datasets: `npm run check [-- files]`, data/story.json if none is named. `--json` prints the faults as JSON;
 * `--write-schema` first writes the JSON Schema anew. Fails on errors, not on warnings.
 */
import {readFile} from 'node:fs/promises';
import {parseArgs} from 'node:util';
import {checkStory} from '../src/model/check.js';
import {formatFault, type Fault} from '../src/model/fault.js';
import {languages} from '../src/scenes/registry.js';
import {makeSchema, SCHEMA_FILE, writeSchema} from './schema.js';

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {json: {type: 'boolean'}, 'write-schema': {type: 'boolean'}}
});
const files = positionals.length > 0 ? positionals : ['data/story.json'];

if (values['write-schema']) await writeSchema();
const faults = (await Promise.all([...files.map(check), checkSchema()])).flat();
const errors = faults.filter(({severity}) => severity === 'error').length;

if (values.json) console.log(JSON.stringify(faults, null, 2));
else {
  for (const fault of faults) console.log(formatFault(fault));
  console.log(`${files.join(', ')}: ${count(errors, 'error')}, ${count(faults.length - errors, 'warning')}`);
}
process.exitCode = errors > 0 ? 1 : 0;

async function check(file: string): Promise<readonly Fault[]> {
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (text !== undefined) return checkStory(text, languages, {file}).faults;
  return [
    {file, path: '', code: 'no-file', expected: 'a file that can be read', found: 'none', severity: 'error'}
  ];
}

/** The committed schema must be the one that the code makes. */
async function checkSchema(): Promise<readonly Fault[]> {
  const committed = await readFile(SCHEMA_FILE, 'utf8').catch(() => undefined);
  if (committed === (await makeSchema())) return [];
  const expected = 'the schema that the code makes (npm run check -- --write-schema)';
  const found = committed === undefined ? 'none' : 'another one';
  return [{file: SCHEMA_FILE, path: '', code: 'schema-drift', expected, found, severity: 'error'}];
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
