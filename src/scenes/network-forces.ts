import {forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY} from 'd3-force';
import type {NetworkData} from './network-language.js';
import {planOf, type Link} from './network-plan.js';
import type {SceneContext} from './scene.js';

/** Where the nodes of a web stand to one another, whatever the room: by their ids, in whole parts of a room of the forces' own. */
export type Places = Readonly<Record<string, readonly [x: number, y: number]>>;

/** The room of the forces; a drawing fits what comes of it into its own. */
const room = {width: 640, height: 520};
const ticks = 140;

/** A node as the forces know it. */
interface Body {
  readonly id: string;
  x: number;
  y: number;
  fx?: number;
  fy?: number;
}

const known = new WeakMap<NetworkData, Places>();

/** The places of all nodes of a scene's web: the same for every view and every window, so worked out once. */
export function placesOf(context: SceneContext<NetworkData>): Places {
  const {data} = context;
  const places = known.get(data) ?? settle(context);
  known.set(data, places);
  return places;
}

/**
 * Forces run to rest, from a start that is fixed, as D3's own random numbers are: the same data comes to the same
 * places. A tick takes n log n: those that push apart are gathered in a quadtree, and so are those that touch.
 */
function settle(context: SceneContext<NetworkData>): Places {
  const {nodes, ties} = planOf(context, {nodes: context.data.nodes.map(({id}) => id)});
  const web = nodes.filter(({form}) => form === 'web').map(({id}) => id);
  const bodies = alongTies(web.sort(), ties).map((id, i): Body => {
    const turn = (i / web.length) * 2 * Math.PI;
    return {id, x: (Math.cos(turn) * room.width) / 4, y: (Math.sin(turn) * room.height) / 4};
  });
  // What has a place of its own stands above them.
  const others = nodes.filter(({form}) => form !== 'web' && form !== 'spot');
  const above = -room.height / 2;
  const anchors = others.map(({id}): Body => ({id, x: 0, y: above, fx: 0, fy: above}));
  const ids = new Set([...bodies, ...anchors].map(({id}) => id));
  const links = ties
    .filter(({nodes}) => nodes.length === 2 && nodes.every((id) => ids.has(id)))
    .map(({nodes}) => ({source: nodes[0] ?? '', target: nodes[1] ?? ''}));
  forceSimulation([...bodies, ...anchors])
    .stop()
    .force(
      'ties',
      forceLink<Body, {source: string; target: string}>(links)
        .id(({id}) => id)
        .distance(room.height / 6)
    )
    .force('apart', forceManyBody().strength(-room.height / 3))
    .force('own room', forceCollide<Body>(24))
    .force('x', forceX(0).strength(0.05))
    .force('y', forceY(0).strength(0.1))
    .tick(ticks);
  return Object.fromEntries(bodies.map(({id, x, y}) => [id, [Math.round(x), Math.round(y)]]));
}

/** Nodes one after another along their ties, as far as these lead: who begins beside whom crosses fewer of them. */
function alongTies(ids: readonly string[], ties: readonly Link[]): readonly string[] {
  const left = new Set(ids);
  const near = new Map<string, string[]>(ids.map((id) => [id, []]));
  for (const {
    nodes: [a = '', b = '']
  } of ties) {
    near.get(a)?.push(b);
    near.get(b)?.push(a);
  }
  const order: string[] = [];
  const waiting = [...ids].reverse();
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (!left.delete(id)) continue;
    order.push(id);
    waiting.push(...(near.get(id) ?? []));
  }
  return order;
}

/** With so many nodes a run of the forces takes longer than a frame lasts: then the build runs them. */
const many = 30;

/** The places that a page should bring along, as working them out there would be felt. */
export function placesAhead(context: SceneContext<NetworkData>): Places | undefined {
  const places = placesOf(context);
  return Object.keys(places).length < many ? undefined : places;
}
