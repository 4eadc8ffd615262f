import {bendPoint} from '../marks/bend.js';
import {labelBox, type Box} from '../marks/box.js';
import type {LabelMark, LinkMark, Mark} from '../marks/mark.js';
import type {Frame} from './frame.js';
import {manners} from './network-kinds.js';
import type {Link} from './network-plan.js';

/** How far a tie may bend to pass beside names: tried in this order, in shares of its length. */
const bends = [0, 0.12, -0.12, 0.25, -0.25, 0.4, -0.4];

/**
 * The links between nodes, from name to name, bent where that keeps them clear of other names. One that would
 * strike through a name however it is bent is left out, unless it is lit.
 */
export function drawTies(
  ties: readonly Link[],
  names: ReadonlyMap<string, LabelMark>,
  labels: readonly LabelMark[],
  room: Box,
  {u, stretch}: Frame
): {readonly marks: readonly Mark[]; readonly leftOut: number} {
  const boxes = labels.map((label) => ({key: label.key, box: labelBox(label, stretch)}));
  let leftOut = 0;
  const marks = ties.flatMap((tie): readonly Mark[] => {
    const [from, to] = tie.nodes.map((id) => names.get(id));
    if (!from || !to) {
      leftOut += 1;
      return [];
    }
    const others = boxes.filter(({key}) => key !== from.key && key !== to.key).map(({box}) => box);
    const candidates = bends.map((bend) => curve(tie, from, to, bend, u, stretch));
    const clear = candidates.find((link) => !strikes(link, others, room));
    const link = clear ?? (tie.lit ? candidates[0] : undefined);
    if (!link) {
      leftOut += 1;
      return [];
    }
    const {end} = manners[tie.kind];
    if (!end || Math.hypot(link.x2 - link.x1, link.y2 - link.y1) < 14 * u) return [link];
    const {fact, opacity, lit} = link;
    return [
      link,
      {
        kind: 'dot',
        key: `${tie.id}/tie-end`,
        paint: `${tie.paint} ${end.mark === 'ring' ? 'ring' : 'disc'}`,
        x: link.x2,
        y: link.y2,
        r: 3 * u,
        ...(fact !== undefined && {fact}),
        ...(opacity !== undefined && {opacity}),
        ...(lit && {lit})
      }
    ];
  });
  return {marks, leftOut};
}

function curve(
  tie: Link,
  from: LabelMark,
  to: LabelMark,
  share: number,
  u: number,
  stretch: number
): LinkMark {
  const {weight, dash, end} = manners[tie.kind];
  const [a, b] = [edge(from, to, stretch, 5 * u), edge(to, from, stretch, (end ? 9 : 5) * u)];
  return {
    kind: 'link',
    key: `${tie.id}/tie`,
    paint: `${tie.paint} ${weight > 2 ? 'thick' : 'thin'} ${dash ?? ''}`.trim(),
    x1: a.x,
    y1: a.y,
    x2: b.x,
    y2: b.y,
    bend: share * Math.hypot(b.x - a.x, b.y - a.y),
    from: {x2: a.x, y2: a.y, bend: 0},
    fact: tie.fact,
    opacity: tie.dim ? 0.45 : 1,
    ...(tie.lit && {lit: true as const})
  };
}

/** Whether a curve passes through one of the boxes, or out of the room. */
function strikes(link: LinkMark, boxes: readonly Box[], room: Box): boolean {
  const [cx, cy] = bendPoint(link);
  const steps = 32;
  for (let i = 1; i < steps; i++) {
    const t = i / steps;
    const at = (a: number, c: number, b: number) => (1 - t) ** 2 * a + 2 * t * (1 - t) * c + t ** 2 * b;
    const [x, y] = [at(link.x1, cx, link.x2), at(link.y1, cy, link.y2)];
    if (!holds(room, x, y) || boxes.some((box) => holds(box, x, y))) return true;
  }
  return false;
}

function holds(box: Box, x: number, y: number): boolean {
  return x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height;
}

/** Where a line between two labels leaves the box of the first. */
function edge(label: LabelMark, other: LabelMark, stretch: number, margin: number) {
  const box = labelBox(label, stretch);
  const far = labelBox(other, stretch);
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const [dx, dy] = [far.x + far.width / 2 - x, far.y + far.height / 2 - y];
  const share = Math.min(
    1,
    (box.width / 2 + margin) / (Math.abs(dx) || 1e-9),
    (box.height / 2 + margin) / (Math.abs(dy) || 1e-9)
  );
  return {x: x + dx * share, y: y + dy * share};
}
