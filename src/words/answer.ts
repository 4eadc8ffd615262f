import type {Actor} from '../model/actor.js';
import type {Fact, FactKind} from '../model/fact.js';
import type {MapPlace} from '../model/geography.js';
import {belongsTo, sideOf} from '../model/side.js';
import {answerMessages} from './answer-messages.js';
import type {Answers} from './answers.js';
import {claimantWords} from './claimant.js';
import {datumWords} from './datum.js';
import {expand} from './expand.js';
import {formatFact, formatNumber} from './format.js';
import {placesWords} from './place-in-source.js';

/** What a figure or a name opens: who says so, of which kind, how exact, where. */
export interface Answer {
  /** The value with its bound, or the name. */
  readonly heading: string;
  readonly label: string;
  /** Its row in the ledger. */
  readonly anchor: string;
  readonly side: 'first' | 'second' | undefined;
  readonly kind: FactKind | undefined;
  readonly rows: readonly AnswerRow[];
}

export interface AnswerRow {
  readonly name: string;
  readonly words: string;
  /** The row in the ledger that the words are of. */
  readonly anchor?: string;
}

/** The answer to a fact, with those that stand in the same words, to an actor, or to a place; else undefined. */
export function answerTo(ref: string, answers: Answers, also: readonly string[] = []): Answer | undefined {
  const fact = answers.facts.get(ref);
  if (fact) return ofFact(fact, answers, also);
  const actor = answers.actors.get(ref);
  if (actor) return ofActor(actor, answers);
  const place = answers.places.get(ref);
  return place && ofPlace(place, answers);
}

function ofFact(fact: Fact, answers: Answers, also: readonly string[]): Answer {
  const {messages, actors, sides, codings} = answers;
  const words = answerMessages[messages.language];
  const rows: readonly AnswerRow[] = [
    {name: messages.whoSays, words: claimantWords(fact, answers)},
    {name: messages.kindHeading, words: messages.kind[fact.kind]},
    ...(fact.bound === 'exact' ? [] : [{name: words.boundHeading, words: words.boundSays[fact.bound]}]),
    ...rule(fact, answers),
    {name: words.where, words: placesWords(fact.sources, answers)},
    ...(codings.get(fact.id) ?? []).map(({as, rule}) => ({name: words.coding, words: `${as}. ${rule}.`})),
    ...notesOf(noteIds(fact), answers),
    ...also.flatMap((id) => alsoHere(id, answers)),
    {name: words.status, words: expand(answers.status, answers)}
  ];
  return {
    heading: formatFact(fact, answers),
    label: fact.label,
    anchor: `fact-${fact.id}`,
    side: sideOf(fact, actors, sides),
    kind: fact.kind,
    rows
  };
}

function ofActor(actor: Actor, answers: Answers): Answer {
  const {messages, actors, sides} = answers;
  const words = answerMessages[messages.language];
  const whole = actor.of === undefined ? undefined : actors.get(actor.of);
  return {
    heading: actor.name,
    label: actor.role ?? '',
    anchor: `actor-${actor.id}`,
    side: belongsTo(actor.id, actors, sides),
    kind: undefined,
    rows: [
      ...(whole ? [{name: words.partOf, words: whole.name, anchor: `actor-${whole.id}`}] : []),
      ...(actor.sources ? [{name: words.where, words: placesWords(actor.sources, answers)}] : []),
      ...notesOf(actor.notes ?? [], answers)
    ]
  };
}

/** A place on a map is no fact: where it lies, and what is drawn from there, the editors say. */
function ofPlace({name, notes = []}: MapPlace, answers: Answers): Answer {
  return {
    heading: name,
    label: '',
    anchor: notes[0] ?? '',
    side: undefined,
    kind: undefined,
    rows: notesOf(notes, answers)
  };
}

function alsoHere(id: string, answers: Answers): readonly AnswerRow[] {
  const fact = answers.facts.get(id);
  return fact
    ? [
        {
          name: answerMessages[answers.messages.language].alsoHere,
          words: datumWords(fact, answers),
          anchor: `fact-${id}`
        }
      ]
    : [];
}

/** How a computed fact comes about, and then each fact that goes into it. */
function rule({value}: Fact, answers: Answers): readonly AnswerRow[] {
  const {messages, facts} = answers;
  const {dividedBy, grownBy, computedAs} = answerMessages[messages.language];
  if (value.type !== 'ratio' && value.type !== 'growth') return [];
  const inputs = (value.type === 'ratio' ? value.of : [value.of]).flatMap((id) => facts.get(id) ?? []);
  const [a = '', b = ''] = inputs.map((fact) => formatFact(fact, answers));
  const words =
    value.type === 'ratio' ? dividedBy(a, b) : grownBy(formatNumber(value.base, 'one', answers), a);
  return [
    {name: computedAs, words},
    ...inputs.map((fact) => ({
      name: formatFact(fact, answers),
      words: fact.label,
      anchor: `fact-${fact.id}`
    }))
  ];
}

/** A fact's notes, that on its year among them, each once. */
export function noteIds({notes = [], value}: Fact): readonly string[] {
  const year = value.type === 'time' && value.yearNote !== undefined ? [value.yearNote] : [];
  return [...new Set([...notes, ...year])];
}

function notesOf(ids: readonly string[], {messages, notes}: Answers): readonly AnswerRow[] {
  return ids.flatMap((id) => {
    const note = notes.get(id);
    return note ? [{name: answerMessages[messages.language].editorsNote, words: note.text}] : [];
  });
}

/** Whether a name in the text opens who it is. Of people, groups and offices a reader asks that; states are known. */
export function isOpenName({kind}: Actor): boolean {
  return kind === 'person' || kind === 'group' || kind === 'office' || kind === 'media';
}
