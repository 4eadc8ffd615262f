import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, it} from 'vitest';

const root = join(import.meta.dirname, '..');
const files = ['index.html', ...readdirSync(join(root, 'dist/assets')).map((name) => `assets/${name}`)];
const traces = /story:live|story-faults|open-in-editor|scripts\/live|import\.meta\.hot|@vite\/client/;

it('what only `npm run dev` needs is in none of the built page’s files', () => {
  const built = files.filter((file) => /\.(html|js|css)$/.test(file));
  expect(built.length).toBeGreaterThan(5);
  expect(built.filter((file) => traces.test(readFileSync(join(root, 'dist', file), 'utf8')))).toEqual([]);
  // The words that are looked for are those that stand in the code.
  const code = readFileSync(join(root, 'scripts/live/overlay.ts'), 'utf8');
  expect(code).toMatch(traces);
});
