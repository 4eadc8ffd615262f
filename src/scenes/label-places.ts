import {contains, overlaps, type Box} from '../marks/box.js';
import {cornersOf} from './ground-name.js';
import {crossesOf, cut, insideOf, segmentMeets} from './inside.js';
import type {InParts} from './in-parts.js';
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
  readonly leader: Leader | undefined;
}

type Leader = readonly [Point, Point];

/** What no label may lie on: areas, lines, and boxes that are taken; and grounds, on which it should not. */
export interface Obstacles {
  readonly window: Box;
  readonly areas: Lines;
  readonly lines: Lines;
  readonly boxes: readonly Box[];
  /** Of countries with an outline each: where a label would be read as another's, or have a line through it. */
  readonly grounds: readonly Lines[];
  /** Room that labels keep from all of these, in px. */
  readonly margin: number;
}

/** By how many degrees a label may turn from straight away. */
const turns = [0, 15, -15, 30, -30, 45, -45, 60, -60, 80, -80, 105, -105];
const steps = 22;

/**
 * Places labels one after another, each where it costs least: near what it is of, straight away from the middle,
 * and best on its own ground, least of all on another's, with no country's outline through it. Where one finds no
 * place, it is tried with that one first; one that no place is free for even so is left out.
 */
export function* placeLabels(wanted: readonly Wanted[], obstacles: Obstacles): InParts<readonly Placed[]> {
  const {window, margin, boxes} = obstacles;
  const grounds = obstacles.grounds.map(insideOf);
  const isCrossed = crossesOf(obstacles.grounds.flat());
  const choices = wanted.map((each) => {
    const isOnOwn = insideOf(each.own);
    const isOnAnother = (point: Point) => !isOnOwn(point) && grounds.some((isOn) => isOn(point));
    return [1, 0.5].map((share) =>
      once(() => choicesFor(each, {isOnOwn, isOnAnother, isCrossed}, margin * share, window))
    );
  });
  const isClear = clearOf(obstacles);
  let order = wanted.map((_, i) => i);
  let best: readonly Placed[] = [];
  for (let tries = 0; tries < 4 && best.length < wanted.length; tries++) {
    const placed: Placed[] = [];
    const taken = [...boxes];
    const leaders: Leader[] = [];
    const isOpen = (choice: Choice) => isClear(choice) && isFree(choice, taken, leaders);
    const missing: number[] = [];
    for (const i of order) {
      yield;
      const [roomy, close] = choices[i] ?? [];
      const found = cheapest(roomy?.() ?? [], isOpen) ?? cheapest(close?.() ?? [], isOpen);
      if (!found) {
        missing.push(i);
        continue;
      }
      const {leader} = found.standing();
      placed.push({key: wanted[i]?.key ?? '', box: found.box, leader});
      taken.push(found.box);
      if (leader) leaders.push(leader);
    }
    if (placed.length > best.length) best = placed;
    order = [...missing, ...order.filter((i) => !missing.includes(i))];
  }
  return best;
}

interface Choice {
  readonly box: Box;
  /** The box with room around it. */
  readonly wide: Box;
  /** What it costs at least. */
  readonly least: number;
  /** What the ground under it makes of it: that takes longest to find out, and few need it. */
  readonly standing: () => {readonly leader: Leader | undefined; readonly cost: number};
}

/** What lies under a label; lines of the map that run through it make it hard to read. */
interface Grounds {
  readonly isOnOwn: (point: Point) => boolean;
  readonly isOnAnother: (point: Point) => boolean;
  readonly isCrossed: (box: Box) => boolean;
}

/** From what costs least on. */
function choicesFor(
  {anchor, towards, width, height}: Wanted,
  {isOnOwn, isOnAnother, isCrossed}: Grounds,
  margin: number,
  window: Box
): readonly Choice[] {
  const straight = Math.atan2(towards[1] - anchor[1], towards[0] - anchor[0]);
  const choices: Choice[] = [];
  for (const turn of turns) {
    const angle = straight + (turn * Math.PI) / 180;
    const [dx, dy] = [Math.cos(angle), Math.sin(angle)];
    const reach = Math.min(width / 2 / Math.abs(dx || 1e-9), height / 2 / Math.abs(dy || 1e-9));
    for (let i = 0; i < steps; i++) {
      const out = margin * (1 + i * 0.9);
      const centre: Point = [anchor[0] + dx * (out + reach), anchor[1] + dy * (out + reach)];
      const box = {x: centre[0] - width / 2, y: centre[1] - height / 2, width, height};
      if (!contains(window, box)) continue;
      const least = out + Math.abs(turn) * 0.35;
      const standing = once(() => {
        const isAtHome = isOnOwn(centre) && cornersOf(box).filter(isOnOwn).length >= 3;
        const isThrough = isCrossed(box);
        if (isAtHome) return {leader: undefined, cost: least + (isThrough ? 70 : 0)};
        const from: Point = [anchor[0] + dx * (out - 2), anchor[1] + dy * (out - 2)];
        return {
          leader: [from, anchor] as const,
          cost: least + (isThrough ? 110 : 0) + (isOnAnother(centre) ? 150 : 24)
        };
      });
      choices.push({box, wide: grown(box, margin / 2), least, standing});
    }
  }
  return choices.sort((a, b) => a.least - b.least);
}

function cheapest(choices: readonly Choice[], isOpen: (choice: Choice) => boolean): Choice | undefined {
  let best: Choice | undefined;
  for (const choice of choices) {
    const cost = best?.standing().cost ?? Infinity;
    if (choice.least >= cost) break;
    if (isOpen(choice) && choice.standing().cost < cost) best = choice;
  }
  return best;
}

/** Whether a choice meets no label that has its place, nor what is taken from the start, and its line no other's. */
function isFree({wide, standing}: Choice, taken: readonly Box[], leaders: readonly Leader[]): boolean {
  if (taken.some((other) => overlaps(other, wide))) return false;
  if (leaders.some(([from, to]) => segmentMeets(from, to, wide))) return false;
  const {leader} = standing();
  if (!leader) return true;
  return (
    !taken.some((other) => segmentMeets(leader[0], leader[1], other)) &&
    !leaders.some((other) => cut(leader, other))
  );
}

/** A test whether a choice keeps off the areas and the lines, which do not change; each is tested once. */
function clearOf({areas, lines}: Obstacles): (choice: Choice) => boolean {
  const isIn = insideOf(areas);
  const crosses = crossesOf([...lines, ...areas]);
  const known = new Map<Choice, boolean>();
  return (choice) => {
    const {wide, standing} = choice;
    const along = ({leader}: ReturnType<typeof standing>) =>
      leader ? [0.25, 0.5, 0.75].map((t) => between(leader, t)) : [];
    const isClear =
      known.get(choice) ?? (!crosses(wide) && !cornersOf(wide).some(isIn) && !along(standing()).some(isIn));
    known.set(choice, isClear);
    return isClear;
  };
}

function between([[x1, y1], [x2, y2]]: Leader, t: number): Point {
  return [x1 + (x2 - x1) * t, y1 + (y2 - y1) * t];
}

function grown({x, y, width, height}: Box, by: number): Box {
  return {x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by};
}

/** What is made when it is first asked for, and kept. */
function once<Made extends object>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => (made ??= make());
}
