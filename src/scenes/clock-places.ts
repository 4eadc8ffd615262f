import {textWidth} from '../words/text-width.js';
import type {Frame} from './frame.js';
import type {LinePlaces} from './lines.js';
import type {SceneContext} from './scene.js';

/**
 * Where the lines stand close together: as far apart as in the title, or as a glass, further. Where it is wide they
 * are where the title has them, and part to both sides. Where it is narrow words stand at their left: they go as far
 * to the right as the second's name leaves them.
 */
export function closePlaces(
  context: SceneContext,
  {u, wide, width, stretch}: Frame,
  asGlass: boolean
): LinePlaces {
  if (wide) {
    const middle = width * 0.186 + 27 * u;
    const half = (asGlass ? 46 : 27) * u;
    return {first: middle - half, second: middle + half};
  }
  const {name, nameShort = name} = context.sides.second;
  const beside = textWidth(nameShort, 'sans-strong', 16 * u, stretch) + 28 * u;
  const gap = asGlass ? Math.min(54 * u, width * 0.14) : 23 * u;
  const second = Math.max(width * 0.682 + 23 * u, Math.min(width * (asGlass ? 0.86 : 0.82), width - beside));
  return {first: second - gap, second};
}
