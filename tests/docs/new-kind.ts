import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {copyProject, type Copy} from '../browser/live-server.js';
import {newStory, tutorial} from './tutorial.js';

export const storyFile = 'my-story/story.json';

const page = readFileSync(join(import.meta.dirname, '../../docs/scenes.md'), 'utf8');
const file = /^`(?<name>src\/[^`]+)`[^\n]*\n\n<!-- from [^\n]+\n\n```ts\n(?<text>[\s\S]*?)```/gm;
const diff = /```diff\n--- (?<name>\S+)\n(?<lines>[\s\S]*?)```/g;

/** A copy of the project in which all is done that docs/scenes.md says: files, changes, and a story. */
export function copyWithNewKind(): Copy {
  const copy = copyProject();
  for (const {groups = {}} of page.matchAll(file)) copy.write(groups.name ?? '', groups.text ?? '');
  for (const {groups = {}} of page.matchAll(diff)) {
    const {name = '', lines = ''} = groups;
    copy.write(name, patched(copy.read(name), lines));
  }
  const edits = tutorial('scenes.md').flatMap((each) => (each.does === 'edit' ? [each.apply] : []));
  copy.write(
    storyFile,
    edits.reduce((story, apply) => apply(story), newStory())
  );
  return copy;
}

/** A text in which what the lines of a diff have before is, once, what they have after. */
function patched(text: string, lines: string): string {
  const side = (without: string) =>
    lines
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith(without))
      .map((line) => line.slice(1))
      .join('\n');
  const [before, after] = [side('+'), side('-')];
  if (text.split(before).length !== 2) throw new Error(`Not once in the file:\n${before}`);
  return text.replace(before, () => after);
}
