import type {LabelMark} from '../marks/mark.js';
import {textBlock} from '../marks/text-block.js';
import {expand, factIn} from '../words/expand.js';
import type {Frame} from './frame.js';
import type {Band} from './length.js';
import type {Between} from './poles.js';
import type {SceneContext} from './scene.js';

/** The view's sentence beside the bars, in a band where no bar is. */
export function drawAside(
  aside: string | undefined,
  free: Band,
  {left, right}: Between,
  context: SceneContext,
  {u, wide, stretch}: Frame
): readonly LabelMark[] {
  if (aside === undefined) return [];
  const inset = 14 * u;
  return [
    textBlock(
      {
        key: 'aside',
        text: expand(aside, context),
        x: left + inset,
        top: free.top + free.height * 0.12,
        maxWidth: (right - left - inset) * (wide ? 0.6 : 1),
        font: 'display',
        size: (wide ? 34 : 26) * u,
        stretch,
        anchor: 'start',
        paint: 'ink'
      },
      factIn(aside, context)
    )
  ];
}
