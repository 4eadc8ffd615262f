import type {LabelMark, Mark} from '../marks/mark.js';
import {sizeToFit, textBlock} from '../marks/text-block.js';
import {expand, factIn} from '../words/expand.js';
import {formatFact, formatValue} from '../words/format.js';
import type {ClockData} from './clock-language.js';
import {bottomOf} from './clock-column.js';
import {haze} from './clock-haze.js';
import type {Tracks} from './clock-tracks.js';
import type {Frame} from './frame.js';
import type {SceneContext} from './scene.js';
import {clockMessages} from '../words/clock-messages.js';

type Context = SceneContext<ClockData>;

/** The mark of the notice on its track: no hour is given, so it has no edges, and those words stand where hours would. */
export function noticeMark(
  context: Context,
  {wide, u, stretch}: Frame,
  {xs, scale, times, thick, beside}: Tracks,
  lit: boolean,
  hours = true
): readonly Mark[] {
  if (!times) return [];
  const {id, day, side} = context.data.notice;
  const y = scale(times.notice);
  const reach = scale(times.notice + times.blur) - y;
  const place = {x: xs[side], y, width: thick, reach, even: reach * 0.3};
  const band = haze(id, side, place, {fact: day, ...(lit ? {lit: true as const} : {opacity: 0.45})});
  if (!hours) return band;
  const words = textBlock(
    {
      key: `${id}/no-hour`,
      text: clockMessages[context.messages.language].hourless,
      x: xs[side] + (side === 'first' ? -1 : 1) * beside.away,
      top: 0,
      maxWidth: beside.width,
      font: 'italic',
      size: (wide ? 18 : 15) * u,
      stretch,
      anchor: side === 'first' ? 'end' : 'start',
      paint: lit ? side : 'soft'
    },
    {fact: day, ...(lit && {lit: true as const})}
  );
  return [...band, {...words, y: words.y + y - bottomOf(words, stretch) / 2}];
}

/**
 * What the notice says, by whom, and that its hour is not given, beside its mark: as large and as much as
 * fits between the head of the tracks and the floor.
 */
export function noticeWords(
  context: Context,
  frame: Frame,
  tracks: Tracks,
  floor: number,
  lit: boolean,
  hours: boolean
): {readonly marks: readonly Mark[]; readonly bottom: number; readonly leftOut: number} {
  const {times, scale, top} = tracks;
  if (!times) return {marks: [], bottom: top, leftOut: 0};
  const sizes = lit
    ? frame.wide
      ? [56, 48, 40, 32, 26]
      : [32, 28, 24, 20, 18]
    : frame.wide
      ? [24, 19]
      : [19, 17];
  const most = lit ? (context.data.notice.how === undefined ? 3 : 4) : 2;
  // Of one that steps back on a phone whose it is must stand there; its day is said where it is lit.
  const due = lit || frame.wide ? most : 1;
  const tries = Array.from({length: most + 1}, (_, i) => most - i).flatMap((parts) =>
    sizes.map((size) => ({parts, size}))
  );
  const last = {parts: 0, size: 15};
  for (const each of [...tries, last]) {
    const block = stack(context, frame, tracks, each, lit, hours);
    if (block.height > floor - top && each !== last) continue;
    const middle = scale(times.notice) - block.height / 2;
    const at = Math.max(top, Math.min(middle, floor - block.height));
    const marks = block.marks.map((mark) => ({...mark, y: mark.y + at}));
    return {marks, bottom: at + block.height, leftOut: Math.max(0, due - each.parts)};
  }
  return {marks: [], bottom: top, leftOut: 4};
}

/** The words one under the other with their upper edge at 0. */
function stack(
  context: Context,
  {u, wide, stretch}: Frame,
  {xs, thick}: Tracks,
  {parts, size}: {readonly parts: number; readonly size: number},
  lit: boolean,
  hours: boolean
): {readonly marks: readonly LabelMark[]; readonly height: number} {
  const {data, facts, messages} = context;
  const {id, side, fact, by, how = '', day, before} = data.notice;
  const said = facts.get(fact);
  const away = thick / 2 + (wide ? 14 : 8) * u;
  const at = {
    x: side === 'first' ? xs.first + away : xs.second - away,
    maxWidth: xs.second - xs.first - away - thick / 2 - 4 * u,
    stretch,
    anchor: side === 'first' ? ('start' as const) : ('end' as const)
  };
  const fine = {...at, font: 'sans' as const, size: (wide ? 15 : 13) * u, paint: 'soft'};
  // Whose it is, and when, is told aloud where it is spoken of; how its place was found stays a note.
  const told = {...at, font: 'serif' as const, size: (wide ? 20 : 16) * u, paint: 'ink'};
  const words = said ? formatValue(said.value, context) : '';
  const font = size > 27 ? ('display' as const) : ('italic' as const);
  const quote = textBlock(
    {
      ...at,
      key: `${id}/words`,
      text: words,
      top: 0,
      font,
      size: sizeToFit(words, at.maxWidth, font, size * u, 12 * u, stretch),
      paint: side
    },
    {fact, ...(lit && {lit: true as const})}
  );
  const span = facts.get(before);
  const when = hours ? dayAt(context) : whenWords(context);
  const derived = clockMessages[messages.language].middle(
    span ? formatFact(span, context) : '',
    expand(data.meeting.label, context)
  );
  const rest = lines(parts, lit, {by: expand(by, context), how: expand(how, context), when, middle: derived});
  const marks: LabelMark[] = [quote];
  let y = bottomOf(quote, stretch) + 6 * u;
  const own = {by: factIn(by, context), how: factIn(how, context), when: {fact: day}, middle: {fact: before}};
  for (const [name, text] of rest) {
    const label = textBlock(
      {...(lit && name !== 'middle' ? told : fine), key: `${id}/${name}`, text, top: y},
      {...own[name], priority: 1, ...(lit && {lit: true as const})}
    );
    marks.push(label);
    y = bottomOf(label, stretch) + (lit ? 9 : 5) * u;
  }
  return {marks, height: y - (lit ? 9 : 5) * u};
}

/** The day that is given, on whose clock. */
export function dayAt(context: Context): string {
  const {day, side} = context.data.notice;
  const fact = context.facts.get(day);
  const words = fact ? formatFact(fact, context) : '';
  return clockMessages[context.messages.language].day(words, context.data.tracks[side].place);
}

/** The same, and that no hour is given. */
export function whenWords(context: Context): string {
  return clockMessages[context.messages.language].noHour(dayAt(context));
}

/** What stands under the words, the most important first kept: as many as wanted, in the order of reading. */
function lines(
  count: number,
  lit: boolean,
  texts: Readonly<Record<'by' | 'how' | 'when' | 'middle', string>>
): readonly (readonly ['by' | 'how' | 'when' | 'middle', string])[] {
  const ranked = lit ? (['by', 'when', 'middle', 'how'] as const) : (['by', 'when'] as const);
  const there = ranked.filter((name) => texts[name] !== '').slice(0, count);
  const order = ['by', 'how', 'when', 'middle'] as const;
  return order.filter((name) => there.includes(name as never)).map((name) => [name, texts[name]]);
}
