import {labelBox} from '../marks/box.js';
import {linear, type Linear} from '../marks/linear.js';
import type {LabelMark, Mark} from '../marks/mark.js';
import {sizeToFit, textBlock} from '../marks/text-block.js';
import {expand} from '../words/expand.js';
import {textWidth} from '../words/text-width.js';
import type {ClockData} from './clock-language.js';
import {drawHours} from './clock-ticks.js';
import {clockTimes, type ClockTimes} from './clock-times.js';
import type {Frame} from './frame.js';
import {poles, sideNames, type SideName} from './poles.js';
import type {SceneContext} from './scene.js';

type Context = SceneContext<ClockData>;

/** The two lines as two clocks on one scale. */
export interface Tracks {
  readonly marks: readonly Mark[];
  readonly leftOut: number;
  readonly xs: Readonly<Record<SideName, number>>;
  readonly top: number;
  readonly bottom: number;
  readonly times: ClockTimes | undefined;
  /** The height of a moment; the same in every view that has the same room. */
  readonly scale: Linear;
  /** How wide the mark of the notice is. */
  readonly thick: number;
  /** How far from their line the hours stand, and how wide words may be there. */
  readonly beside: {readonly away: number; readonly width: number};
}

/** Where the lines stand, where their hours stand, and which room the scale keeps free at its ends. */
export interface TrackPlan {
  readonly xs: Readonly<Record<SideName, number>>;
  readonly names: 'outside' | 'inside';
  readonly hours: 'outside' | 'none';
  readonly above: number;
  readonly below: number;
  /** What round hours give way to: the mark of the notice, and the hours of the meeting. */
  readonly shows: {readonly notice: boolean; readonly meeting: boolean};
}

export function drawTracks(context: Context, frame: Frame, plan: TrackPlan): Tracks {
  const {u, area, wide} = frame;
  const {xs} = plan;
  const lines = poles(context, frame, xs).marks;
  const heads = sideNames.flatMap((side) => head(side, context, frame, plan));
  const lowest = lowestOf(heads, frame.stretch);
  const top = lowest + (wide ? 24 : 10) * u;
  const bottom = Math.max(top + 1, area.y + area.height - (wide ? 16 : 8) * u);
  const room = bottom - top;
  const times = clockTimes(context);
  const below = Math.min(plan.below, room * 0.38);
  // The mark of the notice has room above its middle too.
  const above = Math.min(Math.max(plan.above, (room - below) * 0.2), room * 0.24);
  const ends = [top + above, bottom - below] as const;
  const scale = linear([times?.notice ?? 0, times?.meeting ?? 1], ends);
  const thick = (wide ? 22 : 16) * u;
  const away = thick / 2 + 5 * u;
  const beside = {away, width: Math.min(xs.first, frame.width - xs.second) - away - 6 * u};
  const base = {xs, top, bottom, times, scale, thick, beside};
  if (!times) return {...base, marks: [...lines, ...heads], leftOut: 0};
  const hours = drawHours(context, frame, plan, {...base, times});
  return {...base, marks: [...lines, ...heads, ...hours.marks], leftOut: hours.leftOut};
}

/** The lower edge of the lowest label. */
export function lowestOf(marks: readonly Mark[], stretch: number): number {
  const edges = marks.map((mark) => {
    const box = mark.kind === 'label' ? labelBox(mark, stretch) : {y: 0, height: 0};
    return box.y + box.height;
  });
  return Math.max(0, ...edges);
}

/** The place whose clock a line is, and in wide drawings why it is there. */
function head(side: SideName, context: Context, frame: Frame, {xs, names}: TrackPlan): readonly LabelMark[] {
  const {u, wide, stretch, area, width} = frame;
  const {place, role} = context.data.tracks[side];
  const outside = side === 'first' ? xs.first : width - xs.second;
  const room =
    (names === 'outside' ? outside - (wide ? 0.02 : 0.04) * width : (xs.second - xs.first) / 2) - 14 * u;
  const right = (side === 'second') === (names === 'outside');
  const x = right ? xs[side] + 10 * u : xs[side] - 10 * u;
  const anchor = right ? ('start' as const) : ('end' as const);
  const whole = textWidth(place, 'sans-strong', 1, stretch);
  const wished = Math.min((wide ? 20 : 16) * u, Math.max(13 * u, room / whole - 0.01));
  const size = sizeToFit(place, room, 'sans-strong', wished, 12 * u, stretch);
  const top = area.y + (wide ? 34 : 14) * u;
  const style = {x, maxWidth: room, stretch, anchor};
  const name = textBlock({
    ...style,
    key: `${side}/name`,
    text: place,
    top,
    font: 'sans-strong',
    size,
    paint: 'ink'
  });
  if (!wide) return [name];
  const box = labelBox(name, stretch);
  const words = textBlock(
    {
      ...style,
      key: `${side}/role`,
      text: expand(role, context),
      top: box.y + box.height + 4 * u,
      font: 'sans',
      size: 14 * u,
      paint: 'soft'
    },
    {priority: 2}
  );
  return [name, words];
}
