/**
 * Checks stories: `npm run check [-- files]`, data/story.json if none is named. Every fault at once, by line; `--json`
 * prints them as JSON. Fails on errors, not on warnings. The schema beside a story, by which editors complete it, is
 * written anew where it is stale; where CI is set that is an error.
 */
import {relative} from 'node:path';
import {parseArgs} from 'node:util';
import {formatFault, type Fault, type Finding} from '../src/model/fault.js';
import type {Story} from '../src/model/story.js';
import {readGeography, type Region} from '../src/scenes/geography.js';
import {checkDrawings} from './check-drawings.js';
import {checkFile} from './check-file.js';
import {outlinesOf} from './outlines.js';
import {refreshSchema} from './schema.js';

const {values, positionals} = parseArgs({allowPositionals: true, options: {json: {type: 'boolean'}}});
const files = positionals.length > 0 ? positionals : ['data/story.json'];

const faults: Fault[] = [];
for (const file of files) {
  faults.push(...checkFile(file, (story) => drawings(story, file)).faults);
  const schema = await refreshSchema(file, !process.env.CI);
  const stale = schema && relative('', schema);
  if (stale !== undefined && process.env.CI) faults.push(drift(stale));
  else if (stale !== undefined && !values.json) console.log(`${stale} written`);
}
const errors = faults.filter(({severity}) => severity === 'error').length;

if (values.json) console.log(JSON.stringify(faults, null, 2));
else {
  for (const fault of faults) console.log(formatFault(fault));
  console.log(`${files.join(', ')}: ${count(errors, 'error')}, ${count(faults.length - errors, 'warning')}`);
}
process.exitCode = errors > 0 ? 1 : 0;

/** A drawing that fails is a fault as well. */
function drawings(story: Story, file: string): readonly Finding[] {
  try {
    const outlines = outlinesOf(file);
    return checkDrawings(story, outlines && readGeography(JSON.parse(outlines.text) as Region));
  } catch (error) {
    return [{path: [], code: 'not-drawn', expected: 'a story that can be drawn', found: String(error)}];
  }
}

function drift(file: string): Fault {
  const expected = 'the schema that the code makes from the story (npm run check writes it)';
  return {
    file,
    path: '',
    code: 'schema-drift',
    expected,
    found: 'another one',
    severity: 'error'
  };
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
