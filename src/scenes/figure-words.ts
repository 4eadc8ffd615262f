import type {SceneEntry} from '../model/story.js';
import {aloneMessages} from '../words/alone-messages.js';
import {claimantWords} from '../words/claimant.js';
import {expand} from '../words/expand.js';
import {lookups, sceneContext} from './context.js';
import type {SourcedStory} from './sourced-story.js';
import {describeView, tableOf} from './in-words.js';
import type {Scene, Table} from './scene.js';
import {stepOf, viewOf, viewsOf} from './views.js';

/** All that a figure says about itself where no story stands around it. */
export interface FigureWords {
  readonly language: string;
  readonly dir: 'ltr' | 'rtl';
  readonly title: string;
  readonly caption: string;
  /** What is drawn, as each claimant says it; '' before there is a drawing. */
  readonly says: string;
  readonly sources: readonly {readonly title: string; readonly publisher: string; readonly url: string}[];
  readonly status: string;
  /** The story that it is from, and where that is. */
  readonly from: string;
  readonly address?: string | undefined;
  /** What the drawing shows, for those who hear it, and all of its data: as soon as the scene's code is there. */
  readonly heard?: string | undefined;
  readonly table?: Table | undefined;
}

/** The words of a step's figure; `found` is what its drawing shows. */
export function figureWords(
  story: SourcedStory,
  entry: SceneEntry,
  step: string,
  scene: Pick<Scene, 'describe' | 'table'> | undefined,
  found: readonly {readonly fact: string}[]
): FigureWords {
  const wording = lookups(story);
  const context = sceneContext(story, entry);
  return {
    language: wording.language,
    dir: wording.dir,
    title: entry.title,
    caption: expand(captionOf(story, entry, step), wording),
    says: claimants(story, found),
    sources: story.sources.map(({title, publisher, url}) => ({title, publisher, url})),
    status: expand(story.status, wording),
    from: story.title,
    address: story.address,
    ...(scene && {
      heard: describeView(scene, context, viewOf(story, entry.id, step)),
      table: tableOf(scene, context)
    })
  };
}

/** As on the story's page: a step's own, and the scene's where it holds, beside its summary or where no step has one. */
function captionOf(story: SourcedStory, {id, caption}: SceneEntry, name: string): string {
  const step = stepOf(story, id, name);
  const isScenes =
    step === stepOf(story, id, '') || viewsOf(story, id).every((each) => each.caption === undefined);
  return step?.caption ?? (isScenes ? caption : '');
}

/** Who says what is drawn, each once, with the kinds of what they say. */
function claimants(story: SourcedStory, found: readonly {readonly fact: string}[]): string {
  const wording = lookups(story);
  const kinds = new Map<string, Set<string>>();
  for (const {fact: id} of found) {
    const fact = wording.facts.get(id);
    if (!fact) continue;
    const by = claimantWords(fact, wording);
    kinds.set(by, (kinds.get(by) ?? new Set()).add(wording.messages.kind[fact.kind]));
  }
  const {says} = aloneMessages[wording.messages.language];
  return [...kinds].map(([by, words]) => says(by, [...words].join(', '))).join('; ');
}
