import {describe, expect, it} from 'vitest';
import {messagesFor} from '../../src/words/messages.js';
import {rangesMessages} from '../../src/words/ranges-messages.js';
import {readingMessages} from '../../src/words/reading-messages.js';

const en = messagesFor('en');

describe('messagesFor(language)', () => {
  it.each(['en-GB', 'en-Latn-US', 'tlh', ''])(
    'messagesFor(%j) is English, where there is nothing nearer',
    (tag) => {
      expect(messagesFor(tag)).toBe(en);
    }
  );
});

describe('messages that follow their number', () => {
  it('labelsLeftOut(count) speaks of one label and of several', () => {
    expect([1, 2].map(en.labelsLeftOut)).toEqual([
      '1 label is in the table only',
      '2 labels are in the table only'
    ]);
  });

  it('dozens(count, rest) is a dozen or two dozen', () => {
    expect([1, 2].map((count) => en.dozens(count, ' hours'))).toEqual(['a dozen hours', 'two dozen hours']);
  });
});

describe('messages about a figure', () => {
  it('ranges.bounded(kind, bound) names the bound where there is one', () => {
    expect(rangesMessages.en.bounded('claimed', '')).toBe('claimed');
    expect(rangesMessages.en.bounded('claimed', 'at least')).toBe('claimed, at least');
  });

  it('placeOf(number, total) says a place in words', () => {
    expect(readingMessages.en.placeOf('2', '5')).toBe('2 of 5');
  });
});
