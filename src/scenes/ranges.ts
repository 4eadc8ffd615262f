import * as v from 'valibot';
import {countryCode} from '../model/geography.js';
import {idOf, refersTo} from '../model/id.js';
import type {DeepReadonly} from '../model/readonly.js';
import {viewEntries} from '../model/view.js';
import {textSchema} from '../model/words.js';
import {expand} from '../words/expand.js';
import {formatFact} from '../words/format.js';
import {compose} from './frame.js';
import {named} from './named.js';
import {drawBars, drawMeasures} from './ranges-bars.js';
import {drawReach} from './ranges-map.js';
import type {Scene, SceneContext, Table} from './scene.js';
import {statementSchema, statementsInWords} from './statement.js';
import {drawStatements} from './statements.js';

/** A length from zero. How it is drawn follows from its fact's kind: claimed solid, demanded outlined. */
const barSchema = v.strictObject({
  id: idOf('bar'),
  fact: refersTo('fact'),
  side: v.picklist(['first', 'second']),
  by: v.pipe(textSchema, v.description('By whom and of what, in a few words.'))
});

/** A figure of another unit than the bars', on a small scale of its own. */
const measureSchema = v.strictObject({id: idOf('measure'), fact: refersTo('fact'), by: textSchema});

/** Where the lengths can be laid on the ground: one point, which the source does not give and the editors choose. */
const groundSchema = v.strictObject({
  centre: refersTo('place'),
  words: v.pipe(textSchema, v.description('Whose choice the point is; it stands on the map.')),
  home: v.strictObject({
    country: countryCode,
    actor: refersTo('actor'),
    side: v.optional(v.picklist(['first', 'second']))
  })
});

export const rangesData = v.strictObject({
  subject: v.pipe(textSchema, v.description('What the lengths are of, in a few words.')),
  bars: v.pipe(v.array(barSchema), v.minLength(1, 'at least one bar')),
  ratio: v.optional(
    v.pipe(refersTo('fact'), v.description('A computed fact: the longer bar in units of the shorter.'))
  ),
  ground: v.optional(groundSchema),
  measures: v.optional(v.array(measureSchema)),
  statements: v.optional(v.array(statementSchema))
});

/** `bars`: on the common axis, those named. `map`: the same, as circles about one point. `measures`: each on its own scale. `statements`: in words. */
export const rangesView = v.variant('show', [
  v.strictObject({
    ...viewEntries,
    show: v.literal('bars'),
    bars: v.array(refersTo('bar')),
    ratio: v.optional(v.boolean()),
    aside: v.optional(v.pipe(textSchema, v.description('A sentence beside the bars.')))
  }),
  v.strictObject({...viewEntries, show: v.literal('map'), bars: v.array(refersTo('bar'))}),
  v.strictObject({...viewEntries, show: v.literal('measures'), measures: v.array(refersTo('measure'))}),
  v.strictObject({...viewEntries, show: v.literal('statements'), statements: v.array(refersTo('statement'))})
]);

export type RangesData = DeepReadonly<v.InferOutput<typeof rangesData>>;
export type RangesView = DeepReadonly<v.InferOutput<typeof rangesView>>;

/**
 * Lengths from zero on one linear axis, never broken and the same in every view; figures of other units,
 * each on a small scale of its own; and what has no length in words.
 */
export const ranges: Scene<RangesData, RangesView> = {
  kind: 'ranges',
  data: rangesData,
  view: rangesView,
  isMap: (view) => view.show === 'map',
  layout: (context, view, size) =>
    compose(context, size, (frame) => {
      if (view.show === 'bars') return drawBars(context, view, frame);
      if (view.show === 'map') return drawReach(context, view, frame);
      return view.show === 'measures'
        ? drawMeasures(context, view, frame)
        : drawStatements(context, named(context.data.statements, view.statements), view, frame);
    }),
  describe,
  table
};

function describe(context: SceneContext<RangesData>, view: RangesView): string {
  const {data, messages, facts, language} = context;
  const words = messages.ranges;
  const list = (parts: readonly string[]) => new Intl.ListFormat(language, {type: 'unit'}).format(parts);
  const length = ({fact: id, by}: {readonly fact: string; readonly by: string}) => {
    const fact = facts.get(id);
    return fact ? words.bar(formatFact(fact, context), messages.kind[fact.kind], expand(by, context)) : '';
  };
  if (view.show === 'measures') {
    return words.measures(list(named(data.measures, view.measures).map(length)));
  }
  if (view.show === 'statements') {
    return statementsInWords(named(data.statements, view.statements), context);
  }
  const bars = named(data.bars, view.bars);
  const ratio = view.show === 'bars' && view.ratio === true ? facts.get(data.ratio ?? '') : undefined;
  if (bars.length === 0) return words.empty(expand(data.subject, context));
  if (view.show === 'map') {
    const place = context.map?.places.find(({id}) => id === data.ground?.centre);
    return words.map(place?.name ?? '', list(bars.map(length)), expand(data.ground?.words ?? '', context));
  }
  const sentence = words.bars(list(bars.map(length)));
  return ratio ? `${sentence} ${words.ratio(formatFact(ratio, context))}` : sentence;
}

function table(context: SceneContext<RangesData>): Table {
  const {data, messages, facts} = context;
  const row = (id: string, words: string): readonly string[] => {
    const fact = facts.get(id);
    return fact ? [fact.label, formatFact(fact, context), messages.kind[fact.kind], words] : [];
  };
  const {what, value, kindHeading, ranges: words} = messages;
  return {
    caption: expand(data.subject, context),
    head: [what, value, kindHeading, words.by],
    rows: [
      ...data.bars.map(({fact, by}) => row(fact, expand(by, context))),
      ...(data.ratio === undefined ? [] : [row(data.ratio, messages.ranges.computedRule)]),
      ...(data.measures ?? []).map(({fact, by}) => row(fact, expand(by, context))),
      ...(data.statements ?? []).map(({fact, words}) => row(fact, expand(words, context)))
    ]
  };
}
