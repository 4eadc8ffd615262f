import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {Unit, Value} from '../../src/model/fact.js';
import {formatFact, formatNumber, formatValue} from '../../src/words/format.js';
import {bounds, fact, references} from './samples.js';

const seed = Number(process.env.SEED ?? 1);
const [en, de, fr] = [references('en'), references('de'), references('fr')];

const number = (number: number, unit: Unit = 'kilometer'): Value => ({type: 'number', number, unit});
const time = (date: string, more: Partial<Extract<Value, {type: 'time'}>> = {}): Value => ({
  type: 'time',
  date,
  ...more
});
const under = (value: Value, language = en) =>
  bounds.map((bound) => formatFact(fact(value, {bound}), language));

describe('formatFact(fact, wording)', () => {
  it.each<[string, Value, readonly string[]]>([
    ['number', number(500), ['500 km', 'about 500 km', 'over 500 km', 'at least 500 km', 'at most 500 km']],
    [
      'number in dozens',
      {type: 'number', number: 12, unit: 'hour', in: 'dozens'},
      [
        'a dozen hours',
        'about a dozen hours',
        'over a dozen hours',
        'at least a dozen hours',
        'at most a dozen hours'
      ]
    ],
    [
      'words',
      {type: 'words', words: 'no dark hours'},
      [
        'no dark hours',
        'about no dark hours',
        'over no dark hours',
        'at least no dark hours',
        'at most no dark hours'
      ]
    ],
    [
      'quote',
      {type: 'quote', words: 'one too many'},
      [
        '“one too many”',
        'about “one too many”',
        'over “one too many”',
        'at least “one too many”',
        'at most “one too many”'
      ]
    ],
    [
      'list',
      {type: 'list', items: ['oil', 'gas']},
      ['oil and gas', 'about oil and gas', 'over oil and gas', 'at least oil and gas', 'at most oil and gas']
    ],
    ['year', time('1979'), ['1979', 'about 1979', 'over 1979', 'at least 1979', 'at most 1979']],
    [
      'day',
      time('2026-02-06'),
      [
        'February 6, 2026',
        'about February 6, 2026',
        'over February 6, 2026',
        'at least February 6, 2026',
        'at most February 6, 2026'
      ]
    ]
  ])('formatFact(fact, en) of a %s, exact, about, over, at least, at most', (_, value, words) => {
    expect(under(value)).toEqual(words);
  });

  it('formatFact(fact, de) bounds what it writes in that language', () => {
    expect(under(number(2000), de)).toEqual([
      '2.000 km',
      'about 2.000 km',
      'over 2.000 km',
      'at least 2.000 km',
      'at most 2.000 km'
    ]);
  });

  it('formatFact(fact, wording) bounds a computed value as well', () => {
    const [a, b] = [fact(number(2000), {id: 'a'}), fact(number(500), {id: 'b'})];
    const ratio = fact({type: 'ratio', of: ['a', 'b']}, {bound: 'atLeast'});
    expect(formatFact(ratio, references('en', [a, b]))).toBe('at least 4 times');
  });
});

describe('formatNumber(number, unit, wording)', () => {
  it.each<[Unit, readonly string[], readonly string[]]>([
    ['kilometer', ['1 km', '2,000 km', '12.5 km'], ['1 km', '2.000 km', '12,5 km']],
    ['meter', ['1 m', '2,000 m', '12.5 m'], ['1 m', '2.000 m', '12,5 m']],
    ['kilogram', ['1 kg', '2,000 kg', '12.5 kg'], ['1 kg', '2.000 kg', '12,5 kg']],
    ['percent', ['1%', '2,000%', '12.5%'], ['1\u00a0%', '2.000\u00a0%', '12,5\u00a0%']],
    ['hour', ['1 hour', '2,000 hours', '12.5 hours'], ['1 Stunde', '2.000 Stunden', '12,5 Stunden']],
    ['day', ['1 day', '2,000 days', '12.5 days'], ['1 Tag', '2.000 Tage', '12,5 Tage']],
    ['week', ['1 week', '2,000 weeks', '12.5 weeks'], ['1 Woche', '2.000 Wochen', '12,5 Wochen']],
    ['year', ['1 year', '2,000 years', '12.5 years'], ['1 Jahr', '2.000 Jahre', '12,5 Jahre']],
    ['one', ['1', '2,000', '12.5'], ['1', '2.000', '12,5']]
  ])(
    'formatNumber(number, %j, wording) of 1, 2000 and 12.5 in English and German',
    (unit, english, german) => {
      expect([1, 2000, 12.5].map((each) => formatNumber(each, unit, en))).toEqual(english);
      expect([1, 2000, 12.5].map((each) => formatNumber(each, unit, de))).toEqual(german);
    }
  );

  it.each<[Unit, string, string]>([
    ['person', '2,000 people', '2.000 people'],
    ['times', '2,000 times', '2.000 times']
  ])(
    'formatNumber(2000, %j, wording) has our own words about a number of the language',
    (unit, english, german) => {
      expect([en, de].map((wording) => formatNumber(2000, unit, wording))).toEqual([english, german]);
    }
  );

  it('formatNumber(1, unit, wording) speaks of one person', () => {
    expect(formatNumber(1, 'person', en)).toBe('1 person');
  });

  it('formatNumber(number, unit, fr) has the narrow spaces of the language', () => {
    expect(formatNumber(2000, 'kilometer', fr)).toBe('2\u202f000\u202fkm');
    expect(formatNumber(2000, 'percent', fr)).toBe('2\u202f000\u00a0%');
    expect(formatNumber(2000, 'hour', fr)).toBe('2\u202f000\u00a0heures');
  });

  it.each<[number, string]>([
    [0, '0 km'],
    [-3, '-3 km'],
    [0.1, '0.1 km'],
    [0.000001, '0.000001 km'],
    [1234567.891, '1,234,567.891 km'],
    [999999999999999, '999,999,999,999,999 km'],
    [0.1 + 0.2, '0.3 km']
  ])('formatNumber(%d, "kilometer", en) is %j', (number, words) => {
    expect(formatNumber(number, 'kilometer', en)).toBe(words);
  });

  it('formatNumber(number, "one", wording) has the digits that were declared, no more, no fewer', () => {
    const digits = fc.stringMatching(/^(0|[1-9]\d{0,8})(\.\d{0,5}[1-9])?$/);
    fc.assert(
      fc.property(digits, (declared) => {
        expect(formatNumber(Number(declared), 'one', en).replaceAll(',', '')).toBe(declared);
        const german = formatNumber(Number(declared), 'one', de);
        expect(german.replaceAll('.', '').replace(',', '.')).toBe(declared);
      }),
      {seed, numRuns: 10_000}
    );
  }, 30_000);

  it('formatNumber(number, unit, wording) has the same digits under every unit', () => {
    const units: Unit[] = [
      'kilometer',
      'meter',
      'kilogram',
      'percent',
      'hour',
      'day',
      'week',
      'year',
      'person',
      'times'
    ];
    const value = fc.integer({min: 0, max: 10 ** 9}).map((n) => n / 1000);
    fc.assert(
      fc.property(value, fc.constantFrom(...units), (value, unit) => {
        expect(formatNumber(value, unit, en).replace(/[^\d,.].*$/, '')).toBe(formatNumber(value, 'one', en));
      }),
      {seed}
    );
  });
});

