import {labelBox} from '../marks/box.js';
import type {LabelMark, Mark} from '../marks/mark.js';
import {textBlock, type TextBlock} from '../marks/text-block.js';
import type {Frame} from './frame.js';
import type {SideName} from './poles.js';
import type {SceneContext} from './scene.js';

/** How rich a drawing is: the size of a name, the room between rows, and whose words stand under the names. */
export interface Density {
  readonly name: number;
  /** The size of the words under a name, where that is not the usual share of it. */
  readonly said?: number;
  readonly gap: number;
  readonly words: 'all' | 'lit' | 'none';
  /** Whose further links have a line of their own. */
  readonly roles: 'all' | 'lit';
  /** Room is kept for what another view of the same nodes shows. */
  readonly reserve: boolean;
}

/** Where the rows of a drawing stand. */
export interface Place {
  readonly context: SceneContext;
  readonly frame: Frame;
  readonly density: Density;
  readonly xs: Readonly<Record<SideName, number>>;
}

/** A row with its upper edge at 0. */
export interface Row {
  readonly id: string;
  readonly marks: readonly Mark[];
  readonly height: number;
  readonly lit: boolean;
  readonly leftOut: number;
  /** The box of the name, for what is tied to it. */
  readonly name?: LabelMark;
}

/** The middle between the two lines. */
export function middle({first, second}: Place['xs']): number {
  return (first + second) / 2;
}

/** What words belong to: a node, a link. */
export interface Spoken {
  readonly id: string;
  readonly fact: string | undefined;
  readonly paint: string;
  readonly lit: boolean;
  readonly dim: boolean;
}

/** Words of a node or a link: in its own paint where it is lit, soft where it is not. */
export function wordsOf(
  node: Spoken,
  role: string,
  block: Omit<TextBlock, 'key' | 'stretch' | 'paint'> & {readonly paint?: string},
  {stretch}: Frame,
  priority = 0
): LabelMark {
  return textBlock(
    {paint: node.dim ? 'soft' : node.paint, ...block, key: `${node.id}/${role}`, stretch},
    {
      priority,
      ...(node.lit && {lit: true as const}),
      ...(node.fact !== undefined && {fact: node.fact})
    }
  );
}

/** The lower edge of a label. */
export function below(label: LabelMark, stretch: number): number {
  const box = labelBox(label, stretch);
  return box.y + box.height;
}
