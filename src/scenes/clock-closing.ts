import {expand} from '../words/expand.js';
import type {ClockData, ClockView} from './clock-language.js';
import {fillColumn, type Column, type Saying, type Sizes} from './clock-column.js';
import {closePlaces} from './clock-places.js';
import {drawThermometer} from './clock-thermometer.js';
import {lowestOf} from './clock-tracks.js';
import type {Built, Frame} from './frame.js';
import {named} from './named.js';
import {poles} from './poles.js';
import type {SceneContext} from './scene.js';

const wideSizes: Sizes = [
  [76, 24],
  [64, 23],
  [54, 22],
  [46, 20],
  [38, 18],
  [30, 17],
  [24, 16]
];
const narrowSizes: Sizes = [
  [40, 19],
  [36, 18],
  [32, 17],
  [28, 16],
  [24, 16],
  [20, 15],
  [17, 14],
  [15, 13]
];

/** The lines close together, and words in the room beside them, for which less of it is wide than for a chart. */
export function drawClosing(
  context: SceneContext<ClockData>,
  view: Extract<ClockView, {show: 'closing'}>,
  given: Frame
): Built {
  const frame = {...given, wide: given.width >= 440 * given.u};
  const passages = named(context.data.passages, view.passages);
  const sayings = passages.map(({id, fact, title, words}) => ({
    id,
    fact,
    title: expand(title, context),
    paint: 'ink',
    words: words === undefined ? [] : [{name: 'words', text: expand(words, context), font: 'serif' as const}]
  }));
  const sign = passages.find(({sign}) => sign !== undefined);
  return besideLines(context, sayings, view.by, frame, sign?.id);
}

/**
 * Sayings beside the lines: at their right where it is wide, else at their left. Large words under one side's name
 * alone would be read as said of that side: where it is wide the lines have no names. With the key of a `glass` the
 * lines part to be one, with mercury between them.
 */
export function besideLines(
  context: SceneContext<ClockData>,
  sayings: readonly Saying[],
  by: string | undefined,
  frame: Frame,
  glass?: string
): Built {
  const {u, wide, width, area} = frame;
  const xs = closePlaces(context, frame, glass !== undefined);
  const {marks, height} = poles(context, frame, xs, wide ? undefined : 'outside');
  const margin = Math.min(22 * u, width * 0.05);
  const all = by === undefined ? sayings : [...sayings.slice(0, -1), ...withBy(sayings.at(-1), by, context)];
  const column: Column = {
    x: wide ? xs.second + 26 * u : margin,
    width: Math.max(1, wide ? width - xs.second - 40 * u : xs.first - margin - 16 * u),
    anchor: 'start',
    top: Math.max(area.y + height, lowestOf(marks, frame.stretch) + 12 * u),
    bottom: area.y + area.height - 12 * u
  };
  // In a narrow room the largest would leave a line to each word.
  const sizes = wide ? wideSizes.filter(([large]) => large * u < width / 10) : narrowSizes;
  const {marks: said, leftOut} = fillColumn(all, column, sizes, frame);
  const mercury = glass === undefined ? [] : drawThermometer(glass, xs, column, u);
  return {marks: [...marks, ...mercury, ...said], leftOut, foot: column};
}

/** Who says all this, under the last of it. */
function withBy(last: Saying | undefined, by: string, context: SceneContext<ClockData>): readonly Saying[] {
  if (!last) return [];
  return [{...last, words: [...last.words, {name: 'by', text: expand(by, context), font: 'serif'}]}];
}
