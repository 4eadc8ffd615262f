import type {Mark} from '../marks/mark.js';
import type {LinePlaces} from '../scenes/lines.js';
import type {Datum, Drawing} from '../scenes/loaded-scene.js';
import type {Size} from '../scenes/scene.js';

/** A drawing at rest, as a figure shows it, and what belongs to it. */
export interface LaidOut {
  /** The room that it was made for. */
  readonly room: Size;
  /** Its own size, which may be less than that of its room. */
  readonly size: Size;
  /** How much larger it is shown than that. */
  readonly scale: number;
  readonly marks: readonly Mark[];
  /** Where it has its two lines, for a page that draws one pair for all. */
  readonly lines?: LinePlaces | undefined;
  /** What can be reached in it. */
  readonly found: readonly Datum[];
  readonly title: string;
  readonly dir: 'ltr' | 'rtl';
}

/** A drawing in a room, with the title of its scene and the direction of its story. */
export function laidOut(
  {width, height, marks, found}: Drawing,
  room: Size,
  {title, dir}: Pick<LaidOut, 'title' | 'dir'>
): LaidOut {
  const scale = Math.min(room.width / width, room.height / height);
  return {
    room,
    size: {...room, width, height},
    scale,
    marks,
    found,
    title,
    dir
  };
}
