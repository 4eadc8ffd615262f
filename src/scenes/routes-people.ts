import type {Mark} from '../marks/mark.js';
import type {Fact} from '../model/fact.js';
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

/** One dot for each of so many, twelve to a row; past a lower bound they go on, smaller and fainter, without an end. */
export function people(
  id: string,
  {id: fact, bound}: Fact,
  number: number,
  {frame, x, width}: Column,
  scale: number
): Part {
  const {u, wide} = frame;
  const row = 12;
  const step = Math.min((wide ? 30 : 24) * scale * u, width / row);
  const r = step * 0.3;
  const whole = Math.max(0, Math.min(120, Math.round(number)));
  const open = bound === 'atLeast' || bound === 'over' ? 6 : 0;
  const marks = Array.from({length: whole + open}, (_, i): Mark => {
    const past = Math.max(0, i - whole + 1);
    return {
      kind: 'dot',
      key: `${id}/${past === 0 ? 'one' : 'open'}-${i + 1}`,
      paint: 'ink person',
      x: x + ((i % row) + 0.5) * step,
      y: (Math.floor(i / row) + 0.5) * step,
      r: r * (1 - past * 0.12),
      ...(past > 0 && {opacity: 0.62 - past * 0.095}),
      fact,
      lit: true
    };
  });
  return {marks, height: Math.ceil((whole + open) / row) * step + (wide ? 18 : 8) * u};
}
