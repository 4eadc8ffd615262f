import {describe, expect, it} from 'vitest';
import data from '../data/story.json' with {type: 'json'};
import {takeAways} from '../scripts/take-away.js';
import {article} from '../src/markup/article.js';
import {factsIn} from '../src/markup/facts-in.js';
import {ledger} from '../src/markup/ledger.js';
import {prose} from '../src/markup/prose.js';
import type {Bound, Fact, Value} from '../src/model/fact.js';
import type {Story} from '../src/model/story.js';
import {answersOf} from '../src/scenes/answers.js';
import {lookups, sceneContext} from '../src/scenes/context.js';
import {sceneFor, sceneOf} from '../src/scenes/registry.js';
import type {SharedView} from '../src/scenes/scene.js';
import {describeView} from '../src/scenes/in-words.js';
import {stage} from '../src/scenes/stage.js';
import {answerTo} from '../src/words/answer.js';
import type {Answers} from '../src/words/answers.js';
import {datumWords} from '../src/words/datum.js';
import {formatFact, formatValue} from '../src/words/format.js';
import {long, sample} from './browser/seed.js';
import {rooms} from './gallery/cells.js';
import {geographies} from './gallery/stories.js';
import {textOf} from './markup/html.js';

/*
 * Change any fact, and whatever shows it must change. The outputs are taken apart into units, each a text that a
 * reader meets: a label of a drawing, a paragraph, a description, a cell, a row of the ledger or of a file, an answer.
 */

const story = data as unknown as Story;
const shown = rooms.filter(({width}) => width === 880 || (long && width === 390));

type Units = ReadonlyMap<string, string>;

/** The words of markup in which neighbouring elements, a row's label and its value, stay words apart. */
const spacedText = (markup: string) => textOf(markup.replaceAll('><', '> <'));

/** All texts that come from one scene. */
function sceneUnits(changed: Story, id: string): Units {
  const units = new Map<string, string>();
  const entry = changed.scenes.find((scene) => scene.id === id);
  const scene = entry && sceneOf(entry.kind);
  if (!entry || !scene) throw new Error(`no scene ${id}`);
  const context = sceneContext(changed, entry, {geography: geographies.story});
  const views = changed.chapters.filter((chapter) => chapter.scene === id).flatMap(({steps}) => steps);
  for (const step of views.filter(({view}) => view !== undefined)) {
    const view = step.view as SharedView;
    units.set(`description of ${step.id}`, describeView(scene, context, view));
    for (const room of shown) {
      const marks = stage(scene, {...context, ...(room.area && {area: room.area})}, view, room);
      for (const mark of marks) {
        if (mark.kind === 'label')
          units.set(`${mark.key} at ${step.id}, ${room.width}`, mark.lines.join(' '));
      }
    }
  }
  scene
    .table(context)
    .rows.forEach((row, i) => row.forEach((cell, k) => units.set(`table ${id} ${i} ${k}`, cell)));
  return units;
}

/** All texts that come from the story as a whole. */
function storyUnits(changed: Story): Units {
  const wording = lookups(changed);
  const answers = answersOf(changed, ({kind}) => sceneOf(kind));
  const texts = changed.chapters.flatMap(({steps}) =>
    steps.flatMap(({id, text}) =>
      text.map((words, i) => [`prose ${id} ${i}`, textOf(prose(words, wording))] as const)
    )
  );
  const rows = [...ledger(changed, sceneFor).matchAll(/<li id="(fact-[^"]+)"[^>]*>(.*?)<\/li>/g)];
  const files = takeAways(changed, '').filter(({name}) => name.endsWith('.csv'));
  return new Map([
    ['dek', textOf(prose(changed.dek, wording))],
    ['status', textOf(prose(changed.status, wording))],
    ...texts,
    ...rows.map(([, id = '', row = '']) => [`ledger ${id}`, spacedText(row)] as const),
    ...files.flatMap(({name, text}) => text.split('\r\n').map((line, i) => [`${name} ${i}`, line] as const)),
    ...changed.facts.flatMap((fact) => [
      [`answer to ${fact.id}`, answerWords(fact.id, answers)] as const,
      [`heard ${fact.id}`, datumWords(fact, answers)] as const
    ])
  ]);
}

const scenesOf = (fact: Fact) =>
  story.scenes.filter(({id, data}) => {
    const views = story.chapters
      .filter(({scene}) => scene === id)
      .map(({steps}) => steps.map(({view}) => view));
    const named = factsIn([data, views], story);
    // A computed fact shows what it is computed from.
    return named.includes(fact) || named.some(({value}) => JSON.stringify(value).includes(`"${fact.id}"`));
  });
const before = {
  scenes: new Map(story.scenes.map(({id}) => [id, sceneUnits(story, id)])),
  story: storyUnits(story)
};
const allBefore: Units = new Map([
  ...before.story,
  ...[...before.scenes.values()].flatMap((units) => [...units])
]);

function unitsAfter(changed: Story, fact: Fact): Units {
  const own = scenesOf(fact);
  const scenes = story.scenes.map((scene) => {
    return own.includes(scene)
      ? sceneUnits(changed, scene.id)
      : (before.scenes.get(scene.id) ?? new Map<string, string>());
  });
  return new Map([...storyUnits(changed), ...scenes.flatMap((units) => [...units])]);
}

function answerWords(id: string, answers: Answers): string {
  const {heading = '', label = '', rows = []} = answerTo(id, answers) ?? {};
  return [heading, label, ...rows.flatMap(({name, words}) => [name, words])].join(' | ');
}

