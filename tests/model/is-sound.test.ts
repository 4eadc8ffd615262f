import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {cutFigure} from '../../src/model/figure-story.js';
import {foreignJson} from '../../src/model/foreign-json.js';
import {isSound} from '../../src/model/is-sound.js';
import type {Path} from '../../src/model/path.js';
import {readForeign} from '../../src/model/read-foreign.js';
import {knownShape} from '../../src/scenes/known-shape.js';
import {figureShape, kindShape} from '../../src/scenes/shapes.js';

interface Loose {
  [key: string]: unknown;
}

/** As much of a dataset as is spoilt here. */
interface Spoilt {
  language: string;
  status: string;
  readonly facts: {id?: string; kind?: string; value?: {type: string}}[];
  readonly scenes: {id: string}[];
  readonly chapters: {scene: string; steps: object[]}[];
}

const read = (file: string) => readFileSync(file, 'utf8');
const ours = read('data/story.json');
const stories = [
  ours,
  ...['tall-lights', 'still-fresh'].map((name) => read(`docs/examples/${name}/story.json`))
];
const scenesOf = (text: string) => (JSON.parse(text) as {scenes: {id: string; kind: string}[]}).scenes;

/** Whether a figure of a dataset would be drawn without asking the checker. */
async function isTaken(text: string, id: string): Promise<boolean> {
  const story = cutFigure(foreignJson(text), id, figureShape);
  const [entry] = story.scenes;
  return isSound(story, figureShape, entry && (await kindShape(entry.kind)));
}

/** The parts that are spoilt of the figure that is asked for. */
const sceneIn = ({scenes}: Spoilt) => scenes.find(({id}) => id === 'ranges') ?? {};
const stepIn = ({chapters}: Spoilt) => chapters.find(({scene}) => scene === 'ranges')?.steps[0] ?? {};
const timeIn = ({facts}: Spoilt) => facts.find(({value}) => value?.type === 'time')?.value ?? {};

/** All places of a value, as paths. */
function places(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const inner = Object.entries(value).flatMap(([key, each]) =>
    places(each, [...path, Array.isArray(value) ? Number(key) : key])
  );
  return path.length > 0 ? [path, ...inner] : inner;
}

/** The places that no figure reads. */
const leftOut =
  /^(\$schema|titleStems|dek|edition|asOf|published|unsaid|method|corrections|licence|chapters\[\d+\]\.(id|was|title|scene|steps\[\d+\]\.(was|text|caption)))\b|^(chapters|scenes)(\[\d+\])?(\.steps(\[\d+\])?)?$/;

/** What a figure's part is chosen by: where that is no more, there is nothing of it to look at. */
const selects = /^(scenes\.\d+(\.id)?|chapters\.\d+(\.scene|\.steps(\.\d+)?)?|chapters|scenes)$/;

/** What is put in a value's place; the last takes it away. */
const instead: readonly ((old: unknown) => unknown)[] = [
  (old) => (typeof old === 'string' ? 7 : 'seven'),
  (old) => (typeof old === 'number' ? -old - 0.5 : `${JSON.stringify(old)} {nobody}`),
  (old) =>
    Array.isArray(old)
      ? [...(old as unknown[]), ...(old as unknown[])]
      : typeof old === 'object'
        ? {...old, odd: 1}
        : null,
  (old) => (typeof old === 'string' ? 'author-of-it' : []),
  () => undefined
];

function changed(text: string, path: Path, change: (old: unknown) => unknown): string {
  const value = JSON.parse(text) as Loose;
  const last = path.at(-1) ?? '';
  const parent = path.slice(0, -1).reduce<Loose>((at, key) => at[key] as Loose, value);
  const next = change(parent[last]);
  if (next !== undefined) parent[last] = next;
  else if (Array.isArray(parent)) parent.splice(Number(last), 1);
  else delete parent[last];
  return JSON.stringify(value);
}

