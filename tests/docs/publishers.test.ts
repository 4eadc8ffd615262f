import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {GREATEST_NUMBER, LONGEST_STRING, MOST_ITEMS, MOST_PARTS} from '../../src/model/excess.js';
import {DEEPEST_NESTING, LARGEST_FILE} from '../../src/model/limits.js';
import {most} from '../../src/model/most.js';

const docs = join(import.meta.dirname, '../../docs');
const page = readFileSync(join(docs, 'publishers.md'), 'utf8');
const blocks = [...page.matchAll(/(?:<!-- (\S+) -->\n\n)?```\w+\n([\s\S]*?)```/g)].map(
  ([, file, code = '']) => ({
    file: file ?? '',
    code
  })
);

describe('docs/publishers.md', () => {
  it('shows files that are tested, and nothing else as code', () => {
    expect(blocks.length).toBeGreaterThan(9);
    expect(blocks.filter(({file}) => file === '')).toEqual([]);
  });

  it.each(blocks)('shows $file as it is', ({file, code}) => {
    expect(code.trim()).toBe(readFileSync(join(docs, file), 'utf8').trim());
  });

  it('begins with the snippet of the lightest figure', () => {
    expect(blocks[0]?.file).toBe('examples/embed/html/drawn.html');
    expect(page.indexOf('```')).toBeLessThan(400);
  });

  it('tells the limits that the code has', () => {
    const number = new Intl.NumberFormat('en');
    for (const limit of [
      LARGEST_FILE,
      DEEPEST_NESTING,
      most.steps,
      MOST_ITEMS,
      MOST_PARTS,
      GREATEST_NUMBER,
      LONGEST_STRING
    ])
      expect(page.slice(page.indexOf('## Limits'))).toContain(number.format(limit));
  });

  it('names each part, state and error that the elements have, and no property that there is not', () => {
    const elements = ['story-figure', 'story-scroll', 'story-fact'].map((name) =>
      readFileSync(join(docs, `../src/elements/${name}.ts`), 'utf8')
    );
    const named = elements.join('').matchAll(/@css(?:part|state) (\w+)/g);
    const codes = readFileSync(join(docs, '../src/elements/events.ts'), 'utf8').matchAll(
      /'((?:no|bad|scene)-\w+)'/g
    );
    for (const [, name = ''] of [...named, ...codes]) expect(page).toContain(`\`${name}\``);
    const tokens = readFileSync(join(docs, '../styles/tokens-alone.css'), 'utf8');
    for (const [name] of page.matchAll(/--story-[\w-]+/g)) expect(tokens).toContain(`${name}:`);
  });

  it('names for each item of the checklists a test that there is', () => {
    const rows = page.slice(page.indexOf('## Two checklists')).match(/^\| .*\|$/gm) ?? [];
    const named = rows.flatMap((row) => [...row.matchAll(/`(tests\/[^`]+)`: “(.+)” *\|$/g)]);
    // Besides two heads, and the lines under them.
    expect(named).toHaveLength(rows.length - 4);
    expect(named.length).toBeGreaterThan(20);
    for (const [, file = '', title = ''] of named)
      expect(readFileSync(join(docs, '..', file), 'utf8').replace(/\s+/g, ' ')).toContain(title);
  });

  it('links to what is there', () => {
    const links = [...page.matchAll(/\]\(([^)#:]+)\)/g)].map(([, link = '']) => link);
    expect(links.filter((link) => !existsSync(join(docs, link)))).toEqual([]);
  });
});
