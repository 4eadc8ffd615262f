import {proseReader} from '../src/model/prose.js';
import {readStory} from '../src/model/read-story.js';
import {storyShape} from '../src/model/shape-of.js';
import {languages} from '../src/scenes/languages.js';

/** The ids of a story by the kind of what they name, in its order; of a broken story those that can be read. */
export function idsOf(story: unknown): Readonly<Record<string, readonly string[]>> {
  const {given} = readStory(story, storyShape(languages), 'en', proseReader('en'), () => undefined);
  const kinds = new Map<string, Set<string>>();
  const add = (kind: string, id: string) => kinds.set(kind, (kinds.get(kind) ?? new Set()).add(id));
  for (const {id, kind, scene} of given) {
    add(kind, id);
    if (scene !== undefined) add('part', id);
    // What a view's focus can name.
    if (scene !== undefined || kind === 'fact' || kind === 'actor') add('any', id);
  }
  return Object.fromEntries([...kinds].map(([kind, ids]) => [kind, [...ids]]));
}
