import type {FigureWords} from './figure-words.js';

/** A figure that the build has drawn: all that it says, its drawing for rooms of several sizes, and where the rest is. */
export interface DrawnFigure {
  /** 1: the marks of this version of the kit. Of any other nothing is read. */
  readonly drawn: 1;
  readonly scene: string;
  /** The ids of the steps whose view it is; among them '' where that stands for the scene. */
  readonly steps: readonly string[];
  readonly words: FigureWords;
  /** The most that letters may run wider than ours: there is so much room for them. */
  readonly stretch: number;
  /** For the usual text size, from narrow to wide. */
  readonly rooms: readonly DrawnRoom[];
  /** The address of the figure's dataset: what a touch opens, and what draws other views and for other rooms. */
  readonly dataset: string;
}

/** A room that there is a drawing for, in px. */
export interface DrawnRoom {
  readonly width: number;
  readonly height: number;
  /** The address of its drawing. */
  readonly file: string;
}
