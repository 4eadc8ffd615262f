import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {figureFiles} from '../../scripts/figure-files.js';
import {fineGeography, outlinesOf} from '../../scripts/outlines.js';
import {cutFigure, type FigureStory} from '../../src/model/figure-story.js';
import {foreignJson} from '../../src/model/foreign-json.js';
import {isSound} from '../../src/model/is-sound.js';
import type {Story} from '../../src/model/story.js';
import type {Drawings} from '../../src/scenes/drawings.js';
import {readDrawings} from '../../src/scenes/read-drawings.js';
import {sceneFor} from '../../src/scenes/registry.js';
import {figureShape, kindShape} from '../../src/scenes/shapes.js';
import {viewsOf} from '../../src/scenes/views.js';
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
