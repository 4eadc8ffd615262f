/** What the words of an event take above and below a height. */
export interface Extent {
  readonly top: number;
  readonly bottom: number;
}

/**
 * Heights near those that are wished, in their order, at which no extents meet; all lie within the room, where there is
 * enough of it. What has no extent stays where it is, and in nobody's way.
 */
export function spread(
  wished: readonly number[],
  extents: readonly (Extent | undefined)[],
  room: Extent
): readonly number[] {
  const ys = [...wished];
  let end = room.top;
  extents.forEach((extent, i) => {
    if (!extent) return;
    ys[i] = Math.max(ys[i]!, end - extent.top);
    end = ys[i] + extent.bottom;
  });
  // What has been moved past the foot moves back, and moves what is above it.
  end = room.bottom;
  extents.reduceRight((_, extent, i) => {
    if (!extent) return;
    ys[i] = Math.min(ys[i]!, end - extent.bottom);
    end = ys[i] + extent.top;
  }, undefined);
  return ys;
}
