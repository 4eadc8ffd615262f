import type {Path} from './path.js';

/** An id where it is given, or where it is used. `kind` is what it names, or what is wanted. */
export interface NamedId {
  readonly id: string;
  readonly kind: string;
  /** Of a part of a scene, or in a view: the index of the scene. */
  readonly scene?: number | undefined;
}

export interface IdUse extends NamedId {
  readonly path: Path;
}

/** Whether the page itself gives an id; in the ledger those of facts begin with `fact-`, of actors with `actor-`. */
export function isReserved(id: string): boolean {
  return /^(ledger|top|(fact|actor)-.*)$/.test(id);
}

/** Whether an id is of what is wanted: `shown` is what a text can refer to; `part` a part of the scene in view; `any` both. */
export function isWanted(target: NamedId | undefined, use: NamedId): boolean {
  if (!target) return false;
  if (target.scene !== undefined) {
    return (
      target.scene === use.scene && (use.kind === 'any' || use.kind === 'part' || use.kind === target.kind)
    );
  }
  const isShown = target.kind === 'fact' || target.kind === 'actor';
  return use.kind === 'any' || use.kind === 'shown' ? isShown : use.kind === target.kind;
}
