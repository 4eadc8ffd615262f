import {cutFigure} from '../src/model/figure-story.js';
import type {SceneEntry, Story} from '../src/model/story.js';
import {sceneContext, type StageStory} from '../src/scenes/context.js';
import {drawingScene} from '../src/scenes/drawing-scene.js';
import type {Drawings} from '../src/scenes/drawings.js';
import type {Geography} from '../src/scenes/geography.js';
import type {Drawing} from '../src/scenes/loaded-scene.js';
import type {Scene, SceneOf} from '../src/scenes/scene.js';
import {figureShape} from '../src/scenes/shapes.js';
import {stepOf, viewOf, viewsOf} from '../src/scenes/views.js';
import {clipGround} from './clip-ground.js';
import type {TakeAway} from './take-away.js';

/** The rooms that a figure alone has in phones, columns of text and wide pages, in px at the usual text size. */
const rooms = [
  [288, 384],
  [320, 384],
  [360, 384],
  [408, 384],
  [464, 384],
  [528, 396],
  [600, 450],
  [680, 510],
  [770, 577],
  [880, 660],
  [1024, 672],
  [1200, 672]
] as const;

/** Letters of other fonts may run so much wider than ours. */
const stretch = 1.15;

/**
 * For each view of each scene a story of that one figure, with its drawing made: a page that embeds it needs neither
 * the rest of the story, nor what draws such a scene, nor the outlines of its maps. The scene's summary has one by the
 * scene's name besides.
 */
export function figureFiles(
  story: Story,
  sceneOf: SceneOf,
  geography: Geography | undefined
): readonly TakeAway[] {
  return story.scenes.flatMap((entry) => {
    const scene = sceneOf(entry);
    if (!scene) return [];
    // One story for all of them: what is looked up in it is then looked up once.
    const prepared = {...story, prepared: {[entry.id]: scene.prepare?.(sceneContext(story, entry))}};
    const ofScene = cut(story, entry, 'figures/');
    const ofStep = cut(story, entry, `figures/${entry.id}/`);
    const summary = stepOf(story, entry.id, '')?.id;
    return viewsOf(story, entry.id).flatMap(({id: step}) => {
      const drawings = drawingsOf(prepared, entry, scene, step, geography);
      const file = (name: string, cut: object): TakeAway => ({
        name: `data/figures/${name}.json`,
        text: JSON.stringify({...cut, drawings})
      });
      const own = file(`${entry.id}/${step}`, ofStep);
      return step === summary ? [own, file(entry.id, ofScene)] : [own];
    });
  });
}

function drawingsOf(
  story: StageStory,
  entry: SceneEntry,
  scene: Scene,
  step: string,
  geography: Geography | undefined
): Drawings {
  const context = sceneContext(story, entry, {geography});
  const view = viewOf(story, entry.id, step);
  const drawing = drawingScene(scene);
  return {
    format: 1,
    step,
    stretch,
    words: scene.describe(context, view),
    table: scene.table(context),
    codings: scene.codings?.(context) ?? [],
    rooms: clipGround(
      rooms.map(([width, height]) =>
        drawing.draw(story, entry, view, {width, height, em: 16, stretch}, {geography})
      )
    ).map(lean)
  };
}

/** Where things are, in half a px. */
const places = ['x', 'y', 'width', 'height', 'x1', 'y1', 'x2', 'y2', 'r'];
/** What a mark has for its way in and out, and for whoever places words: for what draws it anew. */
const unread = ['from', 'barrier', 'priority', 'extent'];

/** A drawing as far as it is shown, in numbers that are as fine as anyone can see. */
function lean({width, height, marks, found}: Drawing): Drawing {
  const shown = (key: string, value: unknown) => {
    if (unread.includes(key) || (key === 'opacity' && value === 1)) return undefined;
    if (typeof value !== 'number') return value;
    // Kilometres are many.
    if (key === 'scale') return Math.round(value * 1e5) / 1e5;
    return places.includes(key) ? Math.round(value * 2) / 2 : Math.round(value * 10) / 10;
  };
  const whole = (_: string, value: unknown) => (typeof value === 'number' ? Math.round(value) : value);
  return {width, height, marks: copy(marks, shown), found: copy(found, whole)};
}

function copy<Value>(value: Value, change: (key: string, value: unknown) => unknown): Value {
  return JSON.parse(JSON.stringify(value), change) as Value;
}

/**
 * The story of one figure: of facts, actors and notes those that it names, and those that these name; its addresses
 * as they are from a folder below that of the dataset.
 */
function cut(story: Story, {id}: SceneEntry, folder: string): object {
  const {facts, actors, notes, ...rest} = cutFigure(story, id, figureShape);
  const up = folder.replace(/[^/]+\//g, '../');
  const from = (address: string) => (/^(\w+:|\/)/.test(address) ? address : up + address);
  const moved = {
    ...rest,
    ...(rest.address !== undefined && {address: from(rest.address)}),
    ...(rest.geography && {geography: {...rest.geography, file: from(rest.geography.file)}})
  };
  let named: object = {};
  for (;;) {
    const words = new Set(JSON.stringify([moved, named]).match(/[\w-]+/g));
    const isNamed = ({id}: {readonly id: string}) => words.has(id);
    const more = {
      facts: facts.filter(isNamed),
      actors: actors.filter(isNamed),
      notes: notes.filter(isNamed)
    };
    if (JSON.stringify(more) === JSON.stringify(named)) return {...moved, ...named};
    named = more;
  }
}
