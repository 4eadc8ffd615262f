import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Story} from '../../src/model/story.js';
import {viewEntries} from '../../src/model/view.js';
import {sceneContext} from '../../src/scenes/context.js';
import {readGeography, type Region} from '../../src/scenes/geography.js';
import {sceneOf} from '../../src/scenes/registry.js';
import type {Scene, SceneContext, SharedView} from '../../src/scenes/scene.js';
import {outlinesOf} from '../outlines.js';

/** A view that the reference shows, with the story and the step that it is from. */
export interface Pictured {
  readonly kind: string;
  readonly title: string;
  readonly step: string;
  readonly story: string;
  readonly scene: Scene;
  readonly context: SceneContext;
  readonly view: SharedView;
}

/** The start of a new story; the invented one that uses every kind; the first, for what those leave out. */
const files = [
  'docs/examples/still-fresh/story.json',
  'docs/examples/tall-lights/story.json',
  'data/story.json'
];

/** Keys that every view may have; they show what it does in a way of their own. */
export const sharedKeys: readonly string[] = Object.keys(viewEntries);

/** One view for each of a kind's pictures, and one more for each key of its views that none of those has. */
export function picturedViews(): readonly Pictured[] {
  const shown = new Set<string>();
  return files.flatMap(viewsIn).filter(({kind, view}) => {
    const forms = formsOf(kind, view);
    const isNew = forms.some((form) => !shown.has(form));
    for (const form of forms) shown.add(form);
    return isNew;
  });
}

/** What a view shows of its kind: the picture that it names, and its keys. */
export function formsOf(kind: string, view: SharedView): readonly string[] {
  const {show, ...rest} = view as Readonly<Record<string, unknown>>;
  const keys = Object.keys(rest).filter((key) => !sharedKeys.includes(key));
  const form = typeof show === 'string' ? `${kind}/${show}` : kind;
  // What every kind shows alike is shown once.
  const annotations = ['callouts', 'nudges'].filter((key) => key in rest);
  return [form, ...keys.map((key) => `${form}/${key}`), ...annotations];
}

function viewsIn(name: string): readonly Pictured[] {
  const file = join(import.meta.dirname, '../..', name);
  const story = JSON.parse(readFileSync(file, 'utf8')) as Story;
  const outlines = outlinesOf(file);
  const geography = outlines && readGeography(JSON.parse(outlines.text) as Region);
  return story.chapters.flatMap(({scene: id, steps}) => {
    const entry = story.scenes.find((each) => each.id === id);
    const scene = entry && sceneOf(entry.kind);
    if (!entry || !scene) return [];
    const context = sceneContext(story, entry, {geography});
    const {kind, title} = entry;
    return steps.flatMap(({id: step, view}) =>
      view ? [{kind, title, step, story: name, scene, context, view}] : []
    );
  });
}
