import {checkValue, type Checked} from './check-value.js';
import {listFaults} from './list-faults.js';
import {parseJson} from './parse-json.js';
import type {SceneLanguage} from './story.js';

/** Checks the text of a dataset: as `checkValue`, with the line and column of each fault. */
export function checkStory(
  text: string,
  kinds: readonly SceneLanguage[],
  options: {readonly file?: string} = {}
): Checked {
  const file = options.file === undefined ? {} : {file: options.file};
  const json = parseJson(text);
  if ('faults' in json) {
    return {story: undefined, faults: listFaults(json.faults, ({line, column}) => ({...file, line, column}))};
  }
  return checkValue(json.value, kinds, ({path, inKey}) => ({...file, ...json.locate(path, inKey)}));
}
