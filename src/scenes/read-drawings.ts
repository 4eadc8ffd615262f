import {areLengths, isMark} from '../marks/is-mark.js';
import {mostMarks} from '../marks/mark.js';
import {isRecord, valueAt} from '../model/path.js';
import type {Drawings} from './drawings.js';

/** No drawing is made for less, in px. */
const leastRoom = 48;
const mostRooms = 20;

/** The drawings in a figure's file, if it has any that can be shown. */
export function readDrawings(file: unknown): Drawings | undefined {
  const value = valueAt(file, 'drawings');
  if (!isRecord(value)) return undefined;
  const {format, step, words, table, codings, rooms} = value;
  const isSound =
    format === 1 &&
    areLengths(value, ['stretch']) &&
    areWords(step, words, valueAt(table, 'caption')) &&
    isList(valueAt(table, 'head'), (cell) => areWords(cell)) &&
    isList(valueAt(table, 'rows'), (row) => isList(row, (cell) => areWords(cell))) &&
    isList(codings, (each) => areWords(...['fact', 'as', 'rule'].map((key) => valueAt(each, key)))) &&
    isList(rooms, isRoom) &&
    rooms.length > 0 &&
    rooms.length <= mostRooms;
  return isSound ? (value as unknown as Drawings) : undefined;
}

function isRoom(room: unknown): boolean {
  const marks = valueAt(room, 'marks');
  return (
    areLengths(room, ['width', 'height'], leastRoom) &&
    isList(marks, isMark) &&
    marks.length <= mostMarks &&
    new Set(marks.map((mark) => valueAt(mark, 'key'))).size === marks.length &&
    isList(valueAt(room, 'found'), isTarget)
  );
}

function isTarget(target: unknown): boolean {
  const also = valueAt(target, 'also');
  return (
    areWords(valueAt(target, 'fact')) &&
    (also === undefined || isList(also, (fact) => areWords(fact))) &&
    areLengths(valueAt(target, 'box'), ['x', 'y', 'width', 'height'])
  );
}

function isList(value: unknown, isItem: (item: unknown) => boolean): value is readonly unknown[] {
  return Array.isArray(value) && value.every((item) => isItem(item));
}

function areWords(...values: readonly unknown[]): boolean {
  return values.every((value) => typeof value === 'string');
}
