import {isRecord, listAt, valueAt} from './path.js';
import type {ObjectShape, Shape} from './shape.js';
import type {Source, Story} from './story.js';

/** What a figure reads of a story: its own scene, the views of that, and what they refer to. */
export interface FigureStory extends Pick<
  Story,
  'language' | 'dir' | 'title' | 'status' | 'address' | 'sides' | 'actors' | 'facts' | 'notes' | 'geography'
> {
  readonly sources: readonly Source[];
  readonly scenes: Story['scenes'];
  readonly chapters: readonly {
    readonly id: string;
    readonly scene: string;
    readonly steps: readonly Pick<Story['chapters'][number]['steps'][number], 'id' | 'caption' | 'view'>[];
  }[];
}

/** What the parts that a figure reads must be, whatever the kind of its scene. */
export interface FigureShape {
  readonly story: ObjectShape;
  readonly scene: ObjectShape;
  /** What the story adds to a scene's drawing. */
  readonly added: ObjectShape;
  readonly step: ObjectShape;
}

/** What a kind asks of its scenes' data and of the views of those. */
export interface KindShape {
  readonly data: Shape;
  readonly view: Shape;
}

/** The part of a value for one figure, if the value is a story; nothing of it is checked. */
export function cutFigure(value: unknown, id: string, {story, scene, added, step}: FigureShape): FigureStory {
  const entry = listAt(value, 'scenes').find((each) => valueAt(each, 'id') === id);
  const own = listAt(value, 'chapters').filter((chapter) => valueAt(chapter, 'scene') === id);
  const steps = own.flatMap((chapter) => listAt(chapter, 'steps'));
  const keys = [scene, added, {keys: {kind: {}, data: {}}}];
  return {
    ...pick(value, story),
    scenes: entry === undefined ? [] : [Object.assign({}, ...keys.map((each) => pick(entry, each)))],
    chapters: [
      {
        id,
        scene: id,
        steps: steps
          .filter((each) => valueAt(each, 'view') !== undefined)
          .map((each) => ({...pick(each, step), view: valueAt(each, 'view')}))
      }
    ]
  } as unknown as FigureStory;
}

/** Those keys of a value that a shape names. */
export function pick(value: unknown, {keys}: {readonly keys: object}): object {
  const own = Object.keys(keys).filter((key) => isRecord(value) && Object.hasOwn(value, key));
  return Object.fromEntries(own.map((key) => [key, valueAt(value, key)]));
}
