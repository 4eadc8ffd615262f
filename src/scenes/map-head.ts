import type {Frame} from './frame.js';
import {edgePoles, headlineBlock, type Between} from './poles.js';
import type {SceneContext} from './scene.js';

/**
 * Less height than this, in px at the usual text size, is the drawing's: words give way, as in a stage on a low phone.
 * A figure alone has 24 times the text size.
 */
const least = 361;

/** There is hardly any height. */
export function isLow({area, u}: Frame): boolean {
  return area.height < least * u;
}

/**
 * The lines and the headline. Over a map, which goes on behind them, the sides' names are left out: they would be read
 * as names of the places that they lie on.
 */
export function mapHead(
  context: SceneContext,
  headline: string | undefined,
  frame: Frame,
  isMap: boolean
): Between {
  const named = edgePoles(context, frame);
  const head =
    isMap || isLow(frame)
      ? {
          ...named,
          height: (frame.wide ? 34 : 14) * frame.u,
          marks: named.marks.filter(({kind}) => kind === 'rule')
        }
      : named;
  const line = headlineBlock(context, headline, frame, head);
  const over = isMap ? line.marks.map((mark) => ({...mark, paint: 'ink over'})) : line.marks;
  return {...head, height: head.height + line.height, marks: [...head.marks, ...over]};
}
