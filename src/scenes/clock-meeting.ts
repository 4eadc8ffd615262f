import {labelBox, type Box} from '../marks/box.js';
import type {LabelMark, Mark} from '../marks/mark.js';
import {textBlock} from '../marks/text-block.js';
import {expand} from '../words/expand.js';
import type {ClockData} from './clock-language.js';
import {hourWords, kindWords} from './clock-given.js';
import {shownBy} from './clock-times.js';
import type {Tracks} from './clock-tracks.js';
import type {Frame} from './frame.js';
import {sideNames, type SideName} from './poles.js';
import type {SceneContext} from './scene.js';

type Context = SceneContext<ClockData>;

interface Moment {
  readonly context: Context;
  readonly frame: Frame;
  readonly tracks: Tracks;
  readonly at: number;
  readonly lit: boolean;
}

interface Meeting extends Moment {
  /** The hours stand at the lines. */
  readonly hours: boolean;
}

/**
 * The meeting across both tracks at its one moment: a table with the two sides at it, the hour that each
 * clock shows, and which of these is given and which computed.
 */
export function drawMeeting(meeting: Meeting): {readonly marks: readonly Mark[]; readonly top: number} {
  const {context, frame, tracks, at, lit, hours} = meeting;
  const {u, wide, stretch} = frame;
  const {id, label} = context.data.meeting;
  const {xs, thick} = tracks;
  const {seat, apart} = measures(frame);
  const room = xs.second - xs.first - 2 * (thick / 2 + 6 * u + seat + apart);
  const width = Math.max(0, Math.min(236 * u, room));
  const middle = (xs.first + xs.second) / 2;
  const colour = hostPaint(context);
  const name = textBlock(
    {
      key: `${id}/name`,
      text: expand(label, context),
      x: middle,
      top: 0,
      maxWidth: width - 12 * u,
      font: 'sans-strong',
      size: (wide ? 16 : 14) * u,
      stretch,
      anchor: 'middle',
      paint: colour
    },
    wordExtras(meeting)
  );
  const height = labelBox(name, stretch).height + 14 * u;
  const table = {x: middle - width / 2, y: tracks.scale(at) - height / 2, width, height};
  const marks: readonly Mark[] = [
    ...sideNames.flatMap((side) => drawSeat(side, table, meeting)),
    {
      kind: 'rect',
      key: `${id}/table`,
      paint: `${colour} outlined`,
      ...table,
      from: {x: middle, width: 0},
      ...shapeExtras(context, lit)
    },
    {...name, y: name.y + table.y + 7 * u},
    ...(hours ? hoursAtLines(meeting) : []),
    drawGiven(middle, table.y + height + 17 * u, meeting)
  ];
  return {marks, top: table.y - 9 * u};
}

const measures = ({u, wide}: Frame) => ({seat: 5 * u, apart: (wide ? 16 : 9) * u});

function shapeExtras({data}: Context, lit: boolean): Pick<Mark, 'fact' | 'lit' | 'opacity'> {
  return {fact: data.meeting.fact, ...(lit ? {lit: true as const} : {opacity: 0.45})};
}

function wordExtras({context, lit}: Moment): Pick<Mark, 'fact' | 'lit'> {
  return {fact: context.data.meeting.fact, ...(lit && {lit: true as const})};
}

/** A side at the table, and dots that lead to it from its line at that height. */
function drawSeat(side: SideName, table: Box, {context, frame, tracks, lit}: Meeting): readonly Mark[] {
  const {u} = frame;
  const {id} = context.data.meeting;
  const {seat, apart} = measures(frame);
  const inwards = side === 'first' ? 1 : -1;
  const x = side === 'first' ? table.x - apart - seat : table.x + table.width + apart;
  const y = table.y + table.height / 2;
  const start = tracks.xs[side] + inwards * (tracks.thick / 2 + 2 * u);
  const end = side === 'first' ? x - 6 * u : x + seat + 6 * u;
  const extras = shapeExtras(context, lit);
  const place: Mark = {
    kind: 'rect',
    key: `${id}/seat-${side}`,
    paint: `${side} solid`,
    x,
    y: table.y - 9 * u,
    width: seat,
    height: table.height + 18 * u,
    from: {x: tracks.xs[side]},
    ...extras
  };
  if ((end - start) * inwards <= 0) return [place];
  const key = `${id}/level-${side}`;
  return [{kind: 'rule', key, paint: 'soft dotted', x1: start, y1: y, x2: end, y2: y, ...extras}, place];
}

/** What each clock shows at that moment, on its own track. */
export function hoursAtLines(meeting: Moment): readonly LabelMark[] {
  return sideNames.map((side) => hourAtLine(side, meeting));
}

function hourAtLine(side: SideName, meeting: Moment): LabelMark {
  const {context, frame, tracks, at, lit} = meeting;
  const {u, wide, stretch} = frame;
  const outwards = side === 'first' ? -1 : 1;
  const size = (wide ? 20 : 16) * u;
  return textBlock(
    {
      key: `${context.data.meeting.id}/hour-${side}`,
      text: shownBy(side, at, context).time,
      x: tracks.xs[side] + outwards * (tracks.thick / 2 + 5 * u),
      top: tracks.scale(at) - size * 0.4,
      maxWidth: Infinity,
      font: 'sans-strong',
      size,
      stretch,
      anchor: side === 'first' ? 'end' : 'start',
      paint: lit ? 'ink' : 'soft'
    },
    wordExtras(meeting)
  );
}

/** Which hour is given and which computed, a line each; with the places where these do not stand beside them. */
function drawGiven(x: number, top: number, meeting: Meeting): LabelMark {
  const {context, frame, tracks, at, hours} = meeting;
  const {u, wide, stretch} = frame;
  const words = (side: SideName) =>
    wide || !hours ? hourWords(side, at, context, false) : kindWords(side, at, context);
  const style = {
    key: `${context.data.meeting.id}/given`,
    x,
    top,
    maxWidth: tracks.xs.second - tracks.xs.first - tracks.thick - 4 * u,
    font: 'sans' as const,
    size: (wide ? 14.5 : 13) * u,
    stretch,
    anchor: 'middle' as const,
    paint: 'soft'
  };
  const [first, second] = sideNames.map((side) =>
    textBlock({...style, text: words(side)}, {...wordExtras(meeting), priority: 1})
  ) as [LabelMark, LabelMark];
  return {...first, lines: [...first.lines, ...second.lines]};
}

/** The colour of whoever hosts the meeting, if it has one of its own. */
export function hostPaint({data, actors}: Context): string {
  return actors.get(data.meeting.host ?? '')?.colour ?? 'ink';
}
