import type {Box} from '../marks/box.js';
import type {LabelMark, Mark} from '../marks/mark.js';
import type {Frame} from './frame.js';
import type {NetworkData} from './network-language.js';
import type {Link, Node} from './network-plan.js';
import type {SceneContext} from './scene.js';

/** What is drawn of nodes that have links to other nodes only. */
export interface Web {
  readonly marks: readonly Mark[];
  readonly leftOut: number;
  readonly names: ReadonlyMap<string, LabelMark>;
}

/** Draws them in a room. */
export type DrawWeb = (
  nodes: readonly Node[],
  ties: readonly Link[],
  room: Box,
  frame: Frame,
  context: SceneContext<NetworkData>
) => Web;

/** For networks that have no such nodes: without forces, and without their weight. */
export const noWeb: DrawWeb = (nodes) => ({marks: [], leftOut: nodes.length, names: new Map()});
