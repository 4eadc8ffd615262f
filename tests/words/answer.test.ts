import {describe, expect, it} from 'vitest';
import {answerTo} from '../../src/words/answer.js';
import type {Answers} from '../../src/words/answers.js';
import {datumWords} from '../../src/words/datum.js';
import {actors, fact, references} from './samples.js';

const reach = fact({type: 'number', number: 30, unit: 'kilometer'}, {for: 'harbour'});
const allowed = fact(
  {type: 'number', number: 10, unit: 'kilometer'},
  {
    id: 'allowed',
    label: 'Reach that the hill allows',
    bound: 'atMost',
    kind: 'demanded',
    notes: ['note-hill']
  }
);
const ratio = fact(
  {type: 'ratio', of: ['reach', 'allowed']},
  {id: 'ratio', kind: 'computed', claimants: ['gull-gazette']}
);
const growth = fact(
  {type: 'growth', base: 100, of: 'rate'},
  {id: 'grown', kind: 'computed', bound: 'over', claimants: ['gull-gazette']}
);
const rate = fact(
  {type: 'number', number: 50, unit: 'percent'},
  {id: 'rate', bound: 'over', label: 'Dimming a year'}
);
const [harbour, , ilse] = actors;
if (!harbour || !ilse) throw new Error('no sides');

const answers: Answers = {
  ...references('en', [reach, allowed, ratio, growth, rate]),
  notes: new Map([['note-hill', {id: 'note-hill', text: 'The hill gave no year.'}]]),
  called: [],
  places: new Map([['hill', {id: 'hill', name: 'The hill', at: [-6.8, 62], notes: ['note-hill']}]]),
  sides: {first: harbour, second: ilse},
  status: 'One writer’s account of {reach}.',
  address: '',
  codings: new Map([['allowed', [{as: 'Reach, the hill: “asked”', rule: '2 blocks: asked of the other'}]]])
};
const rows = (ref: string) => answerTo(ref, answers)?.rows.map(({name, words}) => `${name}: ${words}`);

describe('answerTo(ref, answers)', () => {
  it('answerTo(place, answers) says the note that the editors have on it', () => {
    const answer = answerTo('hill', answers);
    expect(answer?.heading).toBe('The hill');
    expect(answer?.anchor).toBe('note-hill');
    expect(rows('hill')).toEqual(['Editors’ note: The hill gave no year.']);
  });

  it('answerTo(ref, answers, also) says what else stands in the same words, with its row in the ledger', () => {
    const also = answerTo('reach', answers, ['allowed'])?.rows.find(({name}) => name === 'Also here');
    expect(also?.words).toContain('at most 10 km. Reach that the hill al');
    expect(also?.anchor).toBe('fact-allowed');
  });

  it('answerTo(ref, answers) says who says so, of which kind, where, and how far it can be trusted', () => {
    expect(answerTo('reach', answers)).toEqual({
      heading: '30 km',
      label: 'Reach of the new lamp',
      anchor: 'fact-reach',
      side: 'first',
      kind: 'claimed',
      rows: [
        {name: 'Who says so', words: 'Odd Fenn, for the harbour'},
        {name: 'Kind', words: 'claimed'},
        {name: 'Where', words: 'section 1.1 of the article'},
        {name: 'Status', words: 'One writer’s account of 30 km.'}
      ]
    });
  });

  it('answerTo(ref, answers) says how exact a bounded value is, how it was coded, and what the editors note', () => {
    expect(rows('allowed')).toEqual([
      'Who says so: Odd Fenn',
      'Kind: demanded',
      'How exact: at most: this much or less',
      'Where: section 1.1 of the article',
      'Editors’ coding: Reach, the hill: “asked”. 2 blocks: asked of the other.',
      'Editors’ note: The hill gave no year.',
      'Status: One writer’s account of 30 km.'
    ]);
  });

  it('answerTo(ref, answers) shows the rule of a ratio, and each of its inputs with its row in the ledger', () => {
    expect(rows('ratio')?.slice(2, 5)).toEqual([
      'Computed as: 30 km, divided by at most 10 km',
      '30 km: Reach of the new lamp',
      'at most 10 km: Reach that the hill allows'
    ]);
    expect(answerTo('ratio', answers)?.rows.flatMap(({anchor}) => anchor ?? [])).toEqual([
      'fact-reach',
      'fact-allowed'
    ]);
  });

  it('answerTo(ref, answers) shows the rule of a growth', () => {
    expect(rows('grown')).toContain('Computed as: 100, grown by over 50%');
    expect(answerTo('grown', answers)?.heading).toBe('over 150');
  });

  it('answerTo(ref, answers) says who an actor is, as far as the source says', () => {
    const known = {...answers, actors: new Map(answers.actors)};
    known.actors.set('odd-fenn', {
      id: 'odd-fenn',
      name: 'Odd Fenn',
      kind: 'person',
      of: 'harbour',
      role: 'Keeper of the lamp',
      sources: [{source: 'gull-gazette', at: '1.1'}]
    });
    expect(answerTo('odd-fenn', known)).toEqual({
      heading: 'Odd Fenn',
      label: 'Keeper of the lamp',
      anchor: 'actor-odd-fenn',
      side: 'first',
      kind: undefined,
      rows: [
        {name: 'Part of', words: 'The Lamp Office of Lower Mirrow Harbour', anchor: 'actor-harbour'},
        {name: 'Where', words: 'section 1.1 of the article'}
      ]
    });
  });

  it('answerTo(ref, answers) is undefined for what is neither', () => {
    expect(answerTo('nobody', answers)).toBeUndefined();
  });
});

describe('datumWords(fact, answers)', () => {
  it('datumWords(fact, answers) says the value with its bound, what it is of, and who says so', () => {
    expect(datumWords(allowed, answers)).toBe(
      'at most 10 km. Reach that the hill allows. demanded, Odd Fenn'
    );
  });
});
