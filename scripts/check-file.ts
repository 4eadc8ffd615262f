import {existsSync, readFileSync} from 'node:fs';
import {dirname, resolve} from 'node:path';
import type {Checked} from '../src/model/check-value.js';
import {listFaults} from '../src/model/list-faults.js';
import {checkStory} from '../src/model/check.js';
import type {Fault, Finding} from '../src/model/fault.js';
import {parseJson} from '../src/model/parse-json.js';
import type {Story} from '../src/model/story.js';
import {languages} from '../src/scenes/languages.js';
import {checkLanguage} from './check-language.js';
import {checkSources} from './check-sources.js';

/**
 * Checks a story's file, and that the outlines are there which it names; `more` may look further into a story without
 * errors. Never throws.
 */
export function checkFile(file: string, more: (story: Story) => readonly Finding[] = () => []): Checked {
  const text = existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  if (text === undefined) {
    const fault: Fault = {file, path: '', ...noFile, found: 'none', severity: 'error'};
    return {story: undefined, faults: [fault]};
  }
  const checked = checkStory(text, languages, {file});
  const json = parseJson(text);
  if (!checked.story || 'faults' in json) return checked;
  const {story} = checked;
  const findings = [...missingOutlines(story, file), ...checkLanguage(story), ...checkSources(story)];
  if (findings.every(({severity}) => severity === 'warning')) findings.push(...more(story));
  const found = listFaults(findings, ({path}) => ({file, ...json.locate(path)}));
  const faults = [...checked.faults, ...found].sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
  return faults.some(({severity}) => severity === 'error') ? {story: undefined, faults} : {story, faults};
}

const noFile = {code: 'no-file', expected: 'a file that can be read'} as const;

function missingOutlines({geography}: Story, file: string): readonly Finding[] {
  if (!geography || existsSync(resolve(dirname(file), geography.file))) return [];
  return [{path: ['geography', 'file'], ...noFile, found: JSON.stringify(geography.file)}];
}