describe('isSound(story, shape, kind)', () => {
  it('isSound(story, shape, kind) takes every figure of the stories here', async () => {
    for (const text of stories)
      for (const {id} of scenesOf(text)) expect([id, await isTaken(text, id)]).toEqual([id, true]);
  });

  it('isSound(story, shape, kind) refuses a key of later elements in a fact, and does not look at one of a scene', async () => {
    const story = JSON.parse(ours) as {facts: object[]; scenes: {id: string}[]};
    const later = (list: object[]) => list.map((each) => ({...each, afterword: 'later'}));
    const ids = story.scenes.map(({id}) => id);
    expect(ids.length).toBeGreaterThan(5);
    for (const id of ids) {
      expect(await isTaken(JSON.stringify({...story, facts: later(story.facts)}), id)).toBe(false);
      expect(await isTaken(JSON.stringify({...story, scenes: later(story.scenes)}), id)).toBe(true);
    }
  });

  it.each<[string, (story: Spoilt) => void]>([
    ['an id that is given twice', ({facts}) => facts.push({...facts[0]})],
    ['an id that the page has', ({facts}) => facts.push({...facts[0], id: 'ledger'})],
    [
      'a computed value that is called claimed',
      ({facts}) => {
        Object.assign(facts.find(({kind}) => kind === 'computed') ?? {}, {kind: 'claimed'});
      }
    ],
    ['a language that there cannot be', (story) => (story.language = 'en-GB-GB')],
    ['a day that its month has not', (story) => Object.assign(timeIn(story), {date: '2026-02-30'})],
    ['a zone that no clock keeps', (story) => Object.assign(timeIn(story), {zone: 'Mars/Olympus'})],
    ['a fact in other words than its own', (story) => (story.status = 'As of {talks-day|the day}.')],
    ['a kind that nobody has written', (story) => Object.assign(sceneIn(story), {kind: 'volcanoes'})],
    [
      'a colour that there is not',
      (story) => Object.assign(sceneIn(story), {colours: [{part: 'bar-claimed', colour: 'mauve'}]})
    ],
    [
      'a colour of a part that there is not',
      (story) => Object.assign(sceneIn(story), {colours: [{part: 'volcano', colour: 'ink'}]})
    ],
    ['a caption of a step that is no text', (story) => Object.assign(stepIn(story), {caption: 7})]
  ])('isSound(story, shape, kind) refuses %s', async (_, spoil) => {
    const story = JSON.parse(ours) as Spoilt;
    expect(await isTaken(JSON.stringify(story), 'ranges')).toBe(true);
    spoil(story);
    expect(await isTaken(JSON.stringify(story), 'ranges')).toBe(false);
  });

  it('isSound(story, shape, kind) takes nothing that the checker refuses, and of what a figure reads all that it takes', async () => {
    const all = places(JSON.parse(ours));
    const stride = process.env.LONG ? 1 : 61;
    const wrong: string[] = [];
    let [taken, refused] = [0, 0];
    for (const [i, path] of all.entries()) {
      if (i % stride > 0) continue;
      const change = instead[(i / stride) % instead.length] ?? String;
      const text = changed(ours, path, change);
      const {story, faults} = readForeign(text, knownShape);
      const isStory = story !== undefined;
      const isReadOf =
        !selects.test(path.join('.')) &&
        faults.some(({severity, path}) => severity === 'error' && !leftOut.test(path));
      const figures = await Promise.all(scenesOf(ours).map(({id}) => isTaken(text, id)));
      // What is wrong elsewhere is no figure's concern; what is right everywhere is right in each.
      if (isStory ? figures.includes(false) : isReadOf && !figures.includes(false))
        wrong.push(`${path.join('.')}: ${isStory ? 'refused' : 'taken'}`);
      if (isStory) taken++;
      else refused++;
    }
    expect(wrong).toEqual([]);
    expect(taken).toBeGreaterThan(5);
    expect(refused).toBeGreaterThan(30);
  });
});
