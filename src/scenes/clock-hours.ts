import type {ClockData, ClockView} from './clock-language.js';
import {drawMeeting} from './clock-meeting.js';
import {noticeMark, noticeWords} from './clock-notice.js';
import {drawSpan} from './clock-span.js';
import {drawTracks, type TrackPlan} from './clock-tracks.js';
import type {Built, Frame} from './frame.js';
import type {SceneContext} from './scene.js';

type Context = SceneContext<ClockData>;

/** The tracks with their hours outside, and between them what happens. */
export function drawClock(context: Context, view: Extract<ClockView, {show: 'hours'}>, frame: Frame): Built {
  const {u, width} = frame;
  const {notice, meeting} = context.data;
  const shows = (what: (typeof view.marks)[number]) => view.marks.includes(what);
  const lit = (id: string) => view.focus === undefined || view.focus.includes(id);
  const narrowest = width < 300 * u;
  const plan = planOf(frame, {notice: shows('notice'), meeting: shows('meeting')}, narrowest);
  const tracks = drawTracks(context, frame, plan);
  const {times, xs, bottom} = tracks;
  const foot = {x: xs.first + 8 * u, width: xs.second - xs.first - 16 * u};
  if (!times) return {marks: tracks.marks, leftOut: tracks.leftOut, foot};
  const met = shows('meeting')
    ? drawMeeting({context, frame, tracks, at: times.meeting, lit: lit(meeting.id), hours: !narrowest})
    : undefined;
  const ceiling = met?.top ?? bottom;
  const large = shows('notice') && lit(notice.id) && !met;
  const wordsIf = (share: number) => {
    const spanRoom = shows('span')
      ? Math.min((frame.wide ? 190 : 120) * u, (ceiling - tracks.top) * share)
      : 0;
    return shows('notice')
      ? noticeWords(context, frame, tracks, ceiling - spanRoom - 8 * u, large, !narrowest)
      : {marks: [], bottom: tracks.scale(times.notice), leftOut: 0};
  };
  const wished = wordsIf(0.42);
  // The time between can be said in smaller words; whose the notice is cannot be left out.
  const words = wished.leftOut > 0 ? wordsIf(0.25) : wished;
  const mark = shows('notice') ? noticeMark(context, frame, tracks, lit(notice.id), !narrowest) : [];
  const span = shows('span') ? drawSpan(context, frame, foot, words.bottom + 10 * u, ceiling - 8 * u) : [];
  return {
    marks: [...tracks.marks, ...mark, ...(met?.marks ?? []), ...words.marks, ...span],
    leftOut: tracks.leftOut + words.leftOut,
    foot
  };
}

/** Where the clocks stand in every view that has hours. */
export function planOf({u, wide, width}: Frame, shows: TrackPlan['shows'], narrowest: boolean): TrackPlan {
  const half = wide ? Math.min(width / 4, 300 * u) : width * 0.251;
  const middle = wide ? width / 2 : width * 0.487;
  const edge = 10 * u;
  return {
    xs: narrowest ? {first: edge, second: width - edge} : {first: middle - half, second: middle + half},
    names: narrowest ? 'inside' : 'outside',
    hours: narrowest ? 'none' : 'outside',
    above: (wide ? 128 : 78) * u,
    below: (wide ? 100 : narrowest ? 120 : 84) * u,
    shows
  };
}
