import type {FontName} from '../words/text-width.js';

/** What every mark has. Lengths are px in the stage's frame, whose origin is its upper left corner. */
interface MarkBase {
  /** A dataset id and the mark's role, such as `range-claimed/bar`; unique in a frame. */
  readonly key: string;
  /** Class names that figure.css paints: a colour role (`first`, `second`, `accent`) and a manner (`solid`). */
  readonly paint: string;
  /** From 0 to 1; 1 when left out. */
  readonly opacity?: number;
  /** The id of the fact that the mark stands for; of a place where a map has one. */
  readonly fact?: string;
  /** Further facts in the words of a label. */
  readonly also?: readonly string[];
  /** The mark is what the step speaks of: no card may cover it. */
  readonly lit?: true;
  /** Numbers of this mark where it comes from when it enters and goes to when it leaves. */
  readonly from?: Readonly<Record<string, number>>;
}

export interface RectMark extends MarkBase {
  readonly kind: 'rect';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A straight line. */
export interface RuleMark extends MarkBase {
  readonly kind: 'rule';
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  /** Thickness, where it is part of the drawing; else figure.css says. */
  readonly weight?: number;
  /** No text may cross it. */
  readonly barrier?: true;
}

export interface DotMark extends MarkBase {
  readonly kind: 'dot';
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

/** Lines of text. `y` is the baseline of the first; `leading` the distance to the next. */
export interface LabelMark extends MarkBase {
  readonly kind: 'label';
  readonly x: number;
  readonly y: number;
  readonly lines: readonly string[];
  readonly font: FontName;
  readonly size: number;
  readonly leading: number;
  readonly anchor: 'start' | 'middle' | 'end';
  /** Where two labels meet, the one with the higher number is left out; 0 when not given, 3 for what says nothing new. */
  readonly priority?: number;
}

/** An outline that keeps its form: a star, an arrowhead, a country. */
export interface ShapeMark extends MarkBase {
  readonly kind: 'shape';
  readonly x: number;
  readonly y: number;
  /** SVG path data around the shape's own origin, which comes to stand at x, y. */
  readonly path: string;
  /** The box of the path, around the same origin. */
  readonly extent: {readonly x: number; readonly y: number; readonly width: number; readonly height: number};
  readonly scale?: number;
  /** Clockwise, in degrees. */
  readonly turn?: number;
  /** Seen in a mirror. */
  readonly flipped?: boolean;
}

/** A curve between two places, bent to its left by so many px at its middle; straight at 0. */
export interface LinkMark extends MarkBase {
  readonly kind: 'link';
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly bend: number;
}

export type Mark = RectMark | RuleMark | DotMark | ShapeMark | LinkMark | LabelMark;

/** A drawing of more marks is none. */
export const mostMarks = 5000;

/** A mark that has become another kind is another mark. */
export function nameOf({kind, key}: Mark): string {
  return `${kind} ${key}`;
}

/** The numbers of each kind that move; everything else of a mark changes at once. */
export const geometry = {
  rect: ['x', 'y', 'width', 'height'],
  rule: ['x1', 'y1', 'x2', 'y2'],
  dot: ['x', 'y', 'r'],
  shape: ['x', 'y', 'scale', 'turn'],
  link: ['x1', 'y1', 'x2', 'y2', 'bend'],
  label: ['x', 'y', 'size', 'leading']
} as const satisfies {readonly [Kind in Mark['kind']]: readonly string[]};
