import {describe, expect, it} from 'vitest';
import {textWidth} from '../../src/words/text-width.js';
import {wrap} from '../../src/words/wrap.js';

describe('wrap(text, maxWidth, font, size)', () => {
  it('wrap(text, …) leaves a text that fits on one line', () => {
    expect(wrap('Strait of Hormuz', 500, 'sans', 14)).toEqual(['Strait of Hormuz']);
  });

  it('wrap(text, …) fits a text into its own width', () => {
    const line = 'The right to enrich uranium';
    expect(wrap(line, textWidth(line, 'serif', 23), 'serif', 23)).toEqual([line]);
  });

  it('wrap(text, …) makes no line of no words', () => {
    expect(wrap('', 100, 'sans', 14)).toEqual([]);
    expect(wrap(' \n ', 100, 'sans', 14)).toEqual([]);
  });

  it('wrap(text, …) breaks at spaces and drops them', () => {
    expect(wrap('  right to \n enrich  ', 60, 'sans', 14)).toEqual(['right to', 'enrich']);
  });

  it('wrap(text, …) holds at a no-break space, wide or narrow', () => {
    expect(wrap('at least 2,000\u00a0km', 90, 'sans', 14)).toEqual(['at least', '2,000\u00a0km']);
    expect(wrap('at least 2,000\u202fkm', 90, 'sans', 14)).toEqual(['at least', '2,000\u202fkm']);
  });

  it('wrap(text, …) holds a number and the short word after it together', () => {
    expect(wrap('a war of 12 days and after it quiet', 100, 'sans', 16)).toEqual([
      'a war of',
      '12 days and',
      'after it quiet'
    ]);
  });

  it('wrap(text, …) lets a word that is too wide stand alone and whole', () => {
    expect(wrap('a counterproliferation effort', 60, 'sans', 14)).toEqual([
      'a',
      'counterproliferation',
      'effort'
    ]);
  });

  it('wrap(text, …) evens the lines out, so that no last word is left alone', () => {
    expect(wrap('Limits on the range of its missiles', 200, 'sans', 14)).toEqual([
      'Limits on the range',
      'of its missiles'
    ]);
  });

  it('wrap(text, …) never takes a line more for evenness', () => {
    const text = 'What each side carried into the room, and what it said of the other before the talks began';
    expect(wrap(text, 240, 'sans', 14).length).toBe(3);
  });

  it('wrap(text, …) keeps every line within the width', () => {
    const text = 'About a dozen hours later its diplomats sat down with the other side in Muscat';
    for (const maxWidth of [100, 150, 200, 300]) {
      for (const line of wrap(text, maxWidth, 'serif', 19)) {
        expect(textWidth(line, 'serif', 19)).toBeLessThanOrEqual(maxWidth);
      }
    }
  });

  it('wrap(text, …) keeps every word, in order', () => {
    const text = 'About a dozen hours later its diplomats sat down with the other side in Muscat';
    expect(wrap(text, 90, 'serif', 19).join(' ')).toBe(text);
  });

  it('wrap(text, …, stretch) breaks sooner for a reader whose text is wider', () => {
    expect(wrap('right to enrich', 120, 'sans', 14)).toEqual(['right to enrich']);
    expect(wrap('right to enrich', 120, 'sans', 14, 2)).toEqual(['right to', 'enrich']);
  });
});
