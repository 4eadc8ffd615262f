import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';

const sheet = readFileSync('styles/lines.css', 'utf8').replace(/\/\*.*?\*\//gs, '');

/** What a rule of exactly this selector declares. */
function declared(selector: string): Readonly<Record<string, string>> {
  const found = [...sheet.matchAll(/^([^\s{}@][^{}]*?) *\{([^{}]*)\}/gm)].filter(
    ([, head]) => head === selector
  );
  return Object.fromEntries(
    found.flatMap(([, , body = '']) =>
      [...body.matchAll(/([\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value] as const)
    )
  );
}

describe('the reader’s mark', () => {
  it('is an arrowhead of 6 by 7 px, small beside what is drawn, that points the way of reading, in the colour of its line', () => {
    expect(declared('.reader')).toMatchObject({
      'border-inline': '3px solid transparent',
      'border-top': '7px solid var(--story-first)'
    });
    expect(declared('.second .reader')).toEqual({'border-top-color': 'var(--story-second)'});
  });

  it('stands in the middle of a line of 2 px', () => {
    const {left = '', 'border-inline': side = ''} = declared('.reader');
    const width = parseFloat(declared('.line')['inline-size'] ?? '');
    expect(parseFloat(left) + parseFloat(side)).toBe(width / 2);
    expect(width).toBe(2);
  });

  it('is not drawn where the place is told in words', () => {
    expect(declared(":host([data-mode='steps']) .reader")).toEqual({display: 'none'});
  });
});
