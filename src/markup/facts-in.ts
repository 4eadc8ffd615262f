import type {Fact} from '../model/fact.js';
import type {Chapter, SceneEntry, Story} from '../model/story.js';
import {refsIn} from '../words/expand.js';

/** The ids that a part of the dataset names: whole strings, and references within texts. */
function namesIn(part: unknown): readonly string[] {
  if (typeof part === 'string') return [part, ...refsIn(part)];
  return typeof part === 'object' && part !== null ? Object.values(part).flatMap(namesIn) : [];
}

/** The facts that a part of the dataset shows or refers to, in the story's order. */
export function factsIn(part: unknown, {facts}: Pick<Story, 'facts'>): readonly Fact[] {
  const names = new Set(namesIn(part));
  return facts.filter(({id}) => names.has(id));
}

/** Every fact once: with the first chapter that tells or draws it, or with none where only the opening does. */
export function factsByChapter(
  story: Story
): readonly {readonly chapter: Chapter | undefined; readonly facts: readonly Fact[]}[] {
  const told = new Set<string>();
  const take = (part: unknown): readonly Fact[] => {
    const found = factsIn(part, story).filter(({id}) => !told.has(id));
    for (const {id} of found) told.add(id);
    return found;
  };
  // Prose before drawings: a scene may serve two chapters, and shows what others tell.
  const prose = story.chapters.map((chapter) => take(chapter.steps.map(({text}) => text)));
  const groups = story.chapters.map((chapter, i) => {
    const drawn = take([chapter.steps.map(({view}) => view), sceneOf(chapter, story)?.data]);
    const own = new Set([...(prose[i] ?? []), ...drawn]);
    return {chapter, facts: story.facts.filter((fact) => own.has(fact))};
  });
  const rest = story.facts.filter(({id}) => !told.has(id));
  return [...groups, {chapter: undefined, facts: rest}].filter(({facts}) => facts.length > 0);
}

function sceneOf({scene}: Chapter, {scenes}: Story): SceneEntry | undefined {
  return scenes.find(({id}) => id === scene);
}
