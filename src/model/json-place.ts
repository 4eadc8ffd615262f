import type {MemberNode, ValueNode} from '@humanwhocodes/momoa';
import type {Path} from './path.js';

/** A place in a text; both count from one. */
export interface Location {
  readonly line: number;
  readonly column: number;
}

/** The place of a character. */
export function placeOf(text: string, offset: number): Location {
  const lines = text.slice(0, offset).split(/\r\n|\n/);
  return {line: lines.length, column: (lines.at(-1) ?? '').length + 1};
}

/** Where the value at a path begins, or its key; of what is not there, the nearest value around it. */
export function locate(body: ValueNode, path: Path, inKey: boolean): Location {
  let node = body;
  let {line, column} = body.loc.start;
  for (const [index, key] of path.entries()) {
    const member = memberOf(node, key);
    const next = member?.value ?? (node.type === 'Array' ? node.elements[Number(key)]?.value : undefined);
    if (!next) break;
    ({line, column} = member && inKey && index === path.length - 1 ? member.name.loc.start : next.loc.start);
    node = next;
  }
  return {line, column};
}

function memberOf(node: ValueNode, key: string | number): MemberNode | undefined {
  return node.type === 'Object' ? node.members.find((member) => keyOf(member) === key) : undefined;
}

/** The key of an object's member. */
export function keyOf({name}: MemberNode): string {
  return name.type === 'String' ? name.value : name.name;
}
