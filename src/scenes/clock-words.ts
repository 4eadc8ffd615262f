import {claimantWords} from '../words/claimant.js';
import {expand} from '../words/expand.js';
import {formatFact} from '../words/format.js';
import type {ClockData, ClockView} from './clock-language.js';
import {hourWords, isGiven} from './clock-given.js';
import {whenWords} from './clock-notice.js';
import {clockTimes, dayWords, shownBy} from './clock-times.js';
import {named} from './named.js';
import {sideNames} from './poles.js';
import type {SceneContext, Table} from './scene.js';
import {clockMessages} from '../words/clock-messages.js';

type Context = SceneContext<ClockData>;

/** What a view shows, in words. */
export function describe(context: Context, view: ClockView): string {
  const {data, messages} = context;
  const words = clockMessages[messages.language];
  const say = (text: string) => expand(text, context);
  switch (view.show) {
    case 'hours': {
      const parts = view.marks.map((mark) => {
        if (mark === 'notice') return noticeSentence(context);
        return mark === 'span'
          ? words.between(valueOf(data.notice.before, context))
          : meetingSentence(context);
      });
      return [words.two(data.tracks.first.place, data.tracks.second.place), ...parts].join(' ');
    }
    case 'messages': {
      const said = named(data.messages, view.messages).map(({fact, by, aside}) =>
        [words.said(valueOf(fact, context), say(by)), ...(aside === undefined ? [] : [say(aside)])].join('; ')
      );
      return `${words.two(data.tracks.first.place, data.tracks.second.place)} ${said.join('. ')}.`;
    }
    case 'pairs': {
      const said = named(data.pairs, view.pairs).flatMap(({first, second}) =>
        [first, second].map(({title, words}) => say(`${title} ${words}`))
      );
      return withClaimant(said, view.by, context);
    }
    case 'closing': {
      const said = named(data.passages, view.passages).map(({title, words}) =>
        // A whole sentence has its own end.
        say(words === undefined ? title : `${title}${title.endsWith('.') ? '' : ':'} ${words}`)
      );
      return withClaimant(said, view.by, context);
    }
  }
}

/** Every fact of the scene with its kind and whose it is; the second clock's hour as computed. */
export function table(context: Context): Table {
  const {data, messages, facts, language} = context;
  const {notice, meeting, tracks} = data;
  const row = (id: string): readonly (readonly string[])[] => {
    const fact = facts.get(id);
    if (!fact) return [];
    return [[fact.label, formatFact(fact, context), messages.kind[fact.kind], claimantWords(fact, context)]];
  };
  const times = clockTimes(context);
  const met = facts.get(meeting.fact);
  const label = met?.labelShort ?? met?.label ?? '';
  const computed = sideNames
    .filter((side) => times && !isGiven(side, context))
    .map((side) => {
      const {date, time} = shownBy(side, times?.meeting ?? 0, context);
      const when = messages.clock(time, dayWords(date, language, 'long'));
      return [
        `${label}, ${tracks[side].place}`,
        when,
        messages.kind.computed,
        clockMessages[messages.language].computedRule
      ];
    });
  const others = [
    ...(data.messages ?? []).map(({fact}) => fact),
    ...(data.pairs ?? []).flatMap(({first, second}) => [first.fact, second.fact]),
    ...(data.passages ?? []).map(({fact}) => fact)
  ];
  return {
    caption: clockMessages[messages.language].two(tracks.first.place, tracks.second.place),
    head: [messages.what, messages.value, messages.kindHeading, messages.whoSays],
    rows: [
      ...[notice.day, notice.fact, notice.before, meeting.fact].flatMap(row),
      ...computed,
      ...[...new Set(others)].filter((id) => id !== notice.fact).flatMap(row)
    ]
  };
}

function noticeSentence(context: Context): string {
  const {data} = context;
  const {fact, by, before} = data.notice;
  const clocks = clockMessages[context.messages.language];
  const when = whenWords(context);
  const middle = clocks.middle(valueOf(before, context), expand(data.meeting.label, context));
  return clocks.notice(valueOf(fact, context), expand(by, context), when, middle);
}

function meetingSentence(context: Context): string {
  const {data, language, messages} = context;
  const times = clockTimes(context);
  if (!times) return '';
  const hours = sideNames.map((side) => hourWords(side, times.meeting, context, true));
  const list = new Intl.ListFormat(language, {type: 'conjunction'}).format(hours);
  return clockMessages[messages.language].meeting(expand(data.meeting.label, context), list);
}

function withClaimant(said: readonly string[], by: string | undefined, context: Context): string {
  return [...said, ...(by === undefined ? [] : [expand(by, context)])].join(' ');
}

function valueOf(id: string, context: Context): string {
  const fact = context.facts.get(id);
  return fact ? formatFact(fact, context) : '';
}
