/** Where the reader is: the active step, how far between it and the next, and which way the story moves. */
export interface Place {
  /** The index of the active step; -1 before the first. */
  readonly index: number;
  /** From 0, the step's top at the line, to 1, the next one's. */
  readonly progress: number;
  readonly direction: 'down' | 'up' | 'none';
}

export const beforeTheStory: Place = {index: -1, progress: 0, direction: 'none'};

/** The steps as the window shows them, one below the other, in px from its upper edge. */
export interface Geometry {
  /** How many steps there are. */
  readonly count: number;
  /** A step's upper edge by its index; by `count`, the lower edge of the last. To measure all in each frame takes long. */
  readonly edge: (index: number) => number;
  /** Where a step becomes active. */
  readonly line: number;
  /** Nothing is left to scroll. */
  readonly atEnd: boolean;
}

/**
 * The last step whose top is at or above the line; at the end of the scroll the last one, for its top may
 * never get so far. Half a px is forgiven, since browsers place an addressed step only about so exactly. It is looked
 * for from the previous place on.
 */
export function placeAt(geometry: Geometry, previous: Place = beforeTheStory): Place {
  const {count, edge, line, atEnd} = geometry;
  const index = atEnd ? count - 1 : reached(geometry, previous.index);
  const top = index < 0 ? line : edge(index);
  const next = index < 0 ? line : edge(index + 1);
  const progress = Math.min(1, Math.max(0, (line - top) / Math.max(1, next - top)));
  const moved = index + progress - (previous.index + previous.progress);
  return {index, progress, direction: moved > 0 ? 'down' : moved < 0 ? 'up' : 'none'};
}

function reached({count, edge, line}: Geometry, from: number): number {
  const isReached = (index: number) => edge(index) <= line + 0.5;
  let index = Math.min(from, count - 1);
  while (index + 1 < count && isReached(index + 1)) index++;
  while (index >= 0 && !isReached(index)) index--;
  return index;
}
