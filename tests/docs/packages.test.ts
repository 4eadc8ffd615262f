import {readFileSync} from 'node:fs';
import {expect, it} from 'vitest';

it('docs/decisions/13-packages-and-why.md has a reason for each package that comes along, and for no other', () => {
  const {dependencies} = JSON.parse(readFileSync('package.json', 'utf8')) as {
    dependencies: Readonly<Record<string, string>>;
  };
  const page = readFileSync('docs/decisions/13-packages-and-why.md', 'utf8');
  const rows = page.match(/^\| `.*?\|/gm)?.join('') ?? '';
  const named = [...rows.matchAll(/`([^`]+)`/g)].map(([, name]) => name);
  expect(named.sort()).toEqual(Object.keys(dependencies).sort());
});
