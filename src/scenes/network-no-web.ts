import type {Box} from '../marks/box.js';
import type {LabelMark, Mark} from '../marks/mark.js';
import type {Frame} from './frame.js';
import type {Link, Node} from './network-plan.js';

/** What is drawn of nodes that have links to other nodes only. */
export interface Web {
  readonly marks: readonly Mark[];
  readonly leftOut: number;
  readonly names: ReadonlyMap<string, LabelMark>;
}

/** Draws them in a room; `fixed` are the names that have their places already. */
export type DrawWeb = (
  nodes: readonly Node[],
  ties: readonly Link[],
  fixed: ReadonlyMap<string, LabelMark>,
  room: Box,
  frame: Frame
) => Web;

/** For networks that have no such nodes: without forces, and without their weight. */
export const noWeb: DrawWeb = (nodes) => ({marks: [], leftOut: nodes.length, names: new Map()});
