import type {StageStory} from './context.js';
import type {SharedView} from './scene.js';

/** The view of a step; without one, the last view that the story has of the scene. */
export function viewOf(story: StageStory, scene: string, step: string): SharedView {
  const views = viewsOf(story, scene);
  return views.find(({id}) => id === step)?.view ?? views.at(-1)?.view ?? {};
}

/** The steps that have a view of a scene. */
export function viewsOf(story: StageStory, scene: string) {
  const steps = story.chapters.filter((chapter) => chapter.scene === scene).flatMap(({steps}) => steps);
  return steps.filter(({view}) => view !== undefined);
}

/** The steps that have a view of a scene, in the order in which a reader at one of them comes to them; itself last. */
export function stepsAhead(story: StageStory, scene: string, step: string): readonly string[] {
  const ids = viewsOf(story, scene).map(({id}) => id);
  const next = ids.indexOf(step) + 1;
  return [...ids.slice(next), ...ids.slice(0, next)];
}
