import {createHash} from 'node:crypto';
import type {SceneEntry, Story} from '../src/model/story.js';
import {atOnce} from '../src/scenes/in-parts.js';
import type {Scene, SceneOf} from '../src/scenes/scene.js';

/** By the files of stories, what was worked out for their pages last time, by all that it came from. */
const remembered = new Map<string, ReadonlyMap<string, unknown>>();

/** What still has to be drawn for a page, one by one; once all have been called, the page can be written whole. */
export type Waiting = (() => void)[];

/**
 * Scenes that draw, describe and prepare only what has changed since the last page of this file: a page has as many
 * drawings as steps, and a designer changes one at a time. Where `waiting` is given, what is not known is not drawn
 * now: it stays blank, and what draws it is put there.
 */
export function remembering(
  sceneOf: SceneOf,
  story: Story,
  file: string,
  outlines = '',
  waiting?: Waiting
): SceneOf {
  const before = remembered.get(file);
  const now = new Map<string, unknown>();
  remembered.set(file, now);
  const origins = new Map<SceneEntry, string>();

  return (entry) => {
    const scene = sceneOf(entry);
    if (!scene) return undefined;
    const origin = origins.get(entry) ?? digest([outlines, originOf(entry, story)]);
    origins.set(entry, origin);
    const once = <Made>(from: readonly unknown[], make: () => Made, blank?: Made): Made => {
      const key = JSON.stringify([origin, ...from]);
      const known = [now, before].find((each) => each?.has(key));
      if (!known && waiting && blank !== undefined) {
        waiting.push(() => void once(from, make));
        return blank;
      }
      const made = (known ? known.get(key) : make()) as Made;
      now.set(key, made);
      return made;
    };
    const drawing: Scene = {
      ...scene,
      layout: (context, view, size) =>
        once(
          [view, size, context.geography !== undefined],
          () => atOnce(scene.layout(context, view, size)),
          []
        ),
      describe: (context, view) => once([view], () => scene.describe(context, view)),
      prepare: (context) => once(['prepared'], () => scene.prepare?.(context))
    };
    return drawing;
  };
}

/** All of a story that a scene's drawings can come from; of the facts those that it mentions, and what they come from. */
function originOf(entry: SceneEntry, story: Story): unknown {
  const {language, dir, sides, actors, notes, geography} = story;
  const chapters = story.chapters.filter(({scene}) => scene === entry.id);
  const views = chapters.flatMap(({steps}) => steps.map(({view}) => view));
  const own = mentioned(JSON.stringify([entry, views]), story);
  const facts = mentioned(JSON.stringify([entry, views, own]), story);
  return {language, dir, sides, actors, notes, geography, entry, facts};
}

function mentioned(text: string, {facts}: Story): Story['facts'] {
  const words = new Set(text.match(/[\w-]+/g));
  return facts.filter(({id}) => words.has(id));
}

function digest(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('base64');
}
