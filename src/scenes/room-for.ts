import type {DrawnFigure, DrawnRoom} from './drawn-figure.js';
import type {Size} from './scene.js';

/** How much larger than it was made a drawing may be shown, text and all. */
const largest = 1.25;
/** The least share of a room's width that a drawing fills. */
const leastShare = 0.86;
/** How much narrower letters may run than there is room for, before a drawing looks wide for its words. */
const slack = 0.3;

/** Of the rooms that a figure is drawn for the one whose drawing suits a room of this size; undefined if none does. */
export function roomFor(
  {rooms, stretch: most}: Pick<DrawnFigure, 'rooms' | 'stretch'>,
  {width, height, em, stretch}: Size
): DrawnRoom | undefined {
  if (stretch > most || stretch < most - slack) return undefined;
  const u = em / 16;
  const room = rooms.findLast((each) => each.width * u <= width && each.height * u <= height);
  if (!room) return undefined;
  const scale = Math.min(width / room.width, height / room.height);
  return scale <= largest * u && room.width * scale >= leastShare * width ? room : undefined;
}
