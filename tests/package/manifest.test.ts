import {expect, it} from 'vitest';
import {read} from './packed.js';

interface Element {
  readonly tagName: string;
  readonly attributes?: readonly {name: string; description?: string}[];
  readonly members: readonly {name: string; kind: string; description?: string}[];
  readonly events: readonly {name: string; type: {text: string}; description?: string}[];
}

const manifest = JSON.parse(read('lib/custom-elements.json')) as {
  readonly modules: readonly {readonly path: string; readonly declarations: readonly Element[]}[];
};
const elements = manifest.modules.flatMap(({declarations}) => declarations);
const figure = elements.find(({tagName}) => tagName === 'story-figure');

it('the manifest has the three elements, each where its class is', () => {
  expect(manifest.modules.map(({path, declarations}) => [declarations[0]?.tagName, path])).toEqual([
    ['story-fact', 'lib/src/elements/story-fact.js'],
    ['story-figure', 'lib/src/elements/story-figure.js'],
    ['story-scroll', 'lib/src/elements/story-scroll.js']
  ]);
});

it('a figure has its attributes, its method and its events with their classes', () => {
  expect(figure?.attributes?.map(({name}) => name)).toEqual(expect.arrayContaining(['src', 'scene', 'step']));
  expect(figure?.members.filter(({kind}) => kind === 'method').map(({name}) => name)).toContain('toSVG');
  expect(figure?.events.map(({name, type}) => [name, type.text])).toEqual(
    expect.arrayContaining([
      ['story-ready', 'StoryReadyEvent'],
      ['story-error', 'StoryErrorEvent'],
      ['story-mark', 'StoryMarkEvent']
    ])
  );
});

it('it says nothing of what is private, and something of all else', () => {
  const told = elements.flatMap(({tagName, attributes = [], members, events}) =>
    [...attributes, ...members, ...events].map(({name, description}) => ({of: tagName, name, description}))
  );
  expect(told.length).toBeGreaterThan(15);
  expect(
    told.filter(({name}) => name.startsWith('#') || ['areas', 'lines', 'sharedLines'].includes(name))
  ).toEqual([]);
  expect(told.filter(({description}) => !description)).toEqual([]);
});

it('an editor completes the elements and their attributes', () => {
  const {tags} = JSON.parse(read('lib/vscode.html-data.json')) as {
    tags: {name: string; attributes: {name: string}[]}[];
  };
  expect(tags.map(({name}) => name)).toEqual(['story-fact', 'story-figure', 'story-scroll']);
  expect(tags[1]?.attributes.map(({name}) => name)).toEqual(figure?.attributes?.map(({name}) => name));
});

it.each(['react', 'vue', 'svelte'])('the types for %s have the three elements', (framework) => {
  const types = read(`lib/types/${framework}.d.ts`);
  expect(types).toMatch(/'story-fact': Settings<StoryFact, 'fact'/);
  expect(types).toMatch(/'story-figure': Settings<StoryFigure, [^>]*'scene' \| 'step'/);
  expect(types).toMatch(/'story-scroll': Settings<StoryScroll, [^>]*'story-step': StoryStepEvent/);
});
