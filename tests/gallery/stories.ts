import {readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import type {Story} from '../../src/model/story.js';

const read = (file: string) =>
  JSON.parse(readFileSync(resolve(import.meta.dirname, '../..', file), 'utf8')) as Story;

/** The stories that the gallery shows: ours, and an invented one with other sides, rows and bars. */
export const stories = {
  story: read('data/story.json'),
  small: read('tests/fixtures/small-story.json')
} as const;
