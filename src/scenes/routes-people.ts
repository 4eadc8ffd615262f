import type {Mark} from '../marks/mark.js';
import {textBlock} from '../marks/text-block.js';
import type {Fact} from '../model/fact.js';
import {textWidth} from '../words/text-width.js';
import type {Frame} from './frame.js';
import type {RoutesData} from './routes-language.js';
import type {SceneContext} from './scene.js';

/** A part of a panel with its upper edge at 0. */
export interface Part {
  readonly marks: readonly Mark[];
  readonly height: number;
}

/** The column that the parts of a panel stand in. */
export interface Column {
  readonly context: SceneContext<RoutesData>;
  readonly frame: Frame;
  readonly x: number;
  readonly width: number;
}

/** How many lines go on past a bound. */
const fadingLines = 6;

/**
 * One dot for each of so many, twelve to a row. A lower bound is a rule under them that says so; past it no more are
 * drawn that could be counted, but lines that thin and fade.
 */
export function people(
  id: string,
  {id: fact, bound}: Fact,
  number: number,
  {context, frame, x, width}: Column,
  scale: number
): Part {
  const {u, wide, stretch} = frame;
  const row = 12;
  const isOpen = bound === 'atLeast' || bound === 'over';
  const words = isOpen ? context.messages.bound[bound]('').trim() : '';
  const size = (wide ? 26 : 17) * u;
  const beside = isOpen ? textWidth(words, 'italic', size, stretch) + 14 * u : 0;
  const step = Math.min((wide ? 30 : 24) * scale * u, (width - beside) / row);
  const whole = Math.max(0, Math.min(120, Math.round(number)));
  const marks = Array.from({length: whole}, (_, i): Mark => ({
    kind: 'dot',
    key: `${id}/one-${i + 1}`,
    paint: 'ink person',
    x: x + ((i % row) + 0.5) * step,
    y: (Math.floor(i / row) + 0.5) * step,
    r: step * 0.3,
    fact,
    lit: true
  }));
  const foot = Math.ceil(whole / row) * step;
  const after = (wide ? 18 : 8) * u;
  if (!isOpen) return {marks, height: foot + after};
  const across = {kind: 'rule', x1: x, x2: x + row * step, fact, lit: true} as const;
  const edge = foot + 0.15 * step;
  const fade = 1.3 * step;
  const open = Array.from({length: fadingLines}, (_, i): Mark => {
    const share = (i + 1) / fadingLines;
    const y = edge + fade * share;
    const [weight, opacity] = [0.1 * step * (1 - share * 0.75), 0.6 * (1 - share) + 0.05];
    return {...across, key: `${id}/open-${i + 1}`, paint: 'ink fading', y1: y, y2: y, weight, opacity};
  });
  const said = textBlock(
    {
      key: `${id}/bound-words`,
      text: words,
      x: x + row * step + 14 * u,
      top: edge - size * 0.45,
      maxWidth: Infinity,
      font: 'italic',
      size,
      stretch,
      anchor: 'start',
      paint: 'ink'
    },
    {fact, lit: true, priority: 1}
  );
  return {
    marks: [...marks, ...open, {...across, key: `${id}/bound`, paint: 'ink firm', y1: edge, y2: edge}, said],
    height: edge + fade + after
  };
}
