import {expect, it} from 'vitest';
import type {Finding} from '../../src/model/fault.js';
import {checkSummaries} from '../../src/model/summary-rules.js';

const findings = (summary: unknown) => {
  const all: Finding[] = [];
  const chapters = [
    {scene: 'lamps', steps: [{id: 'no-lamp'}, {id: 'one-lamp', view: {}}]},
    {scene: 'bay', steps: [{id: 'the-bay', view: {}}]},
    {steps: [{id: 'words'}]}
  ];
  checkSummaries({scenes: [{id: 'lamps', summary}, {id: 'bay'}], chapters}, (finding) => all.push(finding));
  return all;
};

it.each<unknown>(['one-lamp', undefined, 3, 'nowhere'])(
  'checkSummaries has nothing to say about the summary %j',
  (summary) => {
    expect(findings(summary)).toEqual([]);
  }
);

it.each(['no-lamp', 'the-bay', 'words'])('checkSummaries refuses the summary %j', (summary) => {
  expect(findings(summary)).toEqual([
    {
      path: ['scenes', 0, 'summary'],
      code: 'wrong-kind',
      expected: 'the id of a step with a view of this scene',
      found: `"${summary}"`,
      meant: {word: summary, among: ['one-lamp']}
    }
  ]);
});
