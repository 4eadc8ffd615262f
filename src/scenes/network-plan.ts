import {sideOf} from '../model/side.js';
import {actorName, expand} from '../words/expand.js';
import {append} from './append.js';
import {choosing, manners, type LinkKind} from './network-kinds.js';
import type {NetworkData, NetworkView} from './network-language.js';
import type {SideName} from './poles.js';
import type {SceneContext} from './scene.js';

type Context = SceneContext<NetworkData>;
type LinkData = NetworkData['links'][number];
type NodeData = NetworkData['nodes'][number];

/** A link as it is drawn. */
export interface Link {
  readonly id: string;
  readonly kind: LinkKind;
  readonly fact: string;
  readonly words: string;
  readonly aside: string | undefined;
  readonly paint: string;
  /** Each side that it leads from or to, and whether it leads there. */
  readonly ends: readonly {readonly side: SideName; readonly towards: 'line' | 'node'}[];
  /** The nodes at its ends. */
  readonly nodes: readonly string[];
  readonly lit: boolean;
  readonly dim: boolean;
}

/** A node as it is drawn. */
export interface Node {
  readonly id: string;
  readonly name: string;
  readonly short: string;
  readonly under: string | undefined;
  readonly words: string | undefined;
  readonly aside: string | undefined;
  readonly fact: string | undefined;
  readonly paint: 'ink' | 'accent';
  readonly place: NodeData['place'];
  readonly form: 'rung' | 'venue' | 'side' | 'web' | 'spot';
  readonly taken: boolean;
  readonly framed: boolean;
  /** Its links to the sides that are shown; and all that it has, for which room is kept. */
  readonly links: readonly Link[];
  readonly all: readonly Link[];
  readonly lit: boolean;
  readonly dim: boolean;
  /** The step speaks of the node itself, not only of a link of it. */
  readonly spoken: boolean;
  /** It is the one node that the step speaks of. */
  readonly chief: boolean;
  /** Its words give way last: the step speaks of it, or of links alone. */
  readonly told: boolean;
}

export interface Plan {
  readonly nodes: readonly Node[];
  /** The links between two nodes. */
  readonly ties: readonly Link[];
}

/** What a view shows, in the order of the data, with everything looked up. */
export function planOf(context: Context, view: NetworkView): Plan {
  const {data} = context;
  const focus = new Set(view.focus);
  const shown = new Set(view.nodes);
  const nodesById = new Map(data.nodes.map((node) => [node.id, node]));
  const framed = new Set(data.frames?.find(({id}) => id === view.frame)?.nodes);
  const chosen = view.links && new Set(view.links);
  // One drafter among others is as they are: a colour would ask why.
  const isPlain = (id: string) =>
    framed.has(id) &&
    data.links.every(
      (link) => link.kind === 'drafts' || !nodesOf(link).includes(id) || !(chosen?.has(link.id) ?? true)
    );
  const toLink = (link: LinkData): Link => {
    const lit = focus.has(link.id) || nodesOf(link).some((id) => focus.has(id));
    return {
      id: link.id,
      kind: link.kind,
      fact: link.fact,
      words: expand(link.words, context),
      aside: link.aside === undefined ? undefined : expand(link.aside, context),
      paint: nodesOf(link).some(isPlain) ? 'ink' : paintOf(link, nodesById, context),
      ends: endsOf(link),
      nodes: nodesOf(link),
      lit,
      dim: focus.size > 0 && !lit
    };
  };
  const links = data.links.map(toLink);
  const linksOf = new Map<string, Link[]>();
  for (const link of links)
    for (const id of link.ends.length > 0 ? new Set(link.nodes) : []) append(linksOf, id, link);
  const isShown = ({id, nodes}: Link) => nodes.every((node) => shown.has(node)) && (chosen?.has(id) ?? true);
  const chosenNodes = data.nodes.filter(({id}) => focus.has(id)).length;
  const nodes = data.nodes
    .filter(({id}) => shown.has(id))
    .map((node): Node => {
      const all = linksOf.get(node.id) ?? [];
      const own = all.filter(isShown);
      const spoken = focus.has(node.id);
      const lit = spoken || own.some(({id}) => focus.has(id));
      const {name, short, under} = namesOf(node, context);
      return {
        id: node.id,
        name,
        short,
        under,
        words: node.words === undefined ? undefined : expand(node.words, context),
        aside: node.aside === undefined ? undefined : expand(node.aside, context),
        fact: node.fact,
        paint: isPlain(node.id) ? 'ink' : inkOf(node, context),
        place: node.place,
        form: formOf(node, all),
        taken: all.some(({kind}) => kind === 'agreed'),
        framed: framed.has(node.id),
        links: own,
        all,
        lit,
        dim: focus.size > 0 && !lit,
        spoken,
        chief: spoken && chosenNodes === 1,
        told: chosenNodes === 0 ? lit : spoken
      };
    });
  return {nodes, ties: links.filter((link) => link.ends.length === 0 && isShown(link))};
}

/** The names of a node: in full, as short as may be, and what stands under it. */
export function namesOf(node: NodeData, context: Context) {
  const actor = context.actors.get(node.actor ?? '');
  if (node.title === undefined) {
    const name = actor?.name ?? node.id;
    return {name, short: actor?.nameShort ?? name, under: undefined};
  }
  const name = expand(node.title, context);
  return {name, short: name, under: actorName(actor)};
}

function formOf({place}: NodeData, links: readonly Link[]): Node['form'] {
  if (place === 'spot') return 'spot';
  if (place !== 'between') return 'side';
  if (links.length === 0) return 'web';
  return links.some(({kind}) => choosing.has(kind)) ? 'venue' : 'rung';
}

function nodesOf({from, to, through}: LinkData): readonly string[] {
  return [from, to, through].filter((end): end is string => end !== undefined && !isSide(end));
}

function endsOf({from, to}: LinkData): Link['ends'] {
  const sides = (end: string): readonly SideName[] =>
    end === 'both' ? ['first', 'second'] : end === 'first' || end === 'second' ? [end] : [];
  return [
    ...sides(from).map((side) => ({side, towards: 'node' as const})),
    ...sides(to).map((side) => ({side, towards: 'line' as const}))
  ];
}

function isSide(end: string): boolean {
  return end === 'first' || end === 'second' || end === 'both';
}

function inkOf(node: NodeData | undefined, {actors}: Context): 'ink' | 'accent' {
  return actors.get(node?.actor ?? '')?.colour ?? 'ink';
}

function paintOf(link: LinkData, nodes: ReadonlyMap<string, NodeData>, context: Context): string {
  const {facts, actors, sides} = context;
  const {of} = manners[link.kind];
  const [end] = endsOf(link);
  const fact = facts.get(link.fact);
  if (of === 'claimant' && fact) return sideOf(fact, actors, sides) ?? 'ink';
  if (of !== 'node' && end) return end.side;
  const [id] = nodesOf(link);
  return inkOf(nodes.get(id ?? ''), context);
}
