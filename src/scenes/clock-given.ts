import type {ClockData} from './clock-language.js';
import {dayWords, shownBy} from './clock-times.js';
import type {SideName} from './poles.js';
import type {SceneContext} from './scene.js';
import {clockMessages} from '../words/clock-messages.js';

type Context = SceneContext<ClockData>;

/** A place, the hour there, and whether a claimant gives it or the zones' rules do. */
export function hourWords(side: SideName, at: number, context: Context, dated: boolean): string {
  const {data, messages, language} = context;
  const {place} = data.tracks[side];
  const {date, time} = shownBy(side, at, context);
  const when = dated ? messages.clock(time, dayWords(date, language, 'long')) : time;
  return clockMessages[messages.language].hour(place, when, kindOf(side, context));
}

/** The same without the place, where the hour stands at its own line. */
export function kindWords(side: SideName, at: number, context: Context): string {
  return clockMessages[context.messages.language].given(
    shownBy(side, at, context).time,
    kindOf(side, context)
  );
}

function kindOf(side: SideName, context: Context): string {
  const {kind} = context.messages;
  const fact = context.facts.get(context.data.meeting.fact);
  return fact && isGiven(side, context) ? kind[fact.kind] : kind.computed;
}

/** Whether the hour that a clock shows at the meeting is the one that its fact gives. */
export function isGiven(side: SideName, {data, facts}: Context): boolean {
  const value = facts.get(data.meeting.fact)?.value;
  return value?.type === 'time' && (value.zone ?? data.tracks.first.zone) === data.tracks[side].zone;
}
