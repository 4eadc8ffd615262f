import type {Box} from '../marks/box.js';
import type {Actor} from '../model/actor.js';
import type {Fact} from '../model/fact.js';
import type {GeographyEntry} from '../model/geography.js';
import type {Note} from '../model/note.js';
import type {SceneEntry, Source, Story} from '../model/story.js';
import {messagesFor} from '../words/messages.js';
import type {Geography} from './geography.js';
import type {SceneContext} from './scene.js';
import {isSourced} from './sourced-story.js';

/** A story without its prose: all that the stages need, and what our page carries as data. */
export interface StageStory {
  readonly language: string;
  readonly dir?: 'ltr' | 'rtl' | undefined;
  readonly status: string;
  /** The page of the story, where that is another than this one. */
  readonly address?: string | undefined;
  readonly sides: Story['sides'];
  /** The sources, where places in them are named by what they are called. */
  readonly called?: readonly Pick<Source, 'id' | 'called'>[] | undefined;
  readonly actors: readonly Actor[];
  readonly facts: readonly Fact[];
  readonly notes: readonly Note[];
  readonly geography?: GeographyEntry | undefined;
  readonly scenes: readonly SceneEntry[];
  /** What scenes have prepared when the page was built, by their ids. */
  readonly prepared?: Readonly<Record<string, unknown>> | undefined;
  readonly chapters: readonly StageChapter[];
}

export interface StageChapter {
  readonly id: string;
  readonly scene?: string | undefined;
  readonly steps: readonly {
    readonly id: string;
    readonly caption?: string | undefined;
    readonly view?: Readonly<Record<string, unknown>> | undefined;
  }[];
}

const cache = new WeakMap<StageStory, ReturnType<typeof makeLookups>>();

/** The story's facts, actors and notes by id, and its language: the same object for the same story. */
export function lookups(story: StageStory) {
  const known = cache.get(story) ?? makeLookups(story);
  cache.set(story, known);
  return known;
}

function makeLookups(story: StageStory) {
  const actors = new Map(story.actors.map((actor) => [actor.id, actor]));
  const side = (id: string): Actor => actors.get(id) ?? {id, name: id, kind: 'state'};
  return {
    language: story.language,
    dir: story.dir ?? ('ltr' as const),
    messages: messagesFor(story.language),
    facts: new Map(story.facts.map((fact) => [fact.id, fact])),
    actors,
    notes: new Map(story.notes.map((note) => [note.id, note])),
    called: (isSourced(story) ? story.sources : story.called) ?? [],
    places: new Map(story.geography?.places.map((place) => [place.id, place])),
    sides: {first: side(story.sides.first), second: side(story.sides.second)}
  };
}

/** What a scene may know of the story, for one entry of its `scenes`. */
export function sceneContext(
  story: StageStory,
  entry: SceneEntry,
  {area, geography}: {readonly area?: Box | undefined; readonly geography?: Geography | undefined} = {}
): SceneContext {
  const map = story.geography;
  return {
    ...lookups(story),
    data: entry.data,
    prepared: story.prepared?.[entry.id],
    ...(entry.callouts && {callouts: entry.callouts}),
    ...(entry.colours && {colours: entry.colours}),
    ...(map && {map}),
    ...(geography && {geography}),
    ...(area && {area})
  };
}
