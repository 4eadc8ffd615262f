import type {StageStory} from './context.js';
import type {SharedView} from './scene.js';

/** The view of a step; without one, that which stands for the scene. */
export function viewOf(story: StageStory, scene: string, step: string): SharedView {
  return stepOf(story, scene, step)?.view ?? {};
}

/** A step with a view of a scene; without one, the scene's summary: that which it names, or the last. */
export function stepOf(story: StageStory, scene: string, step: string) {
  const views = viewsOf(story, scene);
  const called = (name: string | undefined) => views.find(({id}) => id === name);
  return called(step) ?? called(story.scenes.find(({id}) => id === scene)?.summary) ?? views.at(-1);
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
