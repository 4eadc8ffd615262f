import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';

const folder = join(import.meta.dirname, '../../docs/decisions');
const pages = readdirSync(folder).sort();

describe('docs/decisions/', () => {
  it('is numbered without a gap, each number once', () => {
    const numbers = pages.map((page) => page.slice(0, 3));
    expect(numbers).toEqual(pages.map((_, i) => `${String(i + 1).padStart(2, '0')}-`));
  });

  it.each(pages)('%s has a status, a context, a decision and consequences', (page) => {
    const text = readFileSync(join(folder, page), 'utf8');
    expect([...text.matchAll(/^\*\*(\w+)\.\*\*/gm)].map(([, part]) => part)).toEqual([
      'Status',
      'Context',
      'Decision',
      'Consequences'
    ]);
  });
});
