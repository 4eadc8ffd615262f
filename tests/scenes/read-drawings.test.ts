import {describe, expect, it} from 'vitest';
import {readDrawings} from '../../src/scenes/read-drawings.js';

const mark = {kind: 'dot', key: 'a', paint: 'ink', x: 1, y: 1, r: 2};
const room = {
  width: 300,
  height: 200,
  marks: [mark],
  found: [{fact: 'range', box: {x: 0, y: 0, width: 24, height: 24}}]
};
const drawings = {
  format: 1,
  step: 'last',
  stretch: 1.1,
  words: 'A dot.',
  table: {caption: 'Dots', head: ['a'], rows: [['b']]},
  codings: [{fact: 'range', as: 'a dot', rule: 'r'}],
  rooms: [room]
};
const withRoom = (more: object) => ({...drawings, rooms: [{...room, ...more}]});

describe('readDrawings(file)', () => {
  it('readDrawings(file) gives drawings that can be shown', () => {
    expect(readDrawings({drawings})).toBe(drawings);
  });

  it.each([
    ['no drawings', undefined],
    ['drawings of another version of the kit', {...drawings, format: 2}],
    ['words that are none', {...drawings, words: {}}],
    ['a table without a caption', {...drawings, table: {head: [], rows: []}}],
    ['a row that is no list', {...drawings, table: {...drawings.table, rows: ['b']}}],
    ['a coding without a rule', {...drawings, codings: [{fact: 'range', as: 'a dot'}]}],
    ['no rooms', {...drawings, rooms: []}],
    ['21 rooms', {...drawings, rooms: Array.from({length: 21}, () => room)}],
    ['a room too small for a word', withRoom({width: 47})],
    ['a mark that cannot be drawn', withRoom({marks: [{...mark, r: 'wide'}]})],
    ['two marks of one key', withRoom({marks: [mark, mark]})],
    ['5,001 marks', withRoom({marks: Array.from({length: 5001}, (_, i) => ({...mark, key: `m${i}`}))})],
    ['a table without rows', {...drawings, table: {caption: 'Dots', head: ['a']}}],
    ['no list of codings', {...drawings, codings: null}],
    ['a room without marks', withRoom({marks: null})],
    ['a room that does not say what its data are', withRoom({found: null})],
    ['further facts that are no list', withRoom({found: [{...room.found[0], also: 7}]})],
    ['a datum without a box', withRoom({found: [{fact: 'range'}]})],
    ['a datum that names no fact', withRoom({found: [{...room.found[0], fact: 7}]})]
  ])('readDrawings(file) leaves %s', (_, drawings) => {
    expect(readDrawings({drawings})).toBeUndefined();
  });
});
