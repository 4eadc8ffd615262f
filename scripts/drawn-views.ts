import type {Path} from '../src/model/path.js';
import type {Story} from '../src/model/story.js';
import {sceneContext} from '../src/scenes/context.js';
import type {Geography} from '../src/scenes/geography.js';
import {sceneOf} from '../src/scenes/registry.js';
import type {Scene, SceneContext, SharedView} from '../src/scenes/scene.js';

/** A view of a story, with what draws it. */
export interface DrawnView {
  readonly id: string;
  readonly path: Path;
  /** The id of the scene's entry. */
  readonly entry: string;
  readonly scene: Scene;
  readonly context: SceneContext;
  readonly view: SharedView;
}

/** Every view of a story, in the order of reading. */
export function drawnViews(story: Story, geography?: Geography): readonly DrawnView[] {
  return story.chapters.flatMap((chapter, chapterIndex) => {
    const entry = story.scenes.find(({id}) => id === chapter.scene);
    const scene = entry && sceneOf(entry.kind);
    if (!entry || !scene) return [];
    const context = sceneContext(story, entry, {geography});
    return chapter.steps.flatMap(({id, view}, index) => {
      const path = ['chapters', chapterIndex, 'steps', index, 'view'];
      return view ? [{id, path, entry: entry.id, scene, context, view}] : [];
    });
  });
}
