import {describe, expect, it} from 'vitest';
import {readDrawing, readDrawnFigure} from '../../src/scenes/read-drawn.js';

const words = {
  language: 'en',
  dir: 'ltr',
  title: 'A dot',
  caption: '',
  says: 'Nobody (argued)',
  sources: [{title: 'Lights', publisher: 'The Quay', url: 'https://quay.example/'}],
  status: 'Not checked.',
  from: 'A story',
  address: '../',
  heard: 'A dot.',
  table: {caption: 'Dots', head: ['a'], rows: [['b']]}
};
const room = {width: 300, height: 200, file: 'dot/last.300.json'};
const figure = {
  drawn: 1,
  scene: 'dot',
  steps: ['', 'last'],
  words,
  stretch: 1.1,
  rooms: [room],
  dataset: 'dot.dataset.json'
};
const saying = (more: object) => ({...figure, words: {...words, ...more}});

describe('readDrawnFigure(value)', () => {
  it('gives a figure that can be shown', () => {
    expect(readDrawnFigure(figure)).toBe(figure);
  });

  it('gives one whose story has no page', () => {
    const {address, ...rest} = words;
    expect(address).toBe('../');
    expect(readDrawnFigure({...figure, words: rest})).toBeDefined();
  });

  it.each([
    ['nothing', undefined],
    ['a story', {format: 1, scenes: []}],
    ['a figure of another version of the kit', {...figure, drawn: 2}],
    ['a figure of no scene', {...figure, scene: undefined}],
    ['steps that are no list', {...figure, steps: 'last'}],
    ['no words', {...figure, words: undefined}],
    ['a title that is none', saying({title: {}})],
    ['a direction that is none', saying({dir: 'up'})],
    ['words of 60,001 characters', saying({heard: 'a'.repeat(60_001)})],
    ['a source that leads to a script', saying({sources: [{...words.sources[0], url: 'javascript:pwn()'}]})],
    ['a source on the site of the page', saying({sources: [{...words.sources[0], url: '/logout'}]})],
    ['an address that is a script', saying({address: ' java\tscript:pwn()'})],
    ['a table without a caption', saying({table: {head: [], rows: []}})],
    ['a table without rows', saying({table: {caption: 'Dots', head: ['a']}})],
    ['a row that is no list', saying({table: {...words.table, rows: ['b']}})],
    ['a row of 21 cells', saying({table: {...words.table, rows: [Array(21).fill('b')]}})],
    ['2,001 rows', saying({table: {...words.table, rows: Array(2001).fill(['b'])}})],
    ['a stretch in words', {...figure, stretch: '1'}],
    ['no rooms', {...figure, rooms: undefined}],
    ['21 rooms', {...figure, rooms: Array(21).fill(room)}],
    ['a room too small for a word', {...figure, rooms: [{...room, width: 47}]}],
    ['a room without a drawing', {...figure, rooms: [{...room, file: undefined}]}],
    ['a dataset that is a script', {...figure, dataset: 'data:text/html,pwn()'}]
  ])('leaves %s', (_, value) => {
    expect(readDrawnFigure(value)).toBeUndefined();
  });
});

const mark = {kind: 'dot', key: 'a', paint: 'ink', x: 1, y: 1, r: 2};
const datum = {fact: 'range', words: '2 km', box: {x: 0, y: 0, width: 24, height: 24}};
const drawing = {width: 300, height: 200, marks: [mark], found: [datum]};

describe('readDrawing(value)', () => {
  it('gives a drawing that can be shown', () => {
    expect(readDrawing(drawing)).toBe(drawing);
  });

  it.each([
    ['nothing', undefined],
    ['a drawing too small for a word', {...drawing, height: 47}],
    ['no marks', {...drawing, marks: null}],
    ['a mark that cannot be drawn', {...drawing, marks: [{...mark, r: 'wide'}]}],
    ['two marks of one key', {...drawing, marks: [mark, mark]}],
    ['5,001 marks', {...drawing, marks: Array.from({length: 5001}, (_, i) => ({...mark, key: `m${i}`}))}],
    ['a drawing that does not say what its data are', {...drawing, found: null}],
    ['further facts that are no list', {...drawing, found: [{...datum, also: 7}]}],
    ['a datum without a box', {...drawing, found: [{...datum, box: undefined}]}],
    ['a datum without words', {...drawing, found: [{...datum, words: undefined}]}],
    ['a datum that names no fact', {...drawing, found: [{...datum, fact: 7}]}]
  ])('leaves %s', (_, value) => {
    expect(readDrawing(value)).toBeUndefined();
  });
});
