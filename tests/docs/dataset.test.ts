import {readFileSync} from 'node:fs';
import {expect, it} from 'vitest';
import {boundSchema, factKindSchema} from '../../src/model/fact.js';

const page = readFileSync('data/README.md', 'utf8');
const names = (text: string) => [...text.matchAll(/`(\w+)`/g)].map(([, name]) => name);

it('data/README.md names every bound, in the order of the schema', () => {
  const [line = ''] = /(?<=- `bound`: ).*/.exec(page) ?? [];
  expect(names(line)).toEqual(boundSchema.options);
});

it('data/README.md says of every kind of fact what it is, in the order of the schema', () => {
  const lines = [...page.matchAll(/^ {2}- (.*?):/gm)].map(([, heads]) => heads ?? '');
  expect(lines.flatMap(names)).toEqual(factKindSchema.options);
});
