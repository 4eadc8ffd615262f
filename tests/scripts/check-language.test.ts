import {expect, it} from 'vitest';
import {checkLanguage} from '../../scripts/check-language.js';
import {smallStory} from '../markup/small-story.js';

it.each(['en', 'en-GB'])('checkLanguage(story) asks nothing of a story in %s', (language) => {
  expect(checkLanguage(smallStory({language}))).toEqual([]);
});

it.each(['fr', 'ar-EG'])(
  'checkLanguage(story) warns that the kit has no words in %s, and says what to do',
  (language) => {
    expect(checkLanguage(smallStory({language}))).toEqual([
      {
        path: ['language'],
        code: 'no-words',
        expected:
          'a language that the kit has words in ("en"), or that its keys and buttons may stay in that; CONTRIBUTING.md says how a language is added',
        found: `"${language}"`,
        severity: 'warning'
      }
    ]);
  }
);
