import type {Story} from '../../src/model/story.js';
import type {Box} from '../../src/marks/box.js';
import {geographies} from './stories.js';
import {sceneContext} from '../../src/scenes/context.js';
import {sceneOf} from '../../src/scenes/registry.js';
import type {Scene, SceneContext, SharedView, Size} from '../../src/scenes/scene.js';

/** A size to draw at; `area` where cards lie over the lower part. */
export interface Room extends Size {
  readonly name: string;
  readonly area?: Box;
}

const room = (width: number, height: number, uncovered = height): Room => ({
  name: `${width}x${height}`,
  width,
  height,
  em: 16,
  stretch: 1,
  ...(uncovered < height && {area: {x: 0, y: 0, width, height: uncovered}})
});

/** From the smallest window to a large desktop's stage; the phone's with a card of two fifths over it. */
export const rooms: readonly Room[] = [
  room(320, 256),
  room(390, 800, 460),
  room(768, 980, 640),
  room(880, 844),
  room(1920, 1080)
];

/** A view of a scene of a story. */
export interface Cell {
  readonly name: string;
  readonly scene: Scene;
  readonly context: SceneContext;
  readonly view: SharedView;
}

/** Every view of every scene of the stories, one a step, in the order of reading. */
export function cells(stories: Readonly<Record<string, Story>>): readonly Cell[] {
  return Object.entries(stories).flatMap(([name, story]) =>
    story.chapters.flatMap((chapter) => {
      const entry = story.scenes.find(({id}) => id === chapter.scene);
      const scene = entry && sceneOf(entry.kind);
      if (!entry || !scene) return [];
      return chapter.steps
        .filter(({view}) => view !== undefined)
        .map((step) => ({
          name: `${name}/${step.id}`,
          scene,
          context: sceneContext(story, entry, {geography: geographies[name]}),
          view: step.view as SharedView
        }));
    })
  );
}
