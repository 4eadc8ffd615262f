import type {Mark} from '../marks/mark.js';
import {shift} from '../marks/shift.js';
import {textBlock} from '../marks/text-block.js';
import {expand} from '../words/expand.js';
import {textWidth} from '../words/text-width.js';
import type {ClockData, ClockView} from './clock-language.js';
import {besideLines} from './clock-closing.js';
import {stackOf, type Saying} from './clock-column.js';
import type {Built, Frame} from './frame.js';
import {named} from './named.js';
import {poles, sideNames, type SideName} from './poles.js';
import type {SceneContext} from './scene.js';

type Context = SceneContext<ClockData>;
type Pair = NonNullable<ClockData['pairs']>[number];

/** Words of each side at its own line. Where it is narrow they stand one after the other at the left of the lines. */
export function drawPairs(context: Context, view: Extract<ClockView, {show: 'pairs'}>, frame: Frame): Built {
  const halves = named(context.data.pairs, view.pairs).map((pair) =>
    sideNames.map((side) => half(pair, side, context))
  );
  if (!frame.wide) return besideLines(context, halves.flat(), view.by, frame);
  const {u, width, area, stretch} = frame;
  const xs = {first: width / 2 - 27 * u, second: width / 2 + 27 * u};
  const {marks: lines, height: head} = poles(context, frame, xs, 'outside');
  const top = area.y + head;
  const room = xs.first - 36 * u;
  const large = Math.max(24, Math.min(92, room / widest(halves, stretch) / u));
  const by = view.by === undefined ? [] : [byBlock(view.by, xs.second + 22 * u, room, context, frame)];
  const rows = halves.map((sayings) => {
    const stacks = sayings.map((saying, i) => {
      const column = {
        x: i === 0 ? xs.first - 22 * u : xs.second + 22 * u,
        width: room,
        anchor: i === 0 ? ('end' as const) : ('start' as const),
        top: 0,
        bottom: area.height
      };
      return stackOf(saying, column, [large, 27], frame);
    });
    const height = Math.max(...stacks.map(({height}) => height));
    return {height, marks: stacks.flatMap(({marks}) => marks)};
  });
  const all: readonly {readonly height: number; readonly marks: readonly Mark[]}[] = [...rows, ...by];
  const used = all.reduce((sum, {height}) => sum + height, 0);
  const gap = Math.max(8 * u, Math.min(64 * u, (area.y + area.height - top - used) / (all.length + 1)));
  const spare = area.y + area.height - top - used - gap * (all.length - 1);
  let y = top + Math.max(0, spare * 0.4);
  const placed = all.flatMap(({marks, height}) => {
    const top = y;
    y += height + gap;
    return marks.map((mark) => shift(mark, 0, top));
  });
  return {marks: [...lines, ...placed], leftOut: 0, foot: {x: xs.second + 22 * u, width: room}};
}

/** The widest title at a size of 1: each stands on one line where there is room. */
function widest(halves: readonly (readonly Saying[])[], stretch: number): number {
  return Math.max(1, ...halves.flat().map(({title}) => textWidth(title, 'display', 1, stretch)));
}

function half({id, ...pair}: Pair, side: SideName, context: Context): Saying {
  const {fact, title, words} = pair[side];
  return {
    id: `${id}/${side}`,
    fact,
    title: expand(title, context),
    paint: 'ink',
    words: [{name: 'words', text: expand(words, context), font: 'serif'}]
  };
}

function byBlock(by: string, x: number, width: number, context: Context, {u, stretch}: Frame) {
  const size = 27 * u;
  const text = expand(by, context);
  const label = textBlock(
    {
      key: 'by',
      text,
      x,
      top: 0,
      maxWidth: width,
      font: 'serif',
      size,
      stretch,
      anchor: 'start',
      paint: 'ink'
    },
    {lit: true}
  );
  return {marks: [label], height: label.lines.length * size * 1.2};
}
