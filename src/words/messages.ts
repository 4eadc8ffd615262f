import type {Bound, FactKind} from '../model/fact.js';
import {mapsInEnglish, type MapMessages, type RoutesMessages} from './map-messages.js';
import {networkInEnglish, type NetworkMessages} from './network-messages.js';
import {clocksEnglish, type ClockMessages} from './clock-messages.js';
import {pressureEnglish, type PressureMessages} from './pressure-messages.js';
import {readingInEnglish, type ReadingMessages} from './reading-messages.js';

/** Every word of the interface, in one language. A placeholder is a parameter, never glued on. */
export interface Messages {
  readonly bound: Readonly<Record<Bound, (value: string) => string>>;
  readonly kind: Readonly<Record<FactKind, string>>;
  readonly quote: (words: string) => string;
  readonly times: (number: string) => string;
  readonly dozens: (count: number, rest: string) => string;
  readonly people: (number: string, count: number) => string;
  readonly clock: (time: string, day: string) => string;
  readonly onBehalf: (claimant: string, party: string) => string;
  readonly via: (parties: string) => string;
  readonly section: (at: string) => string;
  readonly labelsLeftOut: (count: number) => string;
  readonly noPosition: string;
  readonly whoSays: string;
  readonly kindHeading: string;
  readonly where: string;
  readonly boundHeading: string;
  readonly boundSays: Readonly<Record<Bound, string>>;
  readonly computedAs: string;
  readonly dividedBy: (a: string, b: string) => string;
  readonly grownBy: (base: string, by: string) => string;
  readonly alsoHere: string;
  readonly coding: string;
  readonly partOf: string;
  readonly datum: (value: string, label: string, says: string) => string;
  readonly status: string;
  readonly editorsNote: string;
  readonly rendering: string;
  readonly inTheLedger: string;
  readonly close: string;
  readonly ledger: string;
  readonly notes: string;
  readonly corrections: string;
  readonly value: string;
  readonly what: string;
  readonly dataOf: (title: string) => string;
  readonly placeOf: (number: string, total: string) => string;
  readonly opening: string;
  readonly reading: ReadingMessages;
  readonly minutes: (count: number) => string;
  readonly promise: string;
  readonly theme: string;
  readonly statements: (parts: string) => string;
  readonly positions: PositionsMessages;
  readonly ranges: RangesMessages;
  readonly network: NetworkMessages;
  readonly map: MapMessages;
  readonly routes: RoutesMessages;
  readonly clocks: ClockMessages;
  readonly pressure: PressureMessages;
}

export interface PositionsMessages {
  readonly matter: string;
  readonly all: (rows: string, first: string, second: string, coding: string) => string;
  readonly row: (row: string, stances: readonly string[]) => string;
  readonly stance: (side: string, word: string, wording: string) => string;
  readonly gap: (side: string, words: string) => string;
  readonly coded: string;
  readonly coding: (row: string, side: string, word: string) => string;
  readonly rule: (number: string, count: number, rule: string) => string;
}

export interface RangesMessages {
  readonly bars: (parts: string) => string;
  readonly map: (place: string, parts: string, whose: string) => string;
  readonly bar: (value: string, kind: string, by: string) => string;
  readonly ratio: (factor: string) => string;
  readonly measures: (parts: string, scaled: boolean) => string;
  readonly multiple: (number: string) => string;
  readonly bounded: (kind: string, bound: string) => string;
  readonly computed: (factor: string) => string;
  readonly computedRule: string;
  readonly by: string;
}

