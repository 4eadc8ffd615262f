import {readFileSync} from 'node:fs';
import {posix} from 'node:path';
import {describe, expect, it} from 'vitest';
import {figureFiles} from '../../scripts/figure-files.js';
import {fineGeography, outlinesOf} from '../../scripts/outlines.js';
import {markBox} from '../../src/marks/box.js';
import type {Mark} from '../../src/marks/mark.js';
import {cutFigure, type FigureStory} from '../../src/model/figure-story.js';
import {foreignJson} from '../../src/model/foreign-json.js';
import {isSound} from '../../src/model/is-sound.js';
import type {Story} from '../../src/model/story.js';
import {drawingScene} from '../../src/scenes/drawing-scene.js';
import type {DrawnFigure} from '../../src/scenes/drawn-figure.js';
import {atOnce} from '../../src/scenes/in-parts.js';
import type {Drawing} from '../../src/scenes/loaded-scene.js';
import {readDrawing, readDrawnFigure} from '../../src/scenes/read-drawn.js';
import {sceneFor} from '../../src/scenes/registry.js';
import {figureShape, kindShape} from '../../src/scenes/shapes.js';
import {viewOf, viewsOf} from '../../src/scenes/views.js';
import {smallStory} from '../markup/small-story.js';

/** Where a name in a file leads. */
const from = (name: string, address: string) => posix.join(posix.dirname(name), address);

describe.each(['data/story.json', 'docs/examples/tall-lights/story.json'])('the figures of %s', (path) => {
  const story = JSON.parse(readFileSync(path, 'utf8')) as Story;
  const outlines = outlinesOf(path);
  const geography = outlines && fineGeography(outlines);
  const files = new Map(figureFiles(story, sceneFor, geography).map(({name, text}) => [name, text]));
  const figures = [...files].flatMap(([name, text]) => {
    const figure = readDrawnFigure(JSON.parse(text));
    return figure ? [{name, figure}] : [];
  });

  it('figureFiles(story, sceneOf, geography) has a figure for each view, and one by its scene’s name for the summary', () => {
    const views = story.scenes.flatMap(({id}) => [
      `data/figures/${id}.json`,
      ...viewsOf(story, id).map((step) => `data/figures/${id}/${step.id}.json`)
    ]);
    expect(figures.map(({name}) => name).sort()).toEqual(views.sort());
  });

  it('figureFiles(story, sceneOf, geography) draws by a scene’s name the step that it names', () => {
    const drawn = figures.flatMap(({name, figure}) =>
      /figures\/[\w-]+\.json/.test(name) ? [[name, figure.steps]] : []
    );
    const summaries = story.scenes.map(({id, summary}) => [
      `data/figures/${id}.json`,
      ['', summary ?? viewsOf(story, id).at(-1)?.id]
    ]);
    expect(drawn).toEqual(summaries);
  });

  it('figureFiles(story, sceneOf, geography) has the drawing and the dataset that each figure leads to', async () => {
    expect(figures.length).toBeGreaterThan(10);
    const reached = new Set(figures.map(({name}) => name));
    for (const {name, figure} of figures) {
      expect(figure.rooms.length, name).toBe(12);
      for (const {width, height, file} of figure.rooms) {
        const drawing = readDrawing(JSON.parse(files.get(from(name, file)) ?? 'null'));
        expect([drawing?.width, drawing?.height], file).toEqual([width, height]);
        reached.add(from(name, file));
      }
      const dataset = from(name, figure.dataset);
      const value = foreignJson(files.get(dataset) ?? '');
      const part = cutFigure(value, figure.scene, figureShape);
      expect(isSound(part, figureShape, await kindShape(part.scenes[0]?.kind)), dataset).toBe(true);
      reached.add(dataset);
    }
    expect([...files.keys()].filter((name) => !reached.has(name))).toEqual([]);
  });
});

describe('figureFiles(story, sceneOf, geography) has each mark', () => {
  const path = 'data/story.json';
  const story = JSON.parse(readFileSync(path, 'utf8')) as Story;
  const outlines = outlinesOf(path);
  const geography = outlines && fineGeography(outlines);
  const files = figureFiles(story, sceneFor, geography);
  const [width, height, em, stretch] = [1024, 672, 16, 1.15];
  const marks = story.scenes.flatMap((entry) => {
    const scene = sceneFor(entry);
    return viewsOf(story, entry.id).flatMap(({id}) => {
      const name = `data/figures/${entry.id}/${id}.${width}.json`;
      const room = JSON.parse(files.find((each) => each.name === name)?.text ?? '{}') as Drawing;
      const size = {width, height, em, stretch};
      const drawn =
        scene &&
        atOnce(drawingScene(scene).draw(story, entry, viewOf(story, entry.id, id), size, {geography}));
      return (drawn?.marks ?? []).map((mark, i): readonly [Mark, Mark | undefined] => [mark, room.marks[i]]);
    });
  });

  it('where its scene has it, to half a px', () => {
    expect(marks.length).toBeGreaterThan(500);
    for (const [mark, file] of marks) {
      expect(file?.key).toBe(mark.key);
      const box = markBox(mark);
      const other = markBox({...mark, ...file});
      for (const side of ['x', 'y'] as const) expect(Math.abs(box[side] - other[side])).toBeLessThan(1);
    }
  });

  it('at its scale: a kilometre of land is as long as one of a circle about a place', () => {
    const scales = marks.flatMap(([mark, file]) =>
      mark.kind === 'shape' && file?.kind === 'shape' && mark.scale !== undefined
        ? [(file.scale ?? 1) / mark.scale]
        : []
    );
    expect(scales.length).toBeGreaterThan(20);
    for (const scale of scales) expect(scale).toBeCloseTo(1, 3);
  });
});

describe('figureFiles(story, sceneOf, geography)', () => {
  const story = smallStory({address: '../', geography: undefined});
  const files = figureFiles(story, sceneFor, undefined);
  const read = (name: string): unknown => JSON.parse(files.find((each) => each.name === name)?.text ?? '{}');
  const entry = story.scenes.find(({kind}) => kind === 'ranges');

  it('figureFiles(…) takes along the facts that a figure names, and no others', () => {
    const {facts: own} = read(`data/figures/${entry?.id}.dataset.json`) as FigureStory;
    const facts = own.map(({id}) => id);
    expect(facts).toContain('reach-claimed');
    expect(facts.length).toBeLessThan(story.facts.length);
  });

  it('figureFiles(…) leads back to the story from each folder', () => {
    const addresses = files.flatMap(({name}) => {
      const {words, address} = read(name) as Partial<DrawnFigure & FigureStory>;
      const back = words?.address ?? address;
      return back === undefined ? [] : [from(name, back)];
    });
    expect(addresses.length).toBeGreaterThan(5);
    expect([...new Set(addresses)]).toEqual(['./']);
  });

  it('figureFiles(…) says in words what the figure’s own story would', () => {
    const {words} = read(`data/figures/${entry?.id}.json`) as DrawnFigure;
    expect(words.title).toBe(entry?.title);
    expect(words.says).toMatch(/\(.+\)/);
    expect(words.heard).not.toBe('');
    expect(words.table?.rows.length).toBeGreaterThan(0);
  });
});
