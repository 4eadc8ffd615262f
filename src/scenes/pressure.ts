import * as v from 'valibot';
import {idOf, refersTo} from '../model/id.js';
import type {DeepReadonly} from '../model/readonly.js';
import {viewEntries} from '../model/view.js';
import {textSchema} from '../model/words.js';
import {claimantWords} from '../words/claimant.js';
import {expand} from '../words/expand.js';
import {formatFact} from '../words/format.js';
import {compose} from './frame.js';
import {named} from './named.js';
import {drawGrowth} from './pressure-growth.js';
import {growing} from './pressure-rate.js';
import {drawTimeline} from './pressure-timeline.js';
import {whenWords} from './pressure-when.js';
import type {Scene, SceneContext, Table} from './scene.js';
import {statementSchema, statementsInWords} from './statement.js';
import {drawStatements} from './statements.js';

/** Something done, in the colour of who did it; without `by`, of both sides, of others, or not said whose. */
const actSchema = v.strictObject({
  id: idOf('act'),
  fact: refersTo('fact'),
  words: textSchema,
  by: v.optional(refersTo('actor'))
});

/** A place on the timeline. One without `when` is undated: no date is ever made up for it. */
const eventSchema = v.strictObject({
  id: idOf('event'),
  when: v.optional(
    v.pipe(refersTo('fact'), v.description('A time, or words such as “last year”; left out, undated.'))
  ),
  acts: v.pipe(v.array(actSchema), v.minLength(1, 'at least one act'))
});

/** What a hundred becomes at a rate in percent: two bars, the second as open as the rate's bound is. */
const growthSchema = v.strictObject({
  id: idOf('growth'),
  grown: v.pipe(refersTo('fact'), v.description('A fact whose value is of type growth.')),
  side: v.optional(v.picklist(['first', 'second'])),
  by: v.pipe(textSchema, v.description('What the rate is of, and who says so.')),
  before: v.pipe(textSchema, v.description('When the base was: under the first bar.')),
  after: v.pipe(textSchema, v.description('Under the second bar.')),
  reading: v.pipe(textSchema, v.description('What the two bars say, and whose reading it is.'))
});

export const pressureData = v.strictObject({
  subject: v.pipe(textSchema, v.description('What all this is about, in a few words.')),
  events: v.pipe(
    v.array(eventSchema),
    v.description('In their order. Between years the line is to scale; all else says the order only.')
  ),
  growth: v.optional(growthSchema),
  statements: v.optional(v.array(statementSchema))
});

/** `timeline`: all events, those in `focus` lit. `growth`: the two bars. `statements`: in words. */
export const pressureView = v.variant('show', [
  v.strictObject({...viewEntries, show: v.literal('timeline')}),
  v.strictObject({...viewEntries, show: v.literal('growth')}),
  v.strictObject({...viewEntries, show: v.literal('statements'), statements: v.array(refersTo('statement'))})
]);

export type PressureData = DeepReadonly<v.InferOutput<typeof pressureData>>;
export type PressureView = DeepReadonly<v.InferOutput<typeof pressureView>>;
export type PressureEvent = PressureData['events'][number];

/**
 * What lies behind and what weighs on each side: events with the dates that the source gives and no others,
 * a rate that may have no upper end, and words where there is no figure.
 */
export const pressure: Scene<PressureData, PressureView> = {
  kind: 'pressure',
  data: pressureData,
  view: pressureView,
  layout: (context, view, size) =>
    compose(context, size, (frame) => {
      if (view.show === 'timeline') return drawTimeline(context, view, frame);
      if (view.show === 'growth') return drawGrowth(context, view, frame);
      return drawStatements(context, named(context.data.statements, view.statements), view, frame);
    }),
  describe,
  table
};

function describe(context: SceneContext<PressureData>, view: PressureView): string {
  const {data, messages, language} = context;
  const words = messages.pressure;
  if (view.show === 'statements') {
    return statementsInWords(named(data.statements, view.statements), context);
  }
  if (view.show === 'growth') {
    const rate = growing(context);
    if (!rate) return expand(data.subject, context);
    const {growth, fact, grown, base, open} = rate;
    const said = words.rate(formatFact(fact, context), messages.kind[fact.kind], expand(growth.by, context));
    const [before, after] = [expand(growth.before, context), expand(growth.after, context)];
    return `${said} ${words.bars(base, before, formatFact(grown, context), after)} ${open ? words.noTop : ''}`.trim();
  }
  const lit = (view.focus ?? []).length === 0 ? data.events : named(data.events, view.focus ?? []);
  const events = lit.map((event) => {
    const acts = event.acts.map((act) => expand(act.words, context));
    const what = new Intl.ListFormat(language, {type: 'conjunction'}).format(acts);
    return words.event(whenWords(event, context), what);
  });
  return words.timeline(events.join('; '));
}

function table(context: SceneContext<PressureData>): Table {
  const {data, messages, facts} = context;
  const {growth} = data;
  const row = (id: string, what?: string, value?: string): readonly (readonly string[])[] => {
    const fact = facts.get(id);
    if (!fact) return [];
    const said = [messages.kind[fact.kind], claimantWords(fact, context)];
    return [[what ?? fact.label, value ?? formatFact(fact, context), ...said]];
  };
  const rate = growing(context);
  return {
    caption: expand(data.subject, context),
    head: [messages.what, messages.value, messages.kindHeading, messages.whoSays],
    rows: [
      ...data.events.flatMap((event) =>
        event.acts.flatMap(({fact, words}) => row(fact, expand(words, context), whenWords(event, context)))
      ),
      ...(rate ? row(rate.fact.id) : []),
      ...(growth ? row(growth.grown, expand(growth.reading, context)) : []),
      ...(data.statements ?? []).flatMap(({fact, words}) =>
        row(fact, undefined, expand(`{${fact}}: ${words}`, context))
      )
    ]
  };
}
