import {markBox} from '../marks/box.js';
import type {LabelMark, Mark} from '../marks/mark.js';
import {textBlock} from '../marks/text-block.js';
import {expand, factIn} from '../words/expand.js';
import type {Frame} from './frame.js';
import type {Band} from './length.js';
import type {Between} from './poles.js';
import type {SceneContext} from './scene.js';

/** The view's sentence beside the bars: in a band where no bar is, or under what stands alone on the stage. */
export function drawAside(
  aside: string | undefined,
  free: Band,
  [above]: readonly Mark[],
  {left, right}: Between,
  context: SceneContext,
  {u, wide, stretch}: Frame
): readonly LabelMark[] {
  if (aside === undefined) return [];
  const inset = 14 * u;
  const box = above && markBox(above, stretch);
  return [
    textBlock(
      {
        key: 'aside',
        text: expand(aside, context),
        x: box ? (left + right) / 2 : left + inset,
        top: box ? box.y + box.height + 12 * u : free.top + free.height * 0.12,
        maxWidth: (right - left - inset) * (wide ? 0.6 : 1),
        font: 'serif',
        size: (wide ? 22 : 17) * u,
        stretch,
        anchor: box ? 'middle' : 'start',
        paint: 'ink'
      },
      factIn(aside, context)
    )
  ];
}