const english: Messages = {
  bound: {
    exact: (value) => value,
    about: (value) => `about ${value}`,
    over: (value) => `over ${value}`,
    atLeast: (value) => `at least ${value}`,
    atMost: (value) => `at most ${value}`
  },
  kind: {
    reported: 'reported',
    claimed: 'claimed',
    demanded: 'demanded',
    refused: 'refused',
    quoted: 'quoted',
    argued: 'argued',
    computed: 'computed'
  },
  quote: (words) => `“${words}”`,
  times: (number) => `${number} times`,
  dozens: (count, rest) => `${count === 1 ? 'a dozen' : 'two dozen'}${rest}`,
  people: (number, count) => `${number} ${count === 1 ? 'person' : 'people'}`,
  clock: (time, day) => `${time} on ${day}`,
  onBehalf: (claimant, party) => `${claimant}, for ${party}`,
  via: (parties) => `per ${parties}`,
  section: (at) => `section ${at} of the article`,
  labelsLeftOut: (count) =>
    count === 1 ? '1 label is in the table only' : `${count} labels are in the table only`,
  noPosition: 'no position recorded',
  whoSays: 'Who says so',
  kindHeading: 'Kind',
  where: 'Where',
  boundHeading: 'How exact',
  boundSays: {
    exact: 'as given',
    about: 'about: roughly this much',
    over: 'over: more than this, with no upper end given',
    atLeast: 'at least: this much or more',
    atMost: 'at most: this much or less'
  },
  computedAs: 'Computed as',
  dividedBy: (a, b) => `${a}, divided by ${b}`,
  grownBy: (base, by) => `${base}, grown by ${by}`,
  alsoHere: 'Also here',
  coding: 'Editors’ coding',
  partOf: 'Part of',
  datum: (value, label, says) => `${value}. ${label}. ${says}`,
  status: 'Status',
  editorsNote: 'Editors’ note',
  rendering: 'The article’s rendering.',
  inTheLedger: 'In the ledger',
  close: 'Close',
  ledger: 'Every fact, and who says so',
  notes: 'Editors’ notes',
  corrections: 'Corrections',
  value: 'Value',
  what: 'What',
  dataOf: (title) => `The data: ${title}`,
  placeOf: (number, total) => `${number} of ${total}`,
  opening: 'Opening',
  reading: readingInEnglish,
  minutes: (count) => (count === 1 ? '1 minute to read' : `${count} minutes to read`),
  promise: 'Everything underlined opens to show who says so, and where.',
  theme: 'Light or dark',
  statements: (parts) => `In words, with no length drawn. ${parts}.`,
  positions: {
    matter: 'Matter',
    all: (rows, first, second, coding) =>
      `Diverging chart of ${rows} matters, ${first} at one side and ${second} at the other. ${coding}`,
    row: (row, stances) => `${row}: ${stances.join('; ')}.`,
    stance: (side, word, wording) => `${side}, ${word}: ${wording}`,
    gap: (side, words) => `${side}: ${words}`,
    coded: 'The editors’ coding',
    coding: (row, side, word) => `${row}, ${side}: “${word}”`,
    rule: (number, count, rule) => `${number} ${count === 1 ? 'block' : 'blocks'}: ${rule}`
  },
  ranges: {
    bars: (parts) => `Bars from zero on one scale: ${parts}.`,
    map: (place, parts, whose) => `Map with circles about ${place}, to scale: ${parts}. ${whose}.`,
    bar: (value, kind, by) => `${value}, ${kind} ${by}`,
    ratio: (factor) => `Computed: the longer is ${factor} the shorter.`,
    measures: (parts, scaled) =>
      `Figures, ${scaled ? 'each unit on its own scale from zero' : 'each for itself'}: ${parts}.`,
    multiple: (number) => `×${number}`,
    bounded: (kind, bound) => (bound === '' ? kind : `${kind}, ${bound}`),
    computed: (factor) => `${factor} as long: computed`,
    computedRule: 'computed: the longer divided by the shorter',
    by: 'By whom'
  },
  pressure: pressureEnglish,
  clocks: clocksEnglish,
  network: networkInEnglish,
  ...mapsInEnglish
};

const byLanguage: Readonly<Record<string, Messages>> = {en: english};

/** The messages of a language, else of its base language, else English. */
export function messagesFor(language: string): Messages {
  return byLanguage[language] ?? byLanguage[language.split('-')[0] ?? ''] ?? english;
}
