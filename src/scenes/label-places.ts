import {contains, overlaps, type Box} from '../marks/box.js';
import {cornersOf} from './ground-name.js';
import {crosses, cut, inside, segmentMeets} from './inside.js';
import type {Point} from './outline.js';

type Lines = readonly (readonly Point[])[];

/** A thing on a map that wants a label beside it. */
export interface Wanted {
  readonly key: string;
  /** What the label is of. */
  readonly anchor: Point;
  /** Away from what must stay free. */
  readonly towards: Point;
  readonly width: number;
  readonly height: number;
  /** Where the label needs no line to what it is of. */
  readonly own: Lines;
}

export interface Placed {
  readonly key: string;
  readonly box: Box;
  /** From the label to what it is of, where it does not stand on it. */
  readonly leader: readonly [Point, Point] | undefined;
}

/** What no label may lie on: areas, lines, and boxes that are taken. */
export interface Obstacles {
  readonly window: Box;
  readonly areas: Lines;
  readonly lines: Lines;
  readonly boxes: readonly Box[];
  /** Room that labels keep from all of these, in px. */
  readonly margin: number;
}

/** By how many degrees a label may turn from straight away. */
const turns = [0, 15, -15, 30, -30, 45, -45, 60, -60, 80, -80, 105, -105];
const steps = 22;

/**
 * Places labels one after another, each where it costs least: near what it is of, straight away from the middle,
 * and best on its own ground, least of all on another's. Where one finds no place, it is tried with that one first; one that no place is free
 * for even so is left out.
 */
export function placeLabels(wanted: readonly Wanted[], obstacles: Obstacles): readonly Placed[] {
  let order = wanted;
  let best: readonly Placed[] = [];
  for (let tries = 0; tries < 4 && best.length < wanted.length; tries++) {
    const placed = placeInOrder(order, obstacles);
    if (placed.length > best.length) best = placed;
    const isPlaced = ({key}: Wanted) => placed.some((each) => each.key === key);
    order = [...order.filter((each) => !isPlaced(each)), ...order.filter(isPlaced)];
  }
  return best;
}

function placeInOrder(wanted: readonly Wanted[], obstacles: Obstacles): readonly Placed[] {
  const placed: Placed[] = [];
  for (const each of wanted) {
    const free = [1, 0.5].reduce<Candidate | undefined>((found, share) => {
      if (found) return found;
      const margin = obstacles.margin * share;
      const others = wanted.filter((other) => other !== each).flatMap(({own}) => own);
      const choices = candidates(each, others, margin).sort((a, b) => a.cost - b.cost);
      return choices.find((choice) => isFree(choice, placed, {...obstacles, margin}));
    }, undefined);
    if (free) placed.push({key: each.key, box: free.box, leader: free.leader});
  }
  return placed;
}

interface Candidate {
  readonly box: Box;
  readonly leader: readonly [Point, Point] | undefined;
  readonly cost: number;
}

function candidates(
  {anchor, towards, width, height, own}: Wanted,
  others: Lines,
  margin: number
): Candidate[] {
  const straight = Math.atan2(towards[1] - anchor[1], towards[0] - anchor[0]);
  return turns.flatMap((turn) => {
    const angle = straight + (turn * Math.PI) / 180;
    const [dx, dy] = [Math.cos(angle), Math.sin(angle)];
    const reach = Math.min(width / 2 / Math.abs(dx || 1e-9), height / 2 / Math.abs(dy || 1e-9));
    return Array.from({length: steps}, (_, i): Candidate => {
      const out = margin * (1 + i * 0.9);
      const centre: Point = [anchor[0] + dx * (out + reach), anchor[1] + dy * (out + reach)];
      const box = {x: centre[0] - width / 2, y: centre[1] - height / 2, width, height};
      const isAtHome =
        inside(centre, own) && cornersOf(box).filter((corner) => inside(corner, own)).length >= 3;
      const from: Point = [anchor[0] + dx * (out - 2), anchor[1] + dy * (out - 2)];
      const isElsewhere = !isAtHome && inside(centre, others);
      const cost = out + Math.abs(turn) * 0.35 + (isAtHome ? 0 : 24) + (isElsewhere ? 60 : 0);
      return {box, leader: isAtHome ? undefined : [from, anchor], cost};
    });
  });
}

function isFree({box, leader}: Candidate, placed: readonly Placed[], obstacles: Obstacles): boolean {
  const {window, areas, lines, boxes, margin} = obstacles;
  if (!contains(window, box)) return false;
  const wide = grown(box, margin / 2);
  const taken = [...boxes, ...placed.map((other) => other.box)];
  if (taken.some((other) => overlaps(other, wide))) return false;
  const leaders = placed.flatMap((other) => (other.leader ? [other.leader] : []));
  if (leaders.some(([from, to]) => segmentMeets(from, to, wide))) return false;
  if (leader && taken.some((other) => segmentMeets(leader[0], leader[1], other))) return false;
  if (leader && leaders.some((other) => cut(leader, other))) return false;
  if (leader && [0.25, 0.5, 0.75].some((t) => inside(between(leader, t), areas))) return false;
  return (
    !crosses(lines, wide) && !crosses(areas, wide) && !cornersOf(wide).some((corner) => inside(corner, areas))
  );
}

function between([[x1, y1], [x2, y2]]: readonly [Point, Point], t: number): Point {
  return [x1 + (x2 - x1) * t, y1 + (y2 - y1) * t];
}

function grown({x, y, width, height}: Box, by: number): Box {
  return {x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by};
}
