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
  const {format, step, stretch, words, table} = value;
  const [codings, rooms] = [listAt(value, 'codings'), listAt(value, 'rooms')];
  const isSound =
    format === 1 &&
    isLength(stretch) &&
    areWords(step, words, valueAt(table, 'caption'), ...listAt(table, 'head')) &&
    listAt(table, 'rows').every((row) => Array.isArray(row) && areWords(...(row as readonly unknown[]))) &&
    codings.every((each) => areWords(...['fact', 'as', 'rule'].map((key) => valueAt(each, key)))) &&
    rooms.length > 0 &&
    rooms.length <= mostRooms &&
    rooms.every(isRoom);
  return isSound ? (value as unknown as Drawings) : undefined;
}

function isRoom(room: unknown): boolean {
  const [marks, found] = [listAt(room, 'marks'), listAt(room, 'found')];
  return (
    ['width', 'height'].every((name) => isLength(valueAt(room, name), leastRoom)) &&
    marks.length <= mostMarks &&
    marks.every(isMark) &&
    new Set(marks.map((mark) => valueAt(mark, 'key'))).size === marks.length &&
    found.every(isTarget)
  );
}

function isTarget(target: unknown): boolean {
  return (
    areWords(valueAt(target, 'fact'), ...listAt(target, 'also')) &&
    ['x', 'y', 'width', 'height'].every((name) => isLength(valueAt(target, 'box', name)))
  );
}

function areWords(...values: readonly unknown[]): boolean {
  return values.every((value) => typeof value === 'string');
}
