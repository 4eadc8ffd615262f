import {readFileSync} from 'node:fs';
import {expect, it} from 'vitest';
import {makeSchema} from '../../scripts/schema.js';

it('data/story.schema.json is what the schemas in src/model make, with the ids of data/story.json', async () => {
  const story: unknown = JSON.parse(readFileSync('data/story.json', 'utf8'));
  expect(readFileSync('data/story.schema.json', 'utf8')).toBe(await makeSchema(story));
});
