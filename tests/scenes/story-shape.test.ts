import {readFileSync} from 'node:fs';
import {expect, it} from 'vitest';
import {makeShapes} from '../../scripts/story-shape.js';
import {kindNames} from '../../src/scenes/kinds.js';
import {kindShape} from '../../src/scenes/shapes.js';

it('the shapes in src/scenes are what the schemas ask for; if not, npx tsx scripts/story-shape.ts', () => {
  for (const [file, text] of makeShapes()) expect(readFileSync(file, 'utf8')).toBe(text);
});

it('kindShape(kind) has that of every kind, and none of a name that is no kind', async () => {
  for (const kind of kindNames) expect(await kindShape(kind)).toHaveProperty('view');
  expect(await kindShape('toString')).toBeUndefined();
});