/** Another value of the same form. */
function otherValue(value: Value): Value {
  switch (value.type) {
    case 'number':
      return {
        ...value,
        number: value.in === 'dozens' ? (value.number === 12 ? 24 : 12) : value.number * 1.5 + 1
      };
    case 'words':
    case 'quote':
      return {...value, words: 'umber vellum'};
    case 'list':
      return {...value, items: value.items.map((_, i) => `umber ${'i'.repeat(i + 1)}`)};
    case 'time':
      return {...value, date: value.date.length === 4 ? '1987' : '2026-02-03'};
    default:
      return value;
  }
}

function withFact(fact: Fact, change: Partial<Fact>): Story {
  return {...story, facts: story.facts.map((each) => (each === fact ? {...each, ...change} : each))};
}

/** Whether a text has some words as words, not within others. */
function has(text: string, words: string): boolean {
  const at = text.indexOf(words);
  if (at < 0) return false;
  const isWord = (sign: string | undefined) => sign !== undefined && /[\p{L}\p{N}-]/u.test(sign);
  const isWhole = !isWord(text[at - 1]) && !isWord(text[at + words.length]);
  return isWhole || has(text.slice(at + 1), words);
}

const wording = lookups(story);
const values = new Map(story.facts.map((fact) => [fact.id, formatValue(fact.value, wording)]));
const changeable = story.facts.filter(({value}) => value.type !== 'ratio' && value.type !== 'growth');

/** Values that are everyday words, which stand elsewhere in other senses: only their own rows are held to them. */
const everyday = new Set([
  'swiss-sole',
  'agenda-us-missiles',
  'open-eyes-warning',
  'venue-agreed',
  'talks-subject'
]);
/** A clock counts days and names its zone, whatever happens on them or there. */
const isClockFace = (name: string) => /\/(day|name|given) at |^table clock/.test(name);

/** What else may say the same words: other facts, and the names and labels of the dataset, which are words of their own. */
const zones = story.scenes
  .flatMap(({data}) => Object.values((data as {tracks?: Record<string, {place: string}>}).tracks ?? {}))
  .map(({place}) => place);
const others = (fact: Fact, old: string) =>
  [
    ...story.facts.filter((other) => other !== fact).map(({id}) => values.get(id) ?? ''),
    ...story.facts.map(({label}) => label),
    ...story.actors.flatMap(({name, nameShort = '', role = ''}) => [name, nameShort, role]),
    ...story.notes.map(({text}) => text),
    ...zones
  ].filter((words) => has(words, old));

describe('a fact that changes', () => {
  it.each(changeable.map((fact) => [fact.id, fact] as const))(
    '%s changes wherever it is shown',
    (_, fact) => {
      const value = otherValue(fact.value);
      const changed = withFact(fact, {value});
      const [old, fresh] = [formatValue(fact.value, wording), formatValue(value, lookups(changed))];
      expect(fresh).not.toBe(old);
      const after = unitsAfter(changed, fact);
      const showing = [...allBefore].filter(([, text]) => has(text, old));
      expect(showing.map(([name]) => name)).toEqual(
        expect.arrayContaining([`ledger fact-${fact.id}`, `answer to ${fact.id}`, `heard ${fact.id}`])
      );
      const explained = others(fact, old);
      const liars = showing.filter(([name, text]) => {
        const now = after.get(name);
        if (now === undefined || !has(now, old) || isClockFace(name)) return false;
        if (everyday.has(fact.id)) return showsFact(name, fact);
        // Words that stand there for another reason are as many as before, and the fact's own are not among them.
        return !explained.some((words) => has(text, words)) || (now === text && showsFact(name, fact));
      });
      expect(liars).toEqual([]);
    }
  );

  it.each(changeable.map((fact) => [fact.id, fact] as const))(
    '%s keeps its bound and its claimant in every row',
    (_, fact) => {
      const bound: Bound = fact.bound === 'atLeast' ? 'over' : 'atLeast';
      const changed = withFact(fact, {bound, claimants: ['editors']});
      const units = storyUnits(changed);
      const now = formatFact({...fact, bound}, lookups(changed));
      for (const name of [`ledger fact-${fact.id}`, `answer to ${fact.id}`, `heard ${fact.id}`]) {
        const text = units.get(name) ?? '';
        expect(text, name).toContain(now);
        expect(text, name).toContain('the editors');
      }
      const rows = [...units].filter(
        ([name, line]) => name.includes('.csv') && line.startsWith(`${fact.id},`)
      );
      for (const [name, line] of rows) expect(line, name).toMatch(new RegExp(`,${bound},.*the editors`));
    }
  );
});

/** The units that are of one fact alone. */
function showsFact(name: string, {id}: Fact): boolean {
  return [`ledger fact-${id}`, `answer to ${id}`, `heard ${id}`].includes(name);
}

describe('the whole page', () => {
  // What no other words explain must be gone from the page when its fact changes: without a script, and on paper, too.
  const alone = changeable.filter(
    (fact) => !everyday.has(fact.id) && others(fact, values.get(fact.id) ?? '').length === 0
  );
  it.each(sample(alone, 8).map((fact) => [fact.id, fact] as const))(
    'has nothing left of %s once it changes',
    (_, fact) => {
      const value = otherValue(fact.value);
      const changed = withFact(fact, {value});
      const html = spacedText(
        article(changed, sceneFor, geographies.story).replace(/<script.*?<\/script>/s, '')
      );
      expect(has(html, formatValue(fact.value, wording))).toBe(false);
      expect(has(html, formatValue(value, lookups(changed)))).toBe(true);
    }
  );
});
