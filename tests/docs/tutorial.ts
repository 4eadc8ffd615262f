import {readFileSync} from 'node:fs';
import {join} from 'node:path';

/** One thing that the tutorial tells its reader: an edit of the file, what the page then says, or what a check prints. */
export type Instruction =
  | {readonly does: 'edit'; readonly words: string; readonly apply: (story: string) => string}
  | {readonly does: 'says'; readonly words: string}
  | {readonly does: 'prints'; readonly words: string};

const docs = join(import.meta.dirname, '../../docs');

const pattern =
  /\bfind `(?<find>[^`]+)` and make it `(?<make>[^`]+)`|Put this before the \w+ `(?<before>[\w-]+)`|```json\n(?<block>[\s\S]*?)```|the page (?:now|also) says “(?<says>[^”]+)”|```text\n(?<prints>[\s\S]*?)```/gi;

/** What a page of docs/ tells its reader to do to a story and to expect, in its order. */
export function tutorial(page: string): readonly Instruction[] {
  const told: Instruction[] = [];
  let before: string | undefined;
  for (const {0: words, groups = {}} of readFileSync(join(docs, page), 'utf8').matchAll(pattern)) {
    const {find, make = '', block, says, prints} = groups;
    if (says !== undefined) told.push({does: 'says', words: says});
    else if (prints !== undefined) told.push({does: 'prints', words: prints});
    else if (find !== undefined) told.push({does: 'edit', words, apply: replace(find, make)});
    else if (block !== undefined) {
      if (before === undefined) throw new Error(`No words say where this goes: ${block}`);
      told.push({does: 'edit', words: `before ${before}`, apply: insert(block, before)});
      before = undefined;
    } else before = groups.before;
  }
  if (before !== undefined) throw new Error(`Nothing is to be put before ${before}.`);
  return told;
}

/** The story that `npm run new` writes. */
export function newStory(): string {
  return readFileSync(join(import.meta.dirname, '../../docs/examples/still-fresh/story.json'), 'utf8');
}

function replace(find: string, make: string) {
  return (story: string) => {
    once(story, find);
    return story.replace(find, () => make);
  };
}

/** Before the brace that opens what has this id. */
function insert(block: string, before: string) {
  return (story: string) => {
    const id = `"id": "${before}"`;
    once(story, id);
    const at = story.lastIndexOf('{', story.indexOf(id));
    return story.slice(0, at) + block + story.slice(at);
  };
}

/** A reader who looks for it must find it, and find one. */
function once(story: string, find: string): void {
  const count = story.split(find).length - 1;
  if (count !== 1) throw new Error(`${find} stands ${count} times in the story.`);
}