describe('formatValue(value, wording)', () => {
  const dozens = (number: number, unit: Unit): Value => ({type: 'number', number, unit, in: 'dozens'});

  it.each<[Value, string]>([
    [dozens(12, 'hour'), 'a dozen hours'],
    [dozens(24, 'hour'), 'two dozen hours'],
    [dozens(36, 'hour'), '36 hours'],
    [dozens(18, 'hour'), '18 hours'],
    [dozens(12, 'person'), 'a dozen people'],
    [dozens(36, 'person'), '36 people'],
    [dozens(12, 'one'), 'a dozen'],
    [number(12, 'hour'), '12 hours'],
    [number(24, 'person'), '24 people']
  ])('formatValue(%j, en) is %j', (value, words) => {
    expect(formatValue(value, en)).toBe(words);
  });

  it.each<[Value, string, string]>([
    [time('1874'), '1874', '1874'],
    [time('1979', {yearNote: 'note-year'}), '1979', '1979'],
    [time('2026-02-06'), 'February 6, 2026', '6. Februar 2026'],
    [time('2026-02-06', {yearNote: 'note-year'}), 'February 6', '6. Februar'],
    [time('2024-02-29'), 'February 29, 2024', '29. Februar 2024'],
    [time('2026-12-31'), 'December 31, 2026', '31. Dezember 2026'],
    [
      time('2031-04-02', {time: '21:30', zone: 'Atlantic/Faroe', yearNote: 'note-year'}),
      '21:30 on April 2',
      '21:30 on 2. April'
    ],
    [time('2031-04-02', {time: '09:05'}), '09:05 on April 2, 2031', '09:05 on 2. April 2031']
  ])('formatValue(%j, wording) is %j in English and %j in German', (value, english, german) => {
    expect([en, de].map((wording) => formatValue(value, wording))).toEqual([english, german]);
  });

  it.each<[readonly string[], string, string]>([
    [['oil'], 'oil', 'oil'],
    [['oil', 'gas'], 'oil and gas', 'oil und gas'],
    [['oil', 'gas', 'coal'], 'oil, gas, and coal', 'oil, gas und coal']
  ])('formatValue(%j, wording) of a list is %j in English and %j in German', (items, english, german) => {
    expect([en, de].map((wording) => formatValue({type: 'list', items}, wording))).toEqual([english, german]);
  });

  it('formatValue(ratio, wording) divides the first fact by the second', () => {
    const facts = [fact(number(2000), {id: 'long'}), fact(number(500), {id: 'short'})];
    expect(formatValue({type: 'ratio', of: ['long', 'short']}, references('en', facts))).toBe('4 times');
    expect(formatValue({type: 'ratio', of: ['short', 'long']}, references('en', facts))).toBe('0.25 times');
    expect(formatValue({type: 'ratio', of: ['short', 'long']}, references('de', facts))).toBe('0,25 times');
  });

  it('formatValue(ratio, wording) claims no more digits than the facts have', () => {
    const facts = [fact(number(2000), {id: 'long'}), fact(number(300), {id: 'short'})];
    const words = formatValue({type: 'ratio', of: ['long', 'short']}, references('en', facts));
    expect(words).toMatch(/^6\.\d{1,3} times$/);
  });

  it('formatValue(quote, wording) has the marks of the messages', () => {
    expect(formatValue({type: 'quote', words: 'one <lamp> too many'}, en)).toBe('“one <lamp> too many”');
  });
});
