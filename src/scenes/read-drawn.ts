import {farthest, isMark} from '../marks/is-mark.js';
import {mostMarks} from '../marks/mark.js';
import {fits, from, optional, text, type Form} from '../model/fits.js';
import type {DrawnFigure} from './drawn-figure.js';
import type {Drawing} from './loaded-scene.js';

/** No drawing is made for less, in px. */
const room = from(48, farthest);
const mostRooms = 20;
const mostCells = 20;
const length = from(-farthest, farthest);

const figure = {
  drawn: 1,
  scene: text,
  steps: [text],
  words: {
    language: text,
    dir: (value) => value === 'ltr' || value === 'rtl',
    title: text,
    caption: text,
    says: text,
    sources: [{title: text, publisher: text, url: isWeb}],
    status: text,
    from: text,
    address: optional(isLink),
    heard: text,
    table: {caption: text, head: [text, mostCells], rows: [[text, mostCells]]}
  },
  stretch: length,
  rooms: [{width: room, height: room, file: isLink}, mostRooms],
  dataset: isLink
} satisfies Form;

const drawing = {
  width: room,
  height: room,
  marks: [isMark, mostMarks],
  found: [
    {
      fact: text,
      also: optional([text]),
      words: text,
      box: {x: length, y: length, width: length, height: length}
    }
  ]
} satisfies Form;

/** A figure's own file, if it is one that can be shown. */
export function readDrawnFigure(value: unknown): DrawnFigure | undefined {
  return fits(value, figure) ? (value as DrawnFigure) : undefined;
}

/** A drawing for a room of a figure, if it is one that can be shown. */
export function readDrawing(value: unknown): Drawing | undefined {
  if (!fits(value, drawing)) return undefined;
  const {marks} = value as Drawing;
  return new Set(marks.map(({key}) => key)).size === marks.length ? (value as Drawing) : undefined;
}

/** A form: an address of the web. */
function isWeb(value: unknown): boolean {
  return text(value) && /^https?:\/\//.test(String(value)) && URL.canParse(String(value));
}

/** A form: an address of the web, or one from a file of the web on. */
function isLink(value: unknown): boolean {
  const base = 'https://any.example';
  return text(value) && URL.canParse(String(value), base) && isWeb(new URL(String(value), base).href);
}
