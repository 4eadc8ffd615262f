import type {Mark} from '../marks/mark.js';
import type {PartColour} from '../model/annotation.js';
import {isOf} from './part.js';

/** The classes of a paint that give way to another colour; what steps back, or stands on a block, stays as it is. */
const own = /\b(first|second|accent|ink)\b/;

/** The marks of some parts in the colours that the story gives them. */
export function recolour(marks: readonly Mark[], colours: readonly PartColour[] = []): readonly Mark[] {
  return colours.reduce(
    (all, {part, colour}) =>
      all.map((mark) => (isOf(part)(mark) ? {...mark, paint: mark.paint.replace(own, colour)} : mark)),
    marks
  );
}
