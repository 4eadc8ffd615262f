import {existsSync, readFileSync} from 'node:fs';
import {dirname, resolve} from 'node:path';
import type {Checked} from '../src/model/check-value.js';
import {checkStory} from '../src/model/check.js';
import type {Fault} from '../src/model/fault.js';
import {languages} from '../src/scenes/registry.js';

/** Checks a story's file, and that the files are there which it names. Never throws. */
export function checkFile(file: string): Checked {
  const text = existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  if (text === undefined) return {story: undefined, faults: [missing({file, path: ''}, 'none')]};
  const checked = checkStory(text, languages, {file});
  const outlines = checked.story?.geography?.file;
  if (outlines === undefined || existsSync(resolve(dirname(file), outlines))) return checked;
  const place = {file, ...placeOf(text, outlines), path: 'geography.file'};
  return {story: undefined, faults: [...checked.faults, missing(place, JSON.stringify(outlines))]};
}

function missing(place: Pick<Fault, 'file' | 'line' | 'column' | 'path'>, found: string): Fault {
  return {...place, code: 'no-file', expected: 'a file that can be read', found, severity: 'error'};
}

/** The place of the outlines' name: it stands once, after its key. */
function placeOf(text: string, name: string): Pick<Fault, 'line' | 'column'> {
  const before = text.slice(0, text.indexOf(JSON.stringify(name), text.indexOf('"geography"'))).split('\n');
  return {line: before.length, column: (before.at(-1) ?? '').length + 1};
}
