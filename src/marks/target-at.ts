import type {Target} from './targets.js';

/** Which fact a point belongs to: where boxes overlap the smallest, so that it stays within reach. */
export function targetAt(found: readonly Target[], x: number, y: number): Target | undefined {
  const met = found.filter(
    ({box}) => x >= box.x && y >= box.y && x <= box.x + box.width && y <= box.y + box.height
  );
  return met.sort((a, b) => area(a) - area(b))[0];
}

function area({box}: Target): number {
  return box.width * box.height;
}
