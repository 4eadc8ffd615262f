import type {Finding} from './fault.js';
import {found} from './found.js';
import {pathText, type Path} from './path.js';

/** An id where it is given, or where it is used. `kind` is what it names, or what is wanted. */
export interface IdUse {
  readonly id: string;
  readonly kind: string;
  readonly path: Path;
  /** Of a part of a scene, or in a view: the index of the scene. */
  readonly scene?: number | undefined;
}

/** Ids that the page itself gives; in the ledger those of facts begin with `fact-`, of actors with `actor-`. */
const reserved = /^(ledger|top|(fact|actor)-.*)$/;

/** Reports every id that is given twice, or that the page has given already. */
export function checkUnique(given: readonly IdUse[], report: (finding: Finding) => void): void {
  const first = new Map<string, IdUse>();
  for (const use of given) {
    if (reserved.test(use.id)) {
      const expected =
        'an id that the page does not use: not ledger, not top, none that begins with fact- or actor-';
      report({path: use.path, code: 'duplicate-id', expected, found: found(use.id)});
    }
    const before = first.get(use.id);
    if (before) {
      const expected = `an id that is not yet ${aKind(before)} at ${pathText(before.path)}`;
      report({path: use.path, code: 'duplicate-id', expected, found: found(use.id)});
    } else first.set(use.id, use);
  }
}

/** Reports every use of an id that is given nowhere, or to something else than is wanted there. */
export function checkReferences(
  given: readonly IdUse[],
  used: readonly IdUse[],
  report: (finding: Finding) => void
): void {
  const byId = new Map(given.map((use) => [use.id, use]));
  for (const use of used) {
    const target = byId.get(use.id);
    if (target && fits(target, use)) continue;
    const isElsewhere = target?.scene !== undefined && target.scene !== use.scene;
    report({
      path: use.path,
      code: target ? 'wrong-kind' : 'unknown-id',
      expected: `the id of ${wanted[use.kind] ?? aKind(use)}`,
      found: target
        ? `${found(use.id)}, ${aKind(target)}${isElsewhere ? ' of another scene' : ''}`
        : found(use.id),
      meant: {word: use.id, among: candidates(given, use)}
    });
  }
}

function* candidates(given: readonly IdUse[], use: IdUse): Generator<string> {
  for (const target of given) if (target.id !== use.id && fits(target, use)) yield target.id;
}

/** `shown` is what a text can refer to; `part` a part of the scene in view; `any` both. */
function fits(target: IdUse, use: IdUse): boolean {
  if (target.scene !== undefined) {
    return (
      target.scene === use.scene && (use.kind === 'any' || use.kind === 'part' || use.kind === target.kind)
    );
  }
  const isShown = target.kind === 'fact' || target.kind === 'actor';
  return use.kind === 'any' || use.kind === 'shown' ? isShown : use.kind === target.kind;
}

const wanted: Readonly<Record<string, string>> = {
  shown: 'a fact or an actor',
  part: 'a part of this scene',
  any: 'a part of this scene, a fact or an actor'
};

function aKind({kind}: IdUse): string {
  return `${/^[aeiou]/.test(kind) ? 'an' : 'a'} ${kind}`;
}
