import {describe, expect, it} from 'vitest';
import {full, storyOf, type Counts} from '../../scripts/growth/story.js';
import {checkValue} from '../../src/model/check-value.js';
import {languages} from '../../src/scenes/languages.js';

const faultsOf = (counts: Partial<Counts>) => checkValue(storyOf({...full, ...counts}), languages).faults;

describe('the checker on a story of 200 steps, 60 bars, 60 rows, 300 actors and 600 links', () => {
  it('has nothing against it', () => {
    expect(faultsOf({}).filter(({severity}) => severity === 'error')).toEqual([]);
  });

  it.each<[keyof Counts, number, {path: string; expected: string; found?: string}]>([
    ['steps', 201, {path: 'chapters[2].steps[66]', expected: 'at most 200 steps'}],
    [
      'bars',
      61,
      {
        path: 'scenes[0].data.bars[60]',
        expected: 'at most 60 bars; divide them among several scenes',
        found: '61 of them'
      }
    ],
    [
      'rows',
      62,
      {
        path: 'scenes[1].data.rows[60]',
        expected: 'at most 60 rows; divide them among several scenes',
        found: '62 of them'
      }
    ],
    ['actors', 301, {path: 'actors[300]', expected: 'at most 300 actors', found: '301 of them'}],
    [
      'links',
      601,
      {
        path: 'scenes[2].data.links[600]',
        expected: 'at most 600 links; divide them among several scenes',
        found: '601 of them'
      }
    ]
  ])('refuses more %s, here %i, and says from which on and what to do', (list, count, expected) => {
    const errors = faultsOf({[list]: count}).filter(({severity}) => severity === 'error');
    expect(errors).toMatchObject([{...expected, code: list === 'steps' ? 'too-many-steps' : 'too-many'}]);
  });
});
