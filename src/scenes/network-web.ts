import {textWidth} from '../words/text-width.js';
import {placesOf, type Places} from './network-forces.js';
import {apart, filling, inLines} from './network-lines.js';
import type {Node} from './network-plan.js';
import {noWeb, type DrawWeb} from './network-no-web.js';
import {wordsOf} from './network-row.js';

/**
 * Nodes that have links to other nodes only. Forces, run to rest here or when the page was built, say who stands near
 * whom; the names are then set in lines, so that none meets another. Where there are too many for the room, the least
 * linked give way, those that are lit last.
 */
export const drawWeb: DrawWeb = (nodes, ties, room, frame, context) => {
  if (nodes.length === 0) return noWeb(nodes, ties, room, frame, context);
  const {u, stretch, wide} = frame;
  // A handful of names can be larger.
  const size = (wide ? (nodes.length < 9 ? 20 : 16) : nodes.length < 9 ? 16 : 14) * u;
  const line = size * 1.9;
  const rows = Math.max(1, Math.floor(room.height / line));
  const gap = 22 * u;
  const widths = new Map(nodes.map(({id, short}) => [id, textWidth(short, 'serif', size, stretch) + gap]));
  const degrees = new Map<string, number>();
  for (const id of ties.flatMap((tie) => tie.nodes)) degrees.set(id, (degrees.get(id) ?? 0) + 1);
  const degree = (id: string) => degrees.get(id) ?? 0;
  const order = new Map(nodes.map(({id}, i) => [id, i]));
  const ranked = [...nodes].sort(
    (a, b) =>
      Number(b.lit) - Number(a.lit) ||
      degree(b.id) - degree(a.id) ||
      (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0)
  );
  let kept = within(ranked, widths, rows * room.width * 0.85);
  const places = (context.prepared as Places | undefined) ?? placesOf(context);
  // Whoever gives way leaves the others where they are.
  const settled = filling(
    kept.map(({id}) => id),
    widths,
    places,
    room
  );
  for (;;) {
    const byId = new Map(kept.map((node) => [node.id, node]));
    const lines = inLines(
      settled.filter(({id}) => byId.has(id)),
      rows,
      room.width
    );
    if (!lines) {
      kept = kept.slice(0, Math.floor(kept.length * 0.9));
      if (kept.length > 0) continue;
      return {marks: [], leftOut: nodes.length, names: new Map()};
    }
    const step = room.height / Math.max(1, lines.length);
    const labels = lines.flatMap((bodies, i) =>
      apart(bodies, room).map(({id, x}) => {
        const node = byId.get(id);
        const y = room.y + step * (i + 0.5) - size / 2;
        return (
          node &&
          wordsOf(
            node,
            'name',
            {
              text: node.short,
              x,
              top: y,
              maxWidth: Infinity,
              font: 'serif',
              size,
              anchor: 'middle',
              paint: `${node.dim ? 'soft' : node.paint} halo`
            },
            frame
          )
        );
      })
    );
    const marks = labels.filter((label) => label !== undefined);
    const names = new Map(marks.map((label) => [label.key.replace(/\/name$/, ''), label]));
    return {marks, leftOut: nodes.length - kept.length, names};
  }
};

/** The first of some nodes, as many as are not wider together than they may be. */
function within(nodes: readonly Node[], widths: ReadonlyMap<string, number>, most: number): readonly Node[] {
  let used = 0;
  return nodes.filter(({id}) => (used += widths.get(id) ?? 0) <= most);
}
