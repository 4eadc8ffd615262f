/** What the words of an event take above and below a height. */
export interface Extent {
  readonly top: number;
  readonly bottom: number;
}

/**
 * Heights near those that are wished, in their order, at which no extents meet; all lie within the room, where there is
 * enough of it.
 */
export function spread(
  wished: readonly number[],
  extents: readonly Extent[],
  room: Extent
): readonly number[] {
  const ys = [...wished];
  let end = room.top;
  for (const [i, {top, bottom}] of extents.entries()) {
    ys[i] = Math.max(ys[i]!, end - top);
    end = ys[i] + bottom;
  }
  // What has been moved past the foot moves back, and moves what is above it.
  end = room.bottom;
  for (const [i, {top, bottom}] of [...extents.entries()].reverse()) {
    ys[i] = Math.min(ys[i]!, end - bottom);
    end = ys[i] + top;
  }
  return ys;
}
