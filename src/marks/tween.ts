import {geometry, nameOf, type Mark} from './mark.js';

/** A frame of marks at a moment: `t` runs from 0 to 1, evenly with time. */
export type Tween = (t: number) => readonly Mark[];

/** From when to when a mark is on its way, as shares of the time. */
type Span = readonly [from: number, to: number];

/**
 * The way from one frame to another: `tween(a, b)(0)` is `a` and `(1)` is `b`, the very same arrays.
 * What leaves goes first, to its `from`; what is in both keeps its identity and its numbers move all the while; what
 * enters comes from its `from`, one mark after the other, and words come last. Both go through opacity 0 unless
 * `from` names another. A mark that has not begun to enter is not in the frame: no frame has to take in many at once.
 * Words are those of `b` from the start, in its size: text is never interpolated, nor laid out anew in each frame.
 * `ease` bends the way of each mark.
 */
export function tween(a: readonly Mark[], b: readonly Mark[], ease = (t: number) => t): Tween {
  const before = new Map(a.map((mark) => [nameOf(mark), mark]));
  const after = new Set(b.map(nameOf));
  const leaving = a
    .filter((mark) => !after.has(nameOf(mark)))
    .map((mark) => way(mark, away(mark), leaves, ease));
  const entering = b.filter((mark) => !before.has(nameOf(mark)));
  const shapes = entering.filter((mark) => !isWords(mark));
  const begins = leaving.length > 0 ? leaves[1] / 2 : 0;
  const spans = new Map([
    ...inTurn(shapes, begins, 0.6),
    ...inTurn(entering.filter(isWords), shapes.length > 0 ? begins + 0.3 : begins, 0.3)
  ]);
  const arriving = b.map((mark) => {
    const old = before.get(nameOf(mark));
    return way(old ?? away(mark), mark, spans.get(mark) ?? stays, ease);
  });
  return (t) => {
    if (t <= 0) return a;
    if (t >= 1) return b;
    const gone = t >= leaves[1];
    return [...(gone ? [] : leaving), ...arriving].flatMap((at) => at(t) ?? []);
  };
}

const stays: Span = [0, 1];
const leaves: Span = [0, 0.3];

function isWords({kind}: Mark): boolean {
  return kind === 'label';
}

/** Marks that begin one after the other, and take so long each. */
function inTurn(marks: readonly Mark[], begin: number, takes: number): readonly (readonly [Mark, Span])[] {
  return marks.map((mark, i) => {
    const from = begin + (i / marks.length) * (1 - begin - takes);
    return [mark, [from, from + takes]];
  });
}

/** What text is laid out by. */
const ofType: readonly string[] = ['size', 'leading'];

/** What a number is where a mark leaves it out. */
const resting: Readonly<Record<string, number>> = {opacity: 1, scale: 1, turn: 0};

function away(mark: Mark): Mark {
  return {...mark, opacity: 0, ...mark.from};
}

/** A mark on its way from `a` to `b`; none before it begins. */
function way(
  a: Mark,
  b: Mark,
  [from, to]: Span,
  ease: (t: number) => number
): (t: number) => Mark | undefined {
  const starts: Record<string, unknown> = {...a};
  const ends: Record<string, unknown> = {...b};
  const names = ['opacity', ...geometry[b.kind]].filter((name) => !ofType.includes(name));
  const numbers = names.map((name) => {
    return {name, start: Number(starts[name] ?? resting[name]), end: Number(ends[name] ?? resting[name])};
  });
  const moves = numbers.some(({start, end}) => start !== end);
  return (t) => {
    if (t < from) return undefined;
    // What stays is the same mark in every frame, which then need not be drawn again.
    if (!moves || t >= to) return b;
    const at = ease((t - from) / (to - from));
    return {
      ...b,
      ...Object.fromEntries(numbers.map(({name, start, end}) => [name, start * (1 - at) + end * at]))
    };
  };
}
