import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {checkAnnotations} from '../../scripts/check-annotations.js';
import {checkStory} from '../../src/model/check.js';
import type {Story} from '../../src/model/story.js';
import {languages} from '../../src/scenes/languages.js';

const text = readFileSync('docs/examples/tall-lights/story.json', 'utf8').replace(/\s*\n\s*/g, ' ');

/** The second story with a change; the words that change stand in it once. */
function changed(find: string, make: string): string {
  expect(text.split(find)).toHaveLength(2);
  return text.replace(find, make);
}

const faults = (story: string) =>
  checkStory(story, languages).faults.map(({path, code, didYouMean}) => ({path, code, didYouMean}));
const found = (story: string) =>
  checkAnnotations(JSON.parse(story) as Story).map(({path, code, severity, meant}) => ({
    path: path.join('.'),
    code,
    severity,
    word: meant?.word
  }));

describe('what a checker says of callouts, nudges and colours', () => {
  it('is nothing where all is well', () => {
    expect(found(text)).toEqual([]);
  });

  it('is that a callout or a part is not known, and which was meant', () => {
    expect(faults(changed('"callouts": ["callout-sunday"]', '"callouts": ["callout-sundae"]'))).toEqual([
      {path: 'chapters[2].steps[0].view.callouts[0]', code: 'unknown-id', didYouMean: 'callout-sunday'}
    ]);
    expect(faults(changed('"part": "measure-lens", "colour"', '"part": "measure-lense", "colour"'))).toEqual([
      {path: 'scenes[2].colours[0].part', code: 'unknown-id', didYouMean: 'measure-lens'}
    ]);
  });

  it('is that a part is of another scene, or none', () => {
    expect(faults(changed('"part": "node-tobit"', '"part": "bar-pellan"'))).toEqual([
      {path: 'scenes[3].callouts[0].part', code: 'wrong-kind', didYouMean: undefined}
    ]);
    expect(faults(changed('"part": "node-tobit"', '"part": "tobit"'))).toMatchObject([
      {path: 'scenes[3].callouts[0].part', code: 'wrong-kind'}
    ]);
  });

  it('is that a side’s colour cannot be given away', () => {
    expect(
      faults(changed('"measure-lens", "colour": "accent"', '"measure-lens", "colour": "first"'))
    ).toMatchObject([{path: 'scenes[2].colours[0].colour', code: 'not-a-choice'}]);
  });

  it('is that no view shows a callout', () => {
    expect(faults(changed(', "callouts": ["callout-sunday"]', ''))).toEqual([
      {path: 'scenes[2].callouts[0].id', code: 'unused', didYouMean: undefined}
    ]);
  });

  it('is that a view does not draw the part of its callout, nudge or colour', () => {
    const elsewhere = changed('"part": "bar-pellan"', '"part": "bar-skerrow"');
    expect(found(elsewhere)).toEqual([
      {
        path: 'chapters.2.steps.0.view.callouts.0',
        code: 'not-in-view',
        severity: undefined,
        word: 'bar-skerrow'
      }
    ]);
    expect(found(changed('"part": "bar-limit", "to"', '"part": "measure-lens", "to"'))).toMatchObject([
      {path: 'chapters.2.steps.1.view.nudges.0.part', code: 'not-in-view'},
      {path: 'chapters.2.steps.1.view.nudges.0', code: 'no-room'}
    ]);
  });

  it('is, as a warning, that a nudge moves nothing', () => {
    const stuck = changed(
      '"view": {}',
      '"view": {"nudges": [{"part": "row-gulls", "to": "start", "em": 5}]}'
    );
    expect(found(stuck)).toMatchObject([
      {path: 'chapters.1.steps.3.view.nudges.0', code: 'no-room', severity: 'warning'}
    ]);
  });
});
