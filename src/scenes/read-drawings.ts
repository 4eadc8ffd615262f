import {isLength, isMark} from '../marks/is-mark.js';
import {mostMarks} from '../marks/mark.js';
import {isRecord, listAt, valueAt} from '../model/path.js';
import type {Drawings} from './drawings.js';

/** No drawing is made for less, in px. */
const leastRoom = 48;
const mostRooms = 20;

/** The drawings in a figure's file, if it has any that can be shown. */
export function readDrawings(file: unknown): Drawings | undefined {
  const value = valueAt(file, 'drawings');
  if (!isRecord(value)) return undefined;
  const {format, step, stretch, words, table, codings, rooms} = value;
  const isSound =
    format === 1 &&
    isLength(stretch) &&
    areWords(step, words, valueAt(table, 'caption')) &&
    isList(valueAt(table, 'head'), (cell) => areWords(cell)) &&
    isList(valueAt(table, 'rows'), (row) => isList(row, (cell) => areWords(cell))) &&
    isList(codings, (each) => areWords(...['fact', 'as', 'rule'].map((key) => valueAt(each, key)))) &&
    isList(rooms, isRoom) &&
    listAt(value, 'rooms').length > 0 &&
    listAt(value, 'rooms').length <= mostRooms;
  return isSound ? (value as unknown as Drawings) : undefined;
}

function isRoom(room: unknown): boolean {
  const keys = listAt(room, 'marks').map((mark) => valueAt(mark, 'key'));
  return (
    ['width', 'height'].every((name) => isLength(valueAt(room, name), leastRoom)) &&
    keys.length <= mostMarks &&
    isList(valueAt(room, 'marks'), isMark) &&
    new Set(keys).size === keys.length &&
    isList(valueAt(room, 'found'), isTarget)
  );
}

function isTarget(target: unknown): boolean {
  const also = valueAt(target, 'also');
  return (
    areWords(valueAt(target, 'fact')) &&
    (also === undefined || isList(also, (fact) => areWords(fact))) &&
    ['x', 'y', 'width', 'height'].every((name) => isLength(valueAt(target, 'box', name)))
  );
}

function isList(value: unknown, isItem: (item: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every((item) => isItem(item));
}

function areWords(...values: readonly unknown[]): boolean {
  return values.every((value) => typeof value === 'string');
}
