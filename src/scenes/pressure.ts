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
import {statementsInWords} from './statement-words.js';
import {drawStatements} from './statements.js';
import type {PressureData, PressureView} from './pressure-language.js';
import {pressureMessages} from '../words/pressure-messages.js';

/**
 * What lies behind and what weighs on each side: events with the dates that the source gives and no others,
 * a rate that may have no upper end, and words where there is no figure.
 */
export const pressure: Scene<PressureData, PressureView> = {
  kind: 'pressure',
  layout: (context, view, size) =>
    compose(context, view, size, (frame) => {
      if (view.show === 'timeline') return drawTimeline(context, view, frame);
      if (view.show === 'growth') return drawGrowth(context, view, frame);
      return drawStatements(context, named(context.data.statements, view.statements), view, frame);
    }),
  describe,
  table
};

function describe(context: SceneContext<PressureData>, view: PressureView): string {
  const {data, messages, language} = context;
  const words = pressureMessages[messages.language];
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
