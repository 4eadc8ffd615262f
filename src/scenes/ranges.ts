import {expand} from '../words/expand.js';
import {formatFact} from '../words/format.js';
import {compose} from './frame.js';
import {named} from './named.js';
import {drawBars, toLength} from './ranges-bars.js';
import {drawReach} from './ranges-map.js';
import {alike, drawMeasures} from './ranges-measures.js';
import type {Scene, SceneContext, Table} from './scene.js';
import {statementsInWords} from './statement-words.js';
import {drawStatements} from './statements.js';
import type {RangesData, RangesView} from './ranges-language.js';
import {rangesMessages} from '../words/ranges-messages.js';

/**
 * Lengths from zero on one linear axis, never broken and the same in every view; figures of other units; and
 * what has no length in words.
 */
export const ranges: Scene<RangesData, RangesView> = {
  kind: 'ranges',
  isMap: (view) => view.show === 'map',
  layout: (context, view, size) =>
    compose(context, view, size, (frame) => {
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
  const words = rangesMessages[messages.language];
  const list = (parts: readonly string[]) => new Intl.ListFormat(language, {type: 'unit'}).format(parts);
  const length = ({fact: id, by}: {readonly fact: string; readonly by: string}) => {
    const fact = facts.get(id);
    return fact ? words.bar(formatFact(fact, context), messages.kind[fact.kind], expand(by, context)) : '';
  };
  if (view.show === 'measures') {
    const all = (data.measures ?? []).map((each) => toLength(each, context));
    const isScaled = named(all, view.measures).some((each) => alike(each, all).length > 1);
    return words.measures(list(named(data.measures, view.measures).map(length)), isScaled);
  }
  if (view.show === 'statements') {
    return statementsInWords(named(data.statements, view.statements), context);
  }
  const bars = named(data.bars, view.bars);
  const ratio = view.show === 'bars' && view.ratio === true ? facts.get(data.ratio ?? '') : undefined;
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
  const {what, value, kindHeading} = messages;
  const {by, computedRule} = rangesMessages[messages.language];
  return {
    caption: expand(data.subject, context),
    head: [what, value, kindHeading, by],
    rows: [
      ...data.bars.map(({fact, by}) => row(fact, expand(by, context))),
      ...(data.ratio === undefined ? [] : [row(data.ratio, computedRule)]),
      ...(data.measures ?? []).map(({fact, by}) => row(fact, expand(by, context))),
      ...(data.statements ?? []).map(({fact, words}) => row(fact, expand(words, context)))
    ]
  };
}
