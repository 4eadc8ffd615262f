import type {MemberNode, ValueNode} from '@humanwhocodes/momoa';
import type {Finding} from './fault.js';
import {found} from './found.js';
import {keyOf} from './json-place.js';
import type {Path} from './path.js';

type KeyReport = (finding: Finding, at: MemberNode['name']) => void;

/**
 * Reports the keys that JSON allows but a dataset does not: the same one twice in an object, of which a parser
 * would silently drop the first, and `__proto__`, which names an object's prototype.
 */
export function checkKeys(node: ValueNode, path: Path, report: KeyReport): void {
  if (node.type === 'Array') {
    node.elements.forEach(({value}, index) => checkKeys(value, [...path, index], report));
  } else if (node.type === 'Object') {
    const keys = new Set<string>();
    for (const member of node.members) {
      const key = keyOf(member);
      const place = {path: [...path, key], inKey: true, found: found(key)};
      if (key === '__proto__')
        report({...place, code: 'forbidden-key', expected: 'any other key'}, member.name);
      else if (keys.has(key))
        report({...place, code: 'duplicate-key', expected: 'each key only once'}, member.name);
      keys.add(key);
      checkKeys(member.value, [...path, key], report);
    }
  }
}
