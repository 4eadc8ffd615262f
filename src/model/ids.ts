import type {Finding} from './fault.js';
import {found} from './found.js';
import {isReserved, isWanted, type IdUse} from './id-use.js';
import {pathText} from './path.js';

/** Reports every id that is given twice, or that the page has given already. */
export function checkUnique(given: readonly IdUse[], report: (finding: Finding) => void): void {
  const first = new Map<string, IdUse>();
  for (const use of given) {
    if (isReserved(use.id)) {
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
    if (isWanted(target, use)) continue;
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
  for (const target of given) if (target.id !== use.id && isWanted(target, use)) yield target.id;
}

const wanted: Readonly<Record<string, string>> = {
  shown: 'a fact or an actor',
  part: 'a part of this scene',
  any: 'a part of this scene, a fact or an actor'
};

function aKind({kind}: IdUse): string {
  return `${/^[aeiou]/.test(kind) ? 'an' : 'a'} ${kind}`;
}
