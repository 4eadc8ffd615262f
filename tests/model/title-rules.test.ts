import {expect, it} from 'vitest';
import type {Finding} from '../../src/model/fault.js';
import {checkTitle} from '../../src/model/title-rules.js';

const findings = (title: unknown, titleStems: unknown) => {
  const all: Finding[] = [];
  checkTitle({title, titleStems}, (finding) => all.push(finding));
  return all;
};

it.each<[unknown, unknown]>([
  ['Tall Lights', [2, 3]],
  ['Sea', [0, 2]],
  ['No lines at all', undefined],
  [3, [1, 2]],
  ['Sea', ['0', 2]]
])('checkTitle has nothing against %j with %j', (title, stems) => {
  expect(findings(title, stems)).toEqual([]);
});

it.each<[string, [number, number]]>([
  ['Sea', [1, 3]],
  ['The Tall Lights', [1, 6]],
  ['The Tall Lights', [6, 7]],
  ['Sea', [1, 1]],
  ['Sea', [2, 0]]
])('checkTitle refuses %j with the letters %j', (title, stems) => {
  const word = title.split(' ')[0] ?? '';
  expect(findings(title, stems)).toMatchObject([
    {
      path: ['titleStems'],
      code: 'title-stems',
      expected: `two letters of "${word}" in their order, from 0 to 2, or no titleStems`
    }
  ]);
});
