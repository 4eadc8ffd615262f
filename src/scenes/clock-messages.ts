import {labelBox} from '../marks/box.js';
import type {LabelMark, Mark} from '../marks/mark.js';
import {shift} from '../marks/shift.js';
import {textBlock} from '../marks/text-block.js';
import {expand} from '../words/expand.js';
import {formatFact} from '../words/format.js';
import type {ClockData, ClockView} from './clock-language.js';
import {besideTitleLines} from './clock-closing.js';
import {fewestLines, stackOf, type Saying, type Sizes} from './clock-column.js';
import {hostPaint} from './clock-meeting.js';
import {noticeMark} from './clock-notice.js';
import {shownBy} from './clock-times.js';
import {drawTracks, type Tracks} from './clock-tracks.js';
import type {Built, Frame} from './frame.js';
import {named} from './named.js';
import {sideNames, type SideName} from './poles.js';
import type {SceneContext} from './scene.js';

type Context = SceneContext<ClockData>;

const wideSizes: Sizes = [
  [46, 21],
  [40, 20],
  [34, 19],
  [28, 18],
  [22, 17]
];
const narrowSizes: Sizes = [
  [21, 16],
  [20, 16],
  [19, 15],
  [18, 14],
  [16, 13],
  [14, 13]
];

/** The hours between the lines, and outside each the phrase that belongs to its moment, at its height. */
export function drawMessages(
  context: Context,
  view: Extract<ClockView, {show: 'messages'}>,
  frame: Frame
): Built {
  const {u, wide, width} = frame;
  const shown = named(context.data.messages, view.messages);
  const sayings = shown.map((message) => toSaying(message, context));
  if (width < 300 * u) return besideTitleLines(context, sayings, undefined, frame, false);
  const half = (wide ? 94 : 60) * u;
  const xs = {first: width / 2 - half, second: width / 2 + half};
  const tracks = drawTracks(context, frame, {
    xs,
    names: 'outside',
    hours: 'inside',
    above: (wide ? 128 : 78) * u,
    below: (wide ? 100 : 84) * u,
    meets: true
  });
  const {times, top, bottom, scale, thick} = tracks;
  if (!times) return {marks: tracks.marks, leftOut: tracks.leftOut};
  const away = thick / 2 + (wide ? 18 : 8) * u;
  let leftOut = tracks.leftOut;
  const words = sayings.flatMap((saying, i): readonly Mark[] => {
    const {of} = shown[i] ?? {of: 'notice' as const};
    const side = of === 'notice' ? context.data.notice.side : other(context.data.notice.side);
    const outwards = side === 'first' ? -1 : 1;
    const column = {
      x: xs[side] + outwards * away,
      width: Math.max(1, xs.first - away - (wide ? 12 : 6) * u),
      anchor: side === 'first' ? ('end' as const) : ('start' as const),
      top,
      bottom
    };
    const sizes = wide ? wideSizes : narrowSizes;
    const full = sizes.map((size) => stackOf(saying, column, size, frame));
    const short = stackOf(saying, column, sizes.at(-1) ?? [16, 13], frame, true);
    const stack =
      fewestLines(
        full.filter(({height}) => height <= bottom - top),
        0.88
      ) ?? short;
    if (stack === short) leftOut += saying.words.length;
    const y = Math.min(scale(times[of]) - stack.height / 2, bottom - stack.height);
    return stack.marks.map((mark) => shift(mark, 0, Math.max(top, y)));
  });
  return {
    marks: [
      ...tracks.marks,
      ...noticeMark(context, tracks, true),
      ...flatTable(context, tracks, frame),
      ...words
    ],
    leftOut,
    foot: {x: 6 * u, width: xs.first - 12 * u}
  };
}

function toSaying(
  {id, fact, of, by, aside}: NonNullable<ClockData['messages']>[number],
  context: Context
): Saying {
  const value = context.facts.get(fact);
  return {
    id,
    fact,
    title: value ? formatFact(value, context) : '',
    paint: of === 'notice' ? context.data.notice.side : 'ink',
    words: [
      {name: 'by', text: expand(by, context), font: 'sans'},
      ...(aside === undefined ? [] : [{name: 'aside', text: expand(aside, context), font: 'serif' as const}])
    ]
  };
}

/** The hour that each clock shows at the meeting, and between the two its table seen from the end. */
function flatTable(
  context: Context,
  {xs, scale, times, thick}: Tracks,
  {u, wide, stretch}: Frame
): readonly Mark[] {
  if (!times) return [];
  const {id, fact} = context.data.meeting;
  const y = scale(times.meeting);
  const size = (wide ? 18 : 15) * u;
  const hours = sideNames.map((side): LabelMark => {
    const inwards = side === 'first' ? 1 : -1;
    return textBlock(
      {
        key: `${id}/hour-${side}`,
        text: shownBy(side, times.meeting, context).time,
        x: xs[side] + inwards * (thick / 2 + 4 * u),
        top: y - size * 0.4,
        maxWidth: Infinity,
        font: 'sans-strong',
        size,
        stretch,
        anchor: side === 'first' ? 'start' : 'end',
        paint: 'ink'
      },
      {fact, lit: true}
    );
  });
  const widest = Math.max(...hours.map((hour) => labelBox(hour, stretch).width));
  const inset = thick / 2 + (wide ? 12 : 8) * u + widest;
  const width = xs.second - xs.first - 2 * inset;
  if (width < 6 * u) return hours;
  const table: Mark = {
    kind: 'rect',
    key: `${id}/table`,
    paint: `${hostPaint(context)} outlined`,
    x: xs.first + inset,
    y: y - 6 * u,
    width,
    height: 12 * u,
    fact,
    lit: true
  };
  return [table, ...hours];
}

function other(side: SideName): SideName {
  return side === 'first' ? 'second' : 'first';
}
