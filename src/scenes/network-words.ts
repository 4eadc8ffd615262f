import {claimantWords} from '../words/claimant.js';
import {actorName, expand} from '../words/expand.js';
import {formatFact} from '../words/format.js';
import {append} from './append.js';
import {namesOf} from './network-plan.js';
import type {NetworkData, NetworkView} from './network-language.js';
import type {SceneContext, Table} from './scene.js';
import {networkMessages} from '../words/network-messages.js';

type Context = SceneContext<NetworkData>;
type LinkData = NetworkData['links'][number];

/** How long a description may grow before the rest is only counted. */
const longest = 560;

/** What is lit, else all that is shown: each part in words, with whose claim it is where it is not a report. */
export function describe(context: Context, view: NetworkView): string {
  const {data, messages, sides} = context;
  const words = networkMessages[messages.language];
  const focus = new Set(view.focus);
  const shown = new Set(view.nodes);
  const about = (...ids: readonly string[]) => focus.size === 0 || ids.some((id) => focus.has(id));
  const sentences: string[] = [];
  for (const {id, side, saying, title, by} of data.acts ?? []) {
    if (!view.acts?.includes(id) || !about(id, saying?.id ?? '')) continue;
    const {name} = sides[side];
    sentences.push(words.act(name, expand(title, context), expand(by, context)));
    if (saying && view.sayings?.includes(saying.id))
      sentences.push(words.act(name, expand(saying.words, context), expand(saying.by, context)));
  }
  const draft = data.frames?.find(({id}) => id === view.frame);
  if (draft)
    sentences.push(
      about(draft.id)
        ? words.frame(
            expand(draft.label, context),
            factWords(draft.fact, context),
            [draft.answer, draft.aside ?? '']
              .map((words) => expand(words, context))
              .filter(Boolean)
              .join('; ')
          )
        : words.beside(expand(draft.label, context), expand(draft.answer, context))
    );
  const chosen = view.links && new Set(view.links);
  const linksOf = new Map<string, LinkData[]>();
  for (const link of data.links) if (chosen?.has(link.id) ?? true) append(linksOf, subjectOf(link), link);
  // Nodes of which the same is said stand together, so that it is said once.
  const groups = new Map<string, string[]>();
  for (const node of data.nodes) {
    if (!shown.has(node.id)) continue;
    const links = (linksOf.get(node.id) ?? []).filter(({id}) => about(node.id, id));
    const said = [
      ...links.map(({fact, words}) => attributed(expand(words, context), fact, context)),
      ...(node.fact !== undefined && about(node.id) ? [factWords(node.fact, context)] : [])
    ];
    const all = said.join('; ');
    if (all !== '') append(groups, all, namesOf(node, context).name);
  }
  const and = new Intl.ListFormat(context.language);
  for (const [said, names] of groups) sentences.push(words.node(and.format(names), said));
  return withinReason(
    words.between(sides.first.name, sides.second.name, expand(data.subject, context)),
    sentences,
    context
  );
}

/** Every link as a row, shown or not; then what stands free, the papers, and what the sides do. */
export function table(context: Context): Table {
  const {data, messages, sides, facts} = context;
  const {kindHeading, whoSays} = messages;
  const words = networkMessages[context.messages.language];
  const nodes = new Map(data.nodes.map((node) => [node.id, node]));
  const name = (end: string): string => {
    if (end === 'first' || end === 'second') return sides[end].name;
    if (end === 'both') return words.both(sides.first.name, sides.second.name);
    const node = nodes.get(end);
    return node ? namesOf(node, context).name : end;
  };
  const row = (who: string, id: string, whom: string, others: string | undefined): readonly string[] => {
    const fact = facts.get(id);
    const value = fact ? formatFact(fact, context) : '';
    const what = others === undefined ? value : words.linkCell(others, value);
    return [who, what, whom, fact ? messages.kind[fact.kind] : '', fact ? claimantWords(fact, context) : ''];
  };
  return {
    caption: expand(data.subject, context),
    head: [words.who, words.link, words.whom, kindHeading, whoSays],
    rows: [
      ...data.links.map((link) => {
        const from = link.through ?? link.from;
        return row(name(from), link.fact, name(link.to), words.kinds[link.kind]);
      }),
      ...data.nodes.flatMap((node) =>
        node.fact === undefined ? [] : [row(name(node.id), node.fact, '', undefined)]
      ),
      ...(data.frames ?? []).map(({label, fact, answer}) =>
        row(
          expand(label, context),
          fact,
          words.both(sides.first.name, sides.second.name),
          expand(answer, context)
        )
      ),
      ...(data.acts ?? []).flatMap(({side, fact, saying}) => [
        row(sides[side].name, fact, '', undefined),
        ...(saying ? [row(sides[side].name, saying.fact, '', undefined)] : [])
      ])
    ]
  };
}

/** Of the two ends the one that a link is told under: the node, and of two nodes the one that it leads from. */
function subjectOf({from, to, through}: LinkData): string {
  if (through !== undefined) return through;
  return from === 'first' || from === 'second' || from === 'both' ? to : from;
}

/** A fact's value; with its kind and claimant where it is more than the source's own report. */
function factWords(id: string, context: Context): string {
  const fact = context.facts.get(id);
  return fact ? attributed(formatFact(fact, context), id, context) : '';
}

function attributed(value: string, id: string, context: Context): string {
  const {facts, actors, messages} = context;
  const fact = facts.get(id);
  if (!fact) return value;
  const own = fact.claimants.every((claimant) => actors.get(claimant)?.kind === 'media');
  if (fact.kind === 'reported' && own && fact.via === undefined) return value;
  const kind = messages.kind[fact.kind];
  const words = networkMessages[messages.language];
  // Who is named in the words need not be named once more after them.
  const named = (fact.via ?? fact.claimants).every((id) => value.includes(actorName(actors.get(id)) ?? id));
  return named ? words.kindOf(value, kind) : words.said(value, kind, claimantWords(fact, context));
}

function withinReason(start: string, sentences: readonly string[], {messages, language}: Context): string {
  const parts: string[] = [start];
  let length = start.length;
  for (const [i, sentence] of sentences.entries()) {
    length += sentence.length + 1;
    if (length > longest) {
      const rest = new Intl.NumberFormat(language).format(sentences.length - i);
      return [...parts, networkMessages[messages.language].more(rest)].join(' ');
    }
    parts.push(sentence);
  }
  return parts.join(' ');
}
