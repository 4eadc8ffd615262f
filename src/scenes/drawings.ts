import type {Drawing} from './loaded-scene.js';
import type {Coding, Table} from './scene.js';

/** A view of a scene that the build has drawn, for rooms of several sizes, with all that the scene says of it. */
export interface Drawings {
  /** 1: the marks of this version of the kit. Of any other nothing is read. */
  readonly format: 1;
  /** The id of the step whose view is drawn. */
  readonly step: string;
  /** The most that letters may run wider than ours: there is so much room for them. */
  readonly stretch: number;
  /** As `describe`, `table` and `codings` of the scene give them. */
  readonly words: string;
  readonly table: Table;
  readonly codings: readonly Coding[];
  /** For the usual text size, from narrow to wide. */
  readonly rooms: readonly Drawing[];
}
