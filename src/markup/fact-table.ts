import {csvFormatRow} from 'd3-dsv';
import type {Fact} from '../model/fact.js';
import {numberOf} from '../model/ratio.js';
import type {SceneEntry} from '../model/story.js';
import {lookups, type StageStory} from '../scenes/context.js';
import {actorName} from '../words/expand.js';
import {formatFact} from '../words/format.js';
import {factsIn} from './facts-in.js';

/** Every column of the tables, with what it holds, by the terms of the Table Schema. */
export const columns = [
  ['id', 'string', 'The fact; unique in the story, and its anchor in the ledger after fact-'],
  ['label', 'string', 'What the value is of'],
  ['value', 'string', 'The value with its bound, as the story shows it'],
  ['number', 'number', 'The bare number, where there is one'],
  ['unit', 'string', 'The unit of the number, by its name in Intl.NumberFormat where it has one there'],
  ['date', 'string', 'The date of a time, with the year that the editors supply'],
  ['bound', 'string', 'How the claimant bounds the value: exact, about, over, atLeast, atMost'],
  ['kind', 'string', 'What sort of saying this is; computed: by the editors'],
  ['claimants', 'string', 'Who says so'],
  ['for', 'string', 'On whose behalf'],
  ['via', 'string', 'Through whom it is reported'],
  ['source', 'string', 'The source, by its id'],
  [
    'at',
    'string',
    'Where in the source: section.paragraph (c before the number of a caption), page, time or address'
  ],
  ['notes', 'string', 'What the editors add']
] as const;

/** The facts that a scene's data and views show, by RFC 4180. */
export function factTable(scene: SceneEntry, story: StageStory): string {
  const views = story.chapters.filter((chapter) => chapter.scene === scene.id).map(({steps}) => steps);
  const rows = factsIn([scene.data, views.flat().map(({view}) => view)], story).map((fact) =>
    row(fact, story)
  );
  return [columns.map(([name]) => name), ...rows]
    .map((cells) => `${csvFormatRow(cells.map(plain))}\r\n`)
    .join('');
}

function row(fact: Fact, story: StageStory): string[] {
  const wording = lookups(story);
  const {facts, actors, notes} = wording;
  const names = (ids: readonly string[] = []) => ids.map((id) => actorName(actors.get(id)) ?? id).join('; ');
  const {value, sources} = fact;
  const cells: Readonly<Record<(typeof columns)[number][0], string>> = {
    id: fact.id,
    label: fact.label,
    value: formatFact(fact, wording),
    number: String(numberOf(fact, facts) ?? ''),
    unit: value.type === 'number' ? value.unit : value.type === 'ratio' ? 'times' : '',
    date: value.type === 'time' ? [value.date, value.time, value.zone].filter(Boolean).join(' ') : '',
    bound: fact.bound,
    kind: fact.kind,
    claimants: names(fact.claimants),
    for: names(fact.for === undefined ? [] : [fact.for]),
    via: names(fact.via),
    source: [...new Set(sources.map(({source}) => source))].join('; '),
    at: sources.map(({at}) => at).join('; '),
    notes: (fact.notes ?? []).flatMap((id) => notes.get(id)?.text ?? []).join(' ')
  };
  return columns.map(([name]) => cells[name]);
}

/** A spreadsheet takes a cell that begins so for a formula; an apostrophe before it makes it text again. */
function plain(cell: string): string {
  return /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
}
