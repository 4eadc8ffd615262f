import type {Drawings} from './drawings.js';
import type {Drawing, LoadedScene} from './loaded-scene.js';
import type {SharedView, Size} from './scene.js';

/** How much larger than it was made a drawing may be shown, text and all. */
const largest = 1.25;
/** The least share of a room's width that a drawing fills. */
const leastShare = 0.86;
/** How much narrower letters may run than there is room for, before a drawing looks wide for its words. */
const slack = 0.3;

/** A scene that shows what the build has drawn of one view, and can draw nothing else. */
export function drawnScene(kind: string, drawings: Drawings, drawn: SharedView): LoadedScene {
  const roomFor = (view: SharedView, {width, height, em, stretch}: Size): Drawing | undefined => {
    if (view !== drawn || stretch > drawings.stretch || stretch < drawings.stretch - slack) return undefined;
    const u = em / 16;
    const room = drawings.rooms.findLast((each) => each.width * u <= width && each.height * u <= height);
    if (!room) return undefined;
    const scale = Math.min(width / room.width, height / room.height);
    return scale <= largest * u && room.width * scale >= leastShare * width ? room : undefined;
  };
  return {
    kind,
    suits: (view, size) => roomFor(view, size) !== undefined,
    draw(_, __, view, size) {
      const room = roomFor(view, size);
      if (!room) throw new Error('There is no drawing for this room.');
      return room;
    },
    describe: () => drawings.words,
    table: () => drawings.table,
    codings: () => drawings.codings
  };
}
