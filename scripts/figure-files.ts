import {cutFigure} from '../src/model/figure-story.js';
import type {SceneEntry, Story} from '../src/model/story.js';
import {sceneContext, type StageStory} from '../src/scenes/context.js';
import {drawingScene} from '../src/scenes/drawing-scene.js';
import type {DrawnFigure} from '../src/scenes/drawn-figure.js';
import {figureWords} from '../src/scenes/figure-words.js';
import type {Geography} from '../src/scenes/geography.js';
import {atOnce} from '../src/scenes/in-parts.js';
import type {Drawing} from '../src/scenes/loaded-scene.js';
import type {Scene, SceneOf} from '../src/scenes/scene.js';
import {readDrawing, readDrawnFigure} from '../src/scenes/read-drawn.js';
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
 * For each view of each scene a file with all that its figure says, and one with its drawing for each room; the view
 * that stands for a scene has its first file by the scene's name besides. For each scene its dataset, cut to what the
 * figure names. A page that embeds a figure needs neither the rest of the story, nor what draws such a scene, nor the
 * outlines of its maps.
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
    const codings = scene.codings?.(sceneContext(story, entry)) ?? [];
    const dataset = file(`${entry.id}.dataset`, {...cut(story, entry), codings});
    const summary = stepOf(story, entry.id, '')?.id;
    const views = viewsOf(story, entry.id).flatMap(({id: step}) => {
      const drawings = drawingsOf(prepared, entry, scene, step, geography);
      const steps = step === summary ? ['', step] : [step];
      const figure = (up: string) =>
        sound(readDrawnFigure, figureOf(story, entry, scene, steps, drawings, up), step);
      return [
        ...drawings.map((drawing) =>
          file(`${entry.id}/${step}.${drawing.width}`, sound(readDrawing, drawing, step))
        ),
        file(`${entry.id}/${step}`, figure('../')),
        ...(step === summary ? [file(entry.id, figure(''))] : [])
      ];
    });
    return [dataset, ...views];
  });
}

/** Throws where the element would not take what is written. */
function sound<Value extends object>(
  read: (value: unknown) => Value | undefined,
  value: Value,
  name: string
): Value {
  if (read(value)) return value;
  throw new Error(
    `figure ${name}: it has more words or marks than a figure in another page may have; divide its scene`
  );
}

function file(name: string, value: object): TakeAway {
  return {name: `data/figures/${name}.json`, text: JSON.stringify(value)};
}

/** `up` leads from the figure's file to the folder of figures. */
function figureOf(
  story: Story,
  entry: SceneEntry,
  scene: Scene,
  steps: readonly string[],
  drawings: readonly Drawing[],
  up: string
): DrawnFigure {
  const [step = ''] = steps.slice(-1);
  const words = figureWords(
    story,
    entry,
    step,
    scene,
    drawings.flatMap(({found}) => found)
  );
  return {
    drawn: 1,
    scene: entry.id,
    steps,
    words: {...words, ...(story.address !== undefined && {address: moved(story.address, `../${up}`)})},
    stretch,
    rooms: drawings.map(({width, height}) => ({
      width,
      height,
      file: `${up}${entry.id}/${step}.${width}.json`
    })),
    dataset: `${up}${entry.id}.dataset.json`
  };
}

function drawingsOf(
  story: StageStory,
  entry: SceneEntry,
  scene: Scene,
  step: string,
  geography: Geography | undefined
): readonly Drawing[] {
  const view = viewOf(story, entry.id, step);
  const drawing = drawingScene(scene);
  return rooms.map(([width, height]) => {
    const size = {width, height, em: 16, stretch};
    return lean(clipGround(atOnce(drawing.draw(story, entry, view, size, {geography}))));
  });
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

/** The story of one figure: of facts, actors and notes those that it names, and those that these name. */
function cut(story: Story, {id}: SceneEntry): object {
  const {facts, actors, notes, ...rest} = cutFigure(story, id, figureShape);
  const own = {
    ...rest,
    ...(rest.address !== undefined && {address: moved(rest.address, '../')}),
    ...(rest.geography && {geography: {...rest.geography, file: moved(rest.geography.file, '../')}})
  };
  let named: object = {};
  for (;;) {
    const words = new Set(JSON.stringify([own, named]).match(/[\w-]+/g));
    const isNamed = ({id}: {readonly id: string}) => words.has(id);
    const more = {
      facts: facts.filter(isNamed),
      actors: actors.filter(isNamed),
      notes: notes.filter(isNamed)
    };
    if (JSON.stringify(more) === JSON.stringify(named)) return {...own, ...named};
    named = more;
  }
}

/** An address that is from the dataset on, from a folder below it. */
function moved(address: string, up: string): string {
  return /^(\w+:|\/)/.test(address) ? address : up + address;
}
