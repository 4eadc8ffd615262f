import {expect, it} from 'vitest';
import {checkSources} from '../../scripts/check-sources.js';
import {smallStory} from '../markup/small-story.js';

const story = smallStory();
const [gazette] = story.sources;
if (!gazette) throw new Error('no source');

it('checkSources(story) asks nothing of the one source of a story', () => {
  expect(checkSources(story)).toEqual([]);
});

it('checkSources(story) warns of each of several sources that has no name for its places', () => {
  const sources = [gazette, {...gazette, id: 'tape', called: 'the recording'}];
  expect(checkSources({...story, sources})).toMatchObject([
    {path: ['sources', 0], code: 'source-not-named', severity: 'warning'}
  ]);
});
