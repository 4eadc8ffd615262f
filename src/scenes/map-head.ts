import type {Frame} from './frame.js';
import {edgePoles, headlineBlock, type Between} from './poles.js';
import type {SceneContext} from './scene.js';

/**
 * Less height than this, in px at the usual text size, is the map's: the sides' names give way, as in a stage on a low
 * phone. A figure alone, which has nothing else to name its sides, has 24 times the text size.
 */
const least = 361;

/** A map has hardly any height. */
export function isLow({area, u}: Frame): boolean {
  return area.height < least * u;
}

/** The lines with the sides' names and the headline, over a map that goes on behind them. */
export function mapHead(context: SceneContext, headline: string | undefined, frame: Frame): Between {
  const poles = edgePoles(context, frame);
  const head = isLow(frame)
    ? {...poles, height: 14 * frame.u, marks: poles.marks.filter(({kind}) => kind === 'rule')}
    : poles;
  const line = headlineBlock(context, headline, frame, head);
  return {...head, height: head.height + line.height, marks: [...head.marks, ...line.marks]};
}
