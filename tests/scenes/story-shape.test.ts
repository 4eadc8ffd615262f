import {readFileSync} from 'node:fs';
import {expect, it} from 'vitest';
import {makeShape} from '../../scripts/story-shape.js';

it('src/scenes/story-shape.json is what the schemas ask for; if not, npx tsx scripts/story-shape.ts', () => {
  expect(readFileSync('src/scenes/story-shape.json', 'utf8')).toBe(makeShape());
});
