import {readFileSync} from 'node:fs';
import {expect, it} from 'vitest';
import {makeSchema} from '../../scripts/schema.js';

it.each(['data', 'docs/examples/tall-lights'])(
  '%s/story.schema.json is what the schemas in src/model make, with the ids of the story beside it',
  async (folder) => {
    const story: unknown = JSON.parse(readFileSync(`${folder}/story.json`, 'utf8'));
    expect(readFileSync(`${folder}/story.schema.json`, 'utf8')).toBe(await makeSchema(story));
  }
);
