import {expect, it} from 'vitest';
import {placesWords} from '../../src/words/place-in-source.js';
import {references} from './samples.js';

const called = {
  ...references('en', []),
  called: [
    {id: 'book', called: 'the Lamp Book'},
    {id: 'tape', called: 'the recording'},
    {id: 'page', called: 'the gull board'}
  ]
};

it.each<[source: string, at: string, words: string]>([
  ['gazette', '1.c2', 'section 1.c2 of the article'],
  ['book', '4.2', 'section 4.2 of the Lamp Book'],
  ['book', 'p. 12', 'p. 12, the Lamp Book'],
  ['book', 'p. 12-14', 'p. 12-14, the Lamp Book'],
  ['tape', '12:05', '12:05 into the recording'],
  ['tape', '1:02:40', '1:02:40 into the recording'],
  ['page', 'https://gulls.example/counts#easter', 'https://gulls.example/counts#easter, the gull board']
])('placesWords([{source, at}], called) of %s, %s is “%s”', (source, at, words) => {
  expect(placesWords([{source, at}], called)).toBe(words);
});

it('placesWords(sources, called) names one place after another', () => {
  const sources = [
    {source: 'book', at: '1.4'},
    {source: 'tape', at: '0:41'}
  ];
  expect(placesWords(sources, called)).toBe('section 1.4 of the Lamp Book; 0:41 into the recording');
});
