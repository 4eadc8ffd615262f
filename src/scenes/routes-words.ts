import type {Fact} from '../model/fact.js';
import {claimantWords} from '../words/claimant.js';
import {actorName, expand} from '../words/expand.js';
import {formatFact} from '../words/format.js';
import {named} from './named.js';
import type {RoutesData, RoutesView} from './routes-language.js';
import type {SceneContext, Table} from './scene.js';
import {routesMessages} from '../words/routes-messages.js';

type Context = SceneContext<RoutesData>;

/** The view in sentences: which borders with which words, and what stands beside the map, or without one. */
export function describe(context: Context, view: RoutesView): string {
  const {data, actors, facts, messages, language} = context;
  const words = routesMessages[messages.language];
  const home = actorName(actors.get(data.home.actor)) ?? '';
  const list = (parts: readonly string[]) => new Intl.ListFormat(language, {type: 'unit'}).format(parts);
  const and = (names: readonly string[]) => new Intl.ListFormat(language).format(names);
  const lit = view.focus ?? [];
  const shown = named(data.routes, view.routes ?? []);
  const told = shown.filter(({id}) => lit.length === 0 || lit.includes(id));
  // Neighbours of which the same is said stand together, so that it is said once.
  const groups = new Map<string, string[]>();
  for (const route of told) {
    const fact = facts.get(route.fact);
    const said = words.border(expand(route.words, context), fact ? says(fact, context) : '');
    groups.set(said, [...(groups.get(said) ?? []), actorName(actors.get(route.actor)) ?? '']);
  }
  const borders = [...groups].map(([said, neighbours]) => words.line(and(neighbours), said));
  const head = view.headline === undefined ? '' : expand(view.headline, context);
  const [stands] = named(data.lists, [view.list ?? '']);
  const [count] = named(data.counts, [view.count ?? '']);
  const [standIn] = named(data.standIns, [view.standIn ?? '']);
  const counted = count && facts.get(count.fact);
  const text = (words: string) => expand(words, context).replace(/\.$/, '');
  return [
    view.frame?.length !== 0 &&
      (borders.length === 0 ? words.alone(home) : words.map(home, borders.join('; '))),
    head && words.said(head),
    stands &&
      words.list(text(stands.title), list(stands.items.map((item) => text(item.words))), text(stands.by)),
    count && counted && words.count(formatFact(counted, context), text(count.words), text(count.by)),
    standIn && words.standIn(text(standIn.title), text(standIn.words)),
    standIn?.aside && words.said(text(standIn.aside))
  ]
    .filter(Boolean)
    .join(' ');
}

/** Every border, and every other thing that a view can show, with its kind and who says so. */
export function table(context: Context): Table {
  const {data, facts, messages} = context;
  const {what, value, kindHeading, whoSays} = messages;
  const row = ({fact: id}: {readonly fact: string}): readonly string[] => {
    const fact = facts.get(id);
    return fact
      ? [fact.label, formatFact(fact, context), messages.kind[fact.kind], claimantWords(fact, context)]
      : ['', '', '', ''];
  };
  const rows = [
    ...data.routes,
    ...(data.lists ?? []).flatMap(({items}) => items),
    ...(data.counts ?? []),
    ...(data.standIns ?? [])
  ];
  return {
    caption: expand(data.subject, context),
    head: [what, value, kindHeading, whoSays],
    rows: rows.map(row)
  };
}

function says(fact: Fact, context: Context): string {
  return context.messages.says(context.messages.kind[fact.kind], claimantWords(fact, context));
}
