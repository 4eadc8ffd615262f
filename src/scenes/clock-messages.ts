import {sum} from 'd3-array';
import type {Mark} from '../marks/mark.js';
import {shift} from '../marks/shift.js';
import {expand} from '../words/expand.js';
import {formatFact} from '../words/format.js';
import {besideLines} from './clock-closing.js';
import {stackOf, type Saying, type Sizes} from './clock-column.js';
import {planOf} from './clock-hours.js';
import type {ClockData, ClockView} from './clock-language.js';
import {hostPaint, hoursAtLines} from './clock-meeting.js';
import {dayAt, noticeMark, whenWords} from './clock-notice.js';
import {drawTracks} from './clock-tracks.js';
import type {Built, Frame} from './frame.js';
import {named} from './named.js';
import type {SceneContext} from './scene.js';

type Context = SceneContext<ClockData>;

const wideSizes: Sizes = [
  [54, 22],
  [46, 21],
  [40, 20],
  [34, 19],
  [28, 18],
  [22, 17]
];
const narrowSizes: Sizes = [
  [26, 17],
  [24, 16],
  [22, 16],
  [20, 16],
  [18, 14],
  [16, 13],
  [14, 13]
];

/**
 * Each phrase between the two clocks at the height of its moment, in the colour of its mark, the notice’s before the meeting’s: at a line it
 * would be heard as that side’s own.
 */
export function drawMessages(
  context: Context,
  view: Extract<ClockView, {show: 'messages'}>,
  frame: Frame
): Built {
  const {u, wide, width} = frame;
  const all = named(context.data.messages, view.messages);
  const shown = (['notice', 'meeting'] as const).flatMap((moment) => all.filter(({of}) => of === moment));
  const narrowest = width < 300 * u;
  const sayings = shown.map((message) => toSaying(message, context, !narrowest));
  if (narrowest) return besideLines(context, sayings, undefined, frame);
  const tracks = drawTracks(context, frame, planOf(frame, {notice: true, meeting: true}, false));
  const {times, xs, top, bottom, scale, thick} = tracks;
  if (!times) return {marks: tracks.marks, leftOut: tracks.leftOut};
  const away = thick / 2 + (wide ? 28 : 6) * u;
  const gap = (wide ? 40 : 16) * u;
  const column = {
    x: (xs.first + xs.second) / 2,
    width: Math.max(1, xs.second - xs.first - 2 * away),
    anchor: 'middle' as const,
    top,
    bottom
  };
  const tries = [false, true].flatMap((titleOnly) =>
    (wide ? wideSizes : narrowSizes).map((size) => {
      const stacks = sayings.map((saying) =>
        stackOf(saying, column, size, frame, titleOnly ? 'title' : 'all')
      );
      return {titleOnly, stacks, height: sum(stacks, ({height}) => height + gap) - gap};
    })
  );
  const {stacks, titleOnly} = tries.find(({height}) => height <= bottom - top) ?? tries.at(-1)!;
  let free = top;
  const words = stacks.flatMap(({marks, height}, i): readonly Mark[] => {
    const rest = sum(stacks.slice(i), (stack) => stack.height + gap) - gap;
    const wished = scale(times[shown[i]?.of ?? 'notice']) - height / 2;
    const y = Math.max(free, Math.min(wished, bottom - rest));
    free = y + height + gap;
    return marks.map((mark) => shift(mark, 0, y));
  });
  return {
    marks: [
      ...tracks.marks,
      ...noticeMark(context, frame, tracks, true),
      ...hoursAtLines({context, frame, tracks, at: times.meeting, lit: true}),
      ...words
    ],
    leftOut: tracks.leftOut + (titleOnly ? sum(sayings, ({words}) => words.length) : 0),
    foot: {x: xs.first + 8 * u, width: xs.second - xs.first - 16 * u}
  };
}

function toSaying(
  {id, fact, of, by, aside}: NonNullable<ClockData['messages']>[number],
  context: Context,
  hours: boolean
): Saying {
  const value = context.facts.get(fact);
  return {
    id,
    fact,
    title: value ? formatFact(value, context) : '',
    paint: of === 'notice' ? context.data.notice.side : hostPaint(context),
    words: [
      {name: 'by', text: expand(by, context), font: 'sans'},
      ...(of === 'notice'
        ? [{name: 'when', text: hours ? dayAt(context) : whenWords(context), font: 'sans' as const}]
        : []),
      ...(aside === undefined ? [] : [{name: 'aside', text: expand(aside, context), font: 'serif' as const}])
    ]
  };
}
