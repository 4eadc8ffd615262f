import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {figureFiles} from '../../scripts/figure-files.js';
import {fineGeography, outlinesOf} from '../../scripts/outlines.js';
import {markBox} from '../../src/marks/box.js';
import type {Mark} from '../../src/marks/mark.js';
import {cutFigure, type FigureStory} from '../../src/model/figure-story.js';
import {foreignJson} from '../../src/model/foreign-json.js';
import {isSound} from '../../src/model/is-sound.js';
import type {Story} from '../../src/model/story.js';
import type {Drawings} from '../../src/scenes/drawings.js';
import {drawingScene} from '../../src/scenes/drawing-scene.js';
import {readDrawings} from '../../src/scenes/read-drawings.js';
import {sceneFor} from '../../src/scenes/registry.js';
import {figureShape, kindShape} from '../../src/scenes/shapes.js';
import {viewOf, viewsOf} from '../../src/scenes/views.js';
import {smallStory} from '../markup/small-story.js';

type File = FigureStory & {readonly drawings: Drawings};

describe.each(['data/story.json', 'docs/examples/tall-lights/story.json'])('the figures of %s', (path) => {
  const story = JSON.parse(readFileSync(path, 'utf8')) as Story;
  const outlines = outlinesOf(path);
  const geography = outlines && fineGeography(outlines);
  const files = figureFiles(story, sceneFor, geography);

  it('figureFiles(story, sceneOf, geography) has a file for each view, and one by its scene’s name for the summary', () => {
    const views = story.scenes.flatMap(({id}) => [
      `data/figures/${id}.json`,
      ...viewsOf(story, id).map((step) => `data/figures/${id}/${step.id}.json`)
    ]);
    expect(files.map(({name}) => name).sort()).toEqual(views.sort());
  });

  it('figureFiles(story, sceneOf, geography) draws by a scene’s name the step that it names', () => {
    const drawn = files
      .filter(({name}) => /figures\/[\w-]+\.json/.test(name))
      .map(({name, text}) => [name, (JSON.parse(text) as File).drawings.step]);
    const summaries = story.scenes.map(({id, summary}) => [
      `data/figures/${id}.json`,
      summary ?? viewsOf(story, id).at(-1)?.id
    ]);
    expect(drawn).toEqual(summaries);
  });

  it('figureFiles(story, sceneOf, geography) makes what a figure takes as it is, drawings too', async () => {
    expect(files.length).toBeGreaterThan(10);
    for (const {name, text} of files) {
      const value = foreignJson(text);
      const id = /figures\/([\w-]+)/.exec(name)?.[1] ?? '';
      const figure = cutFigure(value, id, figureShape);
      const kind = await kindShape(figure.scenes[0]?.kind);
      expect(isSound(figure, figureShape, kind), name).toBe(true);
      expect(readDrawings(value)?.rooms.length, name).toBe(12);
    }
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
      const text = files.find(({name}) => name === `data/figures/${entry.id}/${id}.json`)?.text ?? '{}';
      const {rooms} = (JSON.parse(text) as File).drawings;
      const room = rooms.find((each) => each.width === width);
      const size = {width, height, em, stretch};
      const drawn =
        scene && drawingScene(scene).draw(story, entry, viewOf(story, entry.id, id), size, {geography});
      return (drawn?.marks ?? []).map((mark, i): readonly [Mark, Mark | undefined] => [mark, room?.marks[i]]);
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
  const read = (name: string) => JSON.parse(files.find((each) => each.name === name)?.text ?? '{}') as File;
  const entry = story.scenes.find(({kind}) => kind === 'ranges');

  it('figureFiles(…) takes along the facts that a figure names, and no others', () => {
    const facts = read(`data/figures/${entry?.id}.json`).facts.map(({id}) => id);
    expect(facts).toContain('reach-claimed');
    expect(facts.length).toBeLessThan(story.facts.length);
  });

  it('figureFiles(…) leads back to the story from each folder', () => {
    const addresses = files.map(({name}) => [name.split('/').length, read(name).address]);
    expect([...new Set(addresses.map(String))].sort()).toEqual(['3,../../', '4,../../../']);
  });
});
