import type {Mark} from '../marks/mark.js';

/** A test whether a mark is of a part of the scene. */
export function isOf(part: string): (mark: Mark) => boolean {
  return ({key}) => key.startsWith(`${part}/`);
}
