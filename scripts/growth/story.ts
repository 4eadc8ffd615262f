import type {Story} from '../../src/model/story.js';

/** How many of each a made-up story has. */
export interface Counts {
  readonly steps: number;
  readonly bars: number;
  readonly rows: number;
  readonly actors: number;
  readonly links: number;
}

/** As much as a story may have of each. */
export const full: Counts = {steps: 200, bars: 60, rows: 60, actors: 300, links: 600};

const sources = [{source: 'log', at: '1.1'}];

/** A story without sense, of a wished size; valid as long as that is allowed. No such place or party exists. */
export function storyOf({steps, bars, rows, actors, links}: Counts): Story {
  const count = <T>(length: number, make: (i: number) => T): T[] => Array.from({length}, (_, i) => make(i));
  const side = (i: number) => (i % 2 === 0 ? 'first' : 'second');
  const fact = (id: string, value: object) => ({
    id,
    label: `Entry ${id.replaceAll('-', ' ')}`,
    value,
    bound: 'exact',
    kind: 'claimed',
    claimants: ['party-0'],
    sources
  });
  const words = (id: string) => fact(id, {type: 'words', words: 'as the log has it'});
  const stance = (id: string) => ({id, fact: `${id}-fact`, blocks: 2, word: 'asked', wording: 'asked for'});
  const views = [
    (i: number) => ({
      show: 'bars',
      bars: count(bars, (bar) => `bar-${bar}`),
      focus: [`bar-${i % bars}`],
      headline: `Length {length-${i % bars}}`
    }),
    (i: number) => ({focus: [`row-${i % rows}`]}),
    (i: number) => ({nodes: count(actors - 2, (node) => `node-${node}`), focus: [`node-${i % (actors - 2)}`]})
  ];
  const scenes = ['lengths', 'stances', 'ties'];
  const share = Math.floor(steps / 3);
  const chapters = scenes.map((scene, part) => ({
    id: `part-${scene}`,
    title: `Part ${scene}`,
    scene,
    steps: count(part === 2 ? steps - 2 * share : share, (i) => ({
      id: `${scene}-${i}`,
      text: [
        `The log has many entries and this one is {length-${i % bars}}, claimed by {party-0}, who kept it through a long winter.`
      ],
      view: views[part]?.(i)
    }))
  }));
  return {
    format: 1,
    language: 'en',
    title: 'A Long Log',
    dek: 'A made-up log that is as long as a log may be.',
    status: 'Nothing in it is true, and nobody in it exists.',
    edition: '1',
    asOf: '2031-01-01',
    published: '2031-01-02',
    sides: {first: 'party-0', second: 'party-1'},
    sources: [
      {
        id: 'log',
        title: 'The log',
        publisher: 'Nobody',
        url: 'https://log.example/',
        statement: 'It is made up.'
      }
    ],
    actors: count(actors, (i) => ({id: `party-${i}`, name: `Party ${i}`, kind: 'state'})),
    facts: [
      ...count(bars, (i) =>
        fact(`length-${i}`, {type: 'number', number: 100 + ((i * 37) % bars) * 10, unit: 'kilometer'})
      ),
      ...count(rows, (i) => [words(`stance-${i}-first-fact`), words(`stance-${i}-second-fact`)]).flat(),
      ...count(links, (i) => words(`said-${i}`))
    ],
    notes: [],
    scenes: [
      {
        id: 'lengths',
        kind: 'ranges',
        title: 'Lengths',
        caption: 'Made up.',
        data: {
          subject: 'Lengths in the log',
          bars: count(bars, (i) => ({id: `bar-${i}`, fact: `length-${i}`, side: side(i), by: 'an entry'}))
        }
      },
      {
        id: 'stances',
        kind: 'positions',
        title: 'Stances',
        caption: 'Made up.',
        data: {
          levels: [{blocks: 2, rule: 'Asked for'}],
          coding: 'Made up.',
          rows: count(rows, (i) => ({
            id: `row-${i}`,
            label: 'A matter',
            first: stance(`stance-${i}-first`),
            second: stance(`stance-${i}-second`)
          }))
        }
      },
      {
        id: 'ties',
        kind: 'network',
        title: 'Ties',
        caption: 'Made up.',
        data: {
          subject: 'who writes to whom',
          nodes: count(actors - 2, (i) => ({
            id: `node-${i}`,
            actor: `party-${i + 2}`,
            place: 'between'
          })),
          links: count(links, (i) => ({
            id: `tie-${i}`,
            fact: `said-${i}`,
            kind: 'asked',
            from: `node-${i % (actors - 2)}`,
            to: `node-${(i * 7 + 1 + Math.floor(i / (actors - 2))) % (actors - 2)}`,
            words: 'writes to'
          }))
        }
      }
    ],
    chapters,
    corrections: [],
    licence: {prose: 'CC0', code: 'MIT'}
  } as unknown as Story;
}
