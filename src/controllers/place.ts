/** Where the reader is: the active step, how far between it and the next, and which way the story moves. */
export interface Place {
  /** The index of the active step; -1 before the first. */
  readonly index: number;
  /** From 0, the step's top at the line, to 1, the next one's. */
  readonly progress: number;
  readonly direction: 'down' | 'up' | 'none';
}

export const beforeTheStory: Place = {index: -1, progress: 0, direction: 'none'};

/** The steps as the window shows them, in px from its upper edge. */
export interface Geometry {
  readonly tops: readonly number[];
  /** The lower edge of the last step. */
  readonly end: number;
  /** Where a step becomes active. */
  readonly line: number;
  /** Nothing is left to scroll. */
  readonly atEnd: boolean;
}

/**
 * The last step whose top is at or above the line; at the end of the scroll the last one, for its top may
 * never get so far. Half a px is forgiven, since browsers place an addressed step only about so exactly.
 */
export function placeAt({tops, end, line, atEnd}: Geometry, previous: Place = beforeTheStory): Place {
  const reached = tops.reduce((last, top, i) => (top <= line + 0.5 ? i : last), -1);
  const index = atEnd ? tops.length - 1 : reached;
  const top = tops[index];
  const next = tops[index + 1] ?? end;
  const progress = top === undefined ? 0 : Math.min(1, Math.max(0, (line - top) / Math.max(1, next - top)));
  const moved = index + progress - (previous.index + previous.progress);
  return {index, progress, direction: moved > 0 ? 'down' : moved < 0 ? 'up' : 'none'};
}
