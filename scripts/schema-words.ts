/** What a key does and an example of it, for editors; without words, those of its own schema stand. */
export interface KeyWords {
  readonly example: unknown;
  readonly words?: string;
}

/** By the end of a key's path: of several the longest counts. Subjects are invented. */
export const schemaWords: Readonly<Record<string, readonly [example: unknown, words?: string]>> = {
  // the story
  $schema: [
    './story.schema.json',
    'Where the editor finds the schema that completes and explains this file.'
  ],
  format: [1],
  language: ['en-GB', 'The language of the story’s own words, as a tag; numbers and dates follow it.'],
  dir: ['rtl', 'The direction of the writing; left out, left to right.'],
  title: ['Two Lamps', 'The title, as it stands over the story and in the window.'],
  titleStems: [[1, 7]],
  dek: [
    'One town, two lamps, and {range-claimed} between them.',
    'What it is about, under the title. `{id}` shows a fact.'
  ],
  status: ['One reporter’s account, not checked independently.'],
  edition: ['first', 'Which edition of the story this file is.'],
  asOf: ['2026-02-06', 'The day up to which the facts reach.'],
  published: ['2026-02-07', 'The day on which the story came out.'],
  address: ['../'],
  sides: [{first: 'harbour', second: 'hill'}],
  'sides.first': ['harbour', 'The id of the actor at the start of the line of writing.'],
  'sides.second': ['hill', 'The id of the actor at the end of the line of writing.'],
  method: [['Every figure was taken from one article, with its claimant and its place.']],
  licence: [{prose: 'CC BY 4.0', code: 'MIT'}, 'Under which licences the story may be used.'],
  'licence.prose': ['CC BY 4.0', 'The licence of words and data.'],
  'licence.code': ['MIT', 'The licence of the code.'],

  // ids, shared
  id: ['range-claimed'],
  fact: ['range-claimed', 'The id of the fact that this shows.'],
  actor: ['hill', 'The id of the actor that this is.'],
  by: ['by the {hill}', 'Who says so, in a few words. `{id}` names an actor.'],
  words: ['still open', 'A few words of your own. `{id}` shows a fact or names an actor.'],
  aside: ['No figure is given.', 'A smaller line under the words: what is not said, or how it is meant.'],
  side: ['first', 'Whose it is: `first` or `second` takes the colour and the place of that side.'],
  notes: [['note-year'], 'The ids of editors’ notes that go with this.'],
  place: ['The harbour', 'What stands at the head of the line.'],
  country: ['FRO'],
  at: [
    '2.4',
    'Where in the source. `2.4` is a section and a paragraph (`c` before the number of a caption), `p. 12` or `p. 12-14` pages, `12:40` or `1:02:40` a time in a recording, `https://…` an address.'
  ],
  source: ['gull-gazette', 'The id of a source.'],
  was: [['old-id'], 'Earlier ids, so that old links still open.'],

  // sources, actors, facts, notes
  sources: [
    [{source: 'gull-gazette', at: '2.4'}],
    'What facts are taken from: articles, books, recordings, pages; in a fact, where it stands in them.'
  ],
  'sources.title': ['Two lamps over one bay', 'The title of the source.'],
  'sources.publisher': ['The Gull Gazette', 'Who published it.'],
  'sources.url': ['https://gazette.example/two-lamps', 'Its full address.'],
  'sources.statement': ['One reporter’s account, from both shores.'],
  'sources.called': [
    'the recording',
    'What it is called where a place in it is named, such as `12:40 into the recording`; left out, the article. With several sources each has a name.'
  ],
  'unsaid.sources': [[{source: 'gull-gazette', at: '2.4'}]],
  actors: [
    [{id: 'hill', name: 'The Hill', kind: 'state'}],
    'All who act or claim something: states, offices, groups, people, media.'
  ],
  'actors.id': ['hill', 'The name by which facts, texts and scenes point at this actor; unique in the file.'],
  'actors.name': ['The Hill Council'],
  'actors.nameShort': ['the Hill'],
  'actors.kind': ['office', 'What sort of party this is.'],
  'actors.of': ['hill'],
  'actors.role': ['keeper of the lamp'],
  'actors.colour': [
    'accent',
    'The one other colour, for a party of neither side; actors of a side take the side’s.'
  ],
  facts: [
    [{id: 'range-claimed', label: 'Reach of the lamp', bound: 'about', kind: 'claimed'}],
    'Every figure, date, stance and relation: what is said, by whom, and where. Texts show a fact as `{its-id}`.'
  ],
  'facts.id': [
    'range-claimed',
    'The name by which texts, scenes and views point at this fact; unique in the file.'
  ],
  'facts.label': ['Reach of the new lamp, in the Hill’s data'],
  'facts.labelShort': ['Reach claimed', 'The label for narrow places.'],
  'facts.value': [
    {type: 'number', number: 12.5, unit: 'kilometer'},
    'What is said: a number, words, a quote, a list, a time; or computed from other facts.'
  ],
  'value.type': ['number', 'What kind of value this is; the other keys follow from it.'],
  'value.number': [12.5, 'The number as the claimant gives it, without unit or bound.'],
  'value.unit': ['kilometer', 'What the number counts; the page writes it in the reader’s language.'],
  'value.in': ['dozens', 'Says a multiple of twelve in dozens, as its claimant did.'],
  'value.words': [
    'no later than spring',
    'What is said, in our words; of a quote, the claimant’s own, eight at most.'
  ],
  'value.items': [['the lamp', 'the horn'], 'What is listed, item by item.'],
  'value.date': ['2026-02-06', 'A year or a day, as precisely as the source gives it.'],
  'value.time': ['10:00', 'The time of day; wants a zone.'],
  'value.zone': ['Europe/Lisbon'],
  'value.yearNote': [
    'note-year',
    'The note that supplies a year which the source does not name; no year is shown then.'
  ],
  'value.of': [
    ['range-claimed', 'range-demanded'],
    'Of a ratio two facts of one unit, the first divided by the second; of a growth a fact in percent.'
  ],
  'value.base': [100],
  'facts.bound': ['about'],
  'facts.kind': ['claimed'],
  'facts.claimants': [['hill'], 'The ids of the actors who say so.'],
  'facts.for': ['hill'],
  'facts.via': [['mirrow-radio']],
  'facts.sources': [[{source: 'gull-gazette', at: '2.4'}], 'Where in the sources it stands.'],
  'root.notes': [
    [{id: 'note-year', text: 'The source names no year.'}],
    'What the editors add and the sources do not contain.'
  ],
  'notes.id': ['note-year'],
  'notes.text': [
    'The source names no year; it follows from the day of the week.',
    'The note, as readers see it.'
  ],
  ledgerOnly: [['lamp-cost']],
  unsaid: [
    [{id: 'unsaid-cost', text: 'What the lamp cost.'}],
    'What a reader would look for and the source does not say.'
  ],
  'unsaid.id': ['unsaid-cost'],
  'unsaid.text': ['What the lamp cost.', 'What is not said, in a few words.'],
  corrections: [
    [{date: '2026-02-08', text: 'The range was given in miles.'}],
    'What was mended after publication.'
  ],
  'corrections.date': ['2026-02-08', 'The day of the correction.'],
  'corrections.text': ['The range was given in miles.', 'What was wrong, and what is right.'],

  // maps
  geography: [{file: 'region.json', credit: 'Natural Earth'}, 'What the story’s maps are drawn from.'],
  'geography.file': ['region.json'],
  'geography.credit': ['Land and borders: Natural Earth'],
  'geography.places': [[{id: 'quay', name: 'The quay', at: [-6.8, 62]}], 'Points that maps name.'],
  'places.id': ['quay'],
  'places.name': ['The quay', 'The name, as it stands on the map.'],
  'places.at': [[-6.8, 62]],
  'geography.waters': [
    [{id: 'bay', name: 'The bay', at: [-7, 61.8]}],
    'Seas that are named where there is room.'
  ],
  'waters.id': ['bay'],
  'waters.name': ['The bay', 'The name, as it stands on the map.'],
  'waters.at': [[-7, 61.8]],

  // scenes
  scenes: [
    [{id: 'scene-reach', kind: 'ranges', title: 'How far'}],
    'The figures. A chapter shows one of them, its steps different views of it.'
  ],
  'scenes.id': ['scene-reach', 'The name by which a chapter points at this scene; unique in the file.'],
  'scenes.kind': ['ranges', 'What sort of figure this is; `data` and the views of its steps follow from it.'],
  'scenes.title': ['How far the lamps reach'],
  'scenes.caption': ['Lengths to one scale, by the {hill} and the {harbour}.'],
  'scenes.summary': [
    'reach-claimed',
    'The step whose view a figure shows that stands in another page and names no step; by default the last.'
  ],
  'scenes.callouts': [
    [{id: 'callout-fog', part: 'bar-claimed', words: 'on a night without fog'}],
    'Short notes beside parts of the drawing. A view shows those that it names.'
  ],
  'callouts.id': ['callout-fog', 'The name by which views show it; unique in the file.'],
  'callouts.part': ['bar-claimed', 'What it is about: the id of a part of this scene.'],
  'callouts.words': ['on a night without fog', 'A few words, without a full stop. `{fact-id}` shows a fact.'],
  'callouts.side': [
    'above',
    'Where it stands if there is room, else where there is some; `start` is where lines begin.'
  ],
  'scenes.colours': [
    [{part: 'bar-claimed', colour: 'accent'}],
    'Parts in another colour than their own, in every view.'
  ],
  'colours.part': ['bar-claimed', 'The id of a part of this scene, or of a callout.'],
  'colours.colour': [
    'accent',
    'A colour of `styles/tokens.css`: the accent, the ink, or a softer one. A side’s own cannot be given to others.'
  ],
  'scenes.data': [
    {subject: 'how far the lamps reach'},
    'All that the figure can show, in the form that its kind asks for.'
  ],
  subject: ['how far the lamps reach', 'What the figure is about, in a few words.'],
  // clock
  tracks: [
    {first: {zone: 'Europe/Lisbon', place: 'The quay', role: 'where they meet'}},
    'The two lines as clocks of two places.'
  ],
  'tracks.first': [
    {zone: 'Europe/Lisbon', place: 'The quay', role: 'where they meet'},
    'The clock of the first side’s line.'
  ],
  'tracks.second': [
    {zone: 'Europe/London', place: 'The hill', role: 'where the bell is'},
    'The clock of the second side’s line.'
  ],
  zone: ['Europe/Lisbon'],
  role: ['where they meet'],
  notice: [
    {id: 'notice', fact: 'warning', day: 'warning-day'},
    'What was sent out on a day whose hour is not given.'
  ],
  'notice.fact': ['warning', 'The fact with its words.'],
  'notice.day': ['warning-day', 'The fact with the day that is given.'],
  'notice.before': [
    'hours-before',
    'The fact with the time from it to the meeting: a number of hours or days.'
  ],
  'notice.how': ['by radio, to all boats'],
  meeting: [
    {id: 'meeting', fact: 'meeting-time', label: 'They meet'},
    'What happened at an hour that is given: a table across both tracks.'
  ],
  'meeting.fact': ['meeting-time', 'The fact with its date, time and zone.'],
  'meeting.label': ['They meet', 'What the table is called.'],
  'meeting.host': ['harbour'],
  'data.messages': [
    [{id: 'message-warning', of: 'notice', fact: 'warning', by: 'by the {hill}'}],
    'What the notice and the meeting say, in phrases beside their moments.'
  ],
  messages: [['message-warning'], 'The ids of those that are shown.'],
  'messages.of': ['notice', 'At which of the two moments it stands.'],
  'data.pairs': [
    [{id: 'pair-words', first: {fact: 'word-first', title: 'light', words: 'at night'}}],
    'Words on either side of the lines.'
  ],
  pairs: [['pair-words'], 'The ids of those that are shown.'],
  sign: ['thermometer', 'A drawing between the lines, of what the large words name.'],
  'pairs.first': [{fact: 'word-first', title: 'light', words: 'at night'}, 'The words on the first side.'],
  'pairs.second': [{fact: 'word-second', title: 'dark', words: 'by day'}, 'The words on the second side.'],
  'first.title': ['light', 'The large words.'],
  'second.title': ['dark', 'The large words.'],
  'data.passages': [
    [{id: 'passage-end', fact: 'end', title: 'the tide', words: 'was the last word.'}],
    'Words beside the lines, all on one side of them.'
  ],
  passages: [['passage-end'], 'The ids of those that are shown.'],
  'passages.title': ['the tide', 'The large words.'],
  // network
  'data.nodes': [
    [{id: 'node-ferry', actor: 'ferry', place: 'between'}],
    'Parties and places, from top to bottom; where room is short the last give way first.'
  ],
  nodes: [['node-ferry'], 'The ids of those that are shown.'],
  'nodes.title': ['The ferry', 'Its name; left out, the actor’s.'],
  'nodes.place': ['between', 'Between the sides, attached to one of them, or standing free.'],
  'data.links': [
    [{id: 'link-ferry', fact: 'ferry-carries', kind: 'mediates', from: 'node-ferry', to: 'both'}],
    'What joins them: each is a fact.'
  ],
  links: [['link-ferry'], 'The ids of those that are shown; left out, all of the nodes.'],
  'links.kind': ['mediates', 'How the link is drawn.'],
  'links.from': ['first', 'Where it begins: a side, both, or the id of a node.'],
  'links.to': ['node-ferry', 'Where it ends: a side, both, or the id of a node.'],
  'links.through': ['node-ferry'],
  frames: [
    [{id: 'frame-paper', fact: 'paper', label: 'The paper'}],
    'Papers that some nodes put to both sides.'
  ],
  'frames.label': ['The paper', 'What the paper is called.'],
  'frames.core': ['one lamp at a time'],
  'frames.answer': ['The {hill} has not answered.'],
  'frames.mutual': [true],
  'frames.nodes': [['node-ferry'], 'The ids of the nodes that put it.'],
  'data.acts': [
    [{id: 'act-signal', fact: 'signal', side: 'first', title: 'lights the lamp', by: 'at dusk'}],
    'What is done, each a fact, in words.'
  ],
  acts: [['act-signal'], 'The ids of those that are shown.'],
  'events.acts': [
    [{id: 'act-storm', fact: 'storm', words: 'the storm takes the lens'}],
    'What happened then, each a fact, in words.'
  ],
  'acts.title': ['lights the lamp', 'The large words: what is done.'],
  'events.acts.by': [
    'hill',
    'The id of who did it, whose colour it takes; left out, of both, of others, or not said.'
  ],
  saying: [
    {id: 'saying-signal', fact: 'signal', words: 'we see you', by: 'the {hill}'},
    'What a side says as it acts.'
  ],
  spots: ['Where boats were seen'],
  // positions
  levels: [[{blocks: 1, rule: 'mentions it'}], 'The steps of the scale, from least to most.'],
  blocks: [2, 'How many equal blocks; no measure, only an order.'],
  rule: ['asks for it in writing'],
  coding: ['The levels are the editors’; nothing is measured.'],
  rows: [
    [{id: 'row-lamp', label: 'The lamp'}],
    'The subjects on which the two sides are compared, one a row.'
  ],
  'rows.label': ['The lamp', 'What the row is about.'],
  'rows.first': [
    {id: 'stance-lamp', fact: 'lamp-stance', blocks: 2, word: 'keep', wording: 'The lamp stays.'},
    'The first side’s stance; or a gap, where none is recorded.'
  ],
  'rows.second': [
    {id: 'gap-lamp', gap: 'no stance recorded'},
    'The second side’s stance; or a gap, where none is recorded.'
  ],
  word: ['keep', 'One word for it, as it stands in the drawing.'],
  over: [
    ['row-lamp', 'row-glass'],
    'The rows that this stance reaches over: a bracket around their names where it is lit.'
  ],
  wording: ['The lamp stays where it is.', 'The stance in a few words, under its blocks.'],
  gap: ['no stance recorded', 'The words in the gap: none is recorded, which is no zero.'],
  // pressure
  events: [[{id: 'event-storm', when: 'storm-day'}]],
  'events.when': ['storm-day'],
  growth: [
    {id: 'growth-rent', grown: 'rent-grown'},
    'What a hundred becomes at a rate in percent, as two bars.'
  ],
  grown: ['rent-grown'],
  'growth.by': ['rents, says the {harbour}'],
  before: ['last spring'],
  after: ['this spring'],
  reading: ['A room costs half as much again, in the {harbour}’s reading.'],
  'data.statements': [
    [{id: 'statement-horn', fact: 'horn', side: 'first', title: 'the horn'}],
    'Things said that have no length: words on one side’s half.'
  ],
  statements: [['statement-horn'], 'The ids of those that are shown.'],
  'statements.title': ['the horn'],
  'statements.gap': ['No figure is given.'],
  tie: [{is: 'aim'}, 'How the words hang on a line, beyond the short stroke to their own side’s.'],
  'tie.is': ['threat', 'Which tie it is; the other keys follow from it.'],
  'tie.from': ['hill', 'The id of the actor that threatens.'],
  'tie.verb': ['hails', 'What one does to the other, in a word over the dots.'],
  'tie.to': ['first', 'Whom it goes to: a side for a threat, an actor’s id for a request.'],
  // ranges
  'data.bars': [
    [{id: 'bar-claimed', fact: 'range-claimed', side: 'first', by: 'by the {hill}'}],
    'Lengths from zero, on one common scale.'
  ],
  bars: [['bar-claimed'], 'The ids of those that are shown, on the scale of all.'],
  'bars.by': ['by the {hill}, for the new lamp'],
  ratio: ['reach-ratio'],
  'view.aside': ['Enough for every boat, says the {hill}.', 'A sentence beside the bars.'],
  'view.ratio': [true, 'Whether the ratio of the bars is shown.'],
  ground: [
    {centre: 'quay', words: 'The point is the editors’ choice.'},
    'Where the lengths can be laid on the ground, about one point.'
  ],
  centre: ['quay', 'The id of the place from where all distances and directions are true.'],
  'ground.words': ['The point is the editors’ choice.'],
  home: [{country: 'FRO', actor: 'harbour'}, 'The country in the middle, and who it is.'],
  'data.measures': [
    [{id: 'measure-weight', fact: 'lamp-weight', by: 'by the {hill}'}],
    'Figures of other units: as bars where they share one, else each for itself.'
  ],
  measures: [['measure-weight'], 'The ids of those that are shown.'],
  'measures.by': ['by the {hill}', 'By whom and of what, in a few words.'],
  circle: [
    true,
    'Whether the figure is a radius about an aim, such as a spread: it stands beside it as in a sight.'
  ],
  // routes
  statuses: [[{id: 'open', word: 'open', line: 'road'}], 'The states that a border can be in.'],
  line: ['road', 'How such a border is drawn.'],
  'data.routes': [
    [{id: 'route-north', country: 'FRO', status: 'open'}],
    'The neighbours, and the state of the border with each.'
  ],
  routes: [['route-north'], 'The ids of the neighbours whose border is marked.'],
  'routes.status': ['open', 'The id of one of the statuses.'],
  borderOnly: [true],
  lists: [
    [{id: 'list-advice', title: 'The advice'}],
    'Things said that lie nowhere on a map: they stand beside it.'
  ],
  'lists.title': ['For those who stay', 'The line over the list.'],
  'lists.items': [[{id: 'item-lamp', fact: 'advice', words: 'keep a lamp'}], 'What is listed, each a fact.'],
  counts: [
    [{id: 'count-boats', fact: 'boats', words: 'boats at sea'}],
    'Numbers of people, drawn one by one beside the map.'
  ],
  standIns: [
    [{id: 'stand-in-keeper', fact: 'keeper', side: 'second'}],
    'Who stands in for a side that has nobody there.'
  ],
  'standIns.place': ['quay', 'The id of the place where they are.'],
  'standIns.title': ['The keeper', 'The name of who stands in.'],

  // chapters and views
  chapters: [
    [{id: 'how-far', title: 'How far', scene: 'scene-reach'}],
    'The story in its order: chapters of steps. A chapter has at most one scene.'
  ],
  'chapters.id': ['how-far', 'Also an address within the page; unique in the file.'],
  'chapters.title': ['How far', 'The chapter’s heading.'],
  'chapters.scene': ['scene-reach'],
  'chapters.steps': [
    [{id: 'reach-claimed', text: ['The lamp reaches {range-claimed}.']}],
    'What is read one after another, each with its view of the scene.'
  ],
  'steps.id': ['reach-claimed'],
  'steps.text': [
    ['The lamp reaches {range-claimed}, says the {hill}.'],
    'The paragraphs, together 15 to 55 words. `{fact-id}` shows a fact, `{actor-id}` a name.'
  ],
  'steps.caption': ['Solid: claimed. Outlined: demanded.'],
  'steps.view': [
    {show: 'bars', bars: ['bar-claimed']},
    'How the scene stands beside this step. It says how things are, never what changes.'
  ],
  focus: [['bar-claimed']],
  headline: ['How far, in the {hill}’s data'],
  callouts: [['callout-fog'], 'Which of the scene’s callouts are shown, by their ids.'],
  nudges: [
    [{part: 'bar-claimed', to: 'above', em: 2}],
    'Words to move, where they stand badly; they go no further than there is room.'
  ],
  'nudges.part': ['bar-claimed', 'The id of the part whose words are moved.'],
  'nudges.to': ['above', 'Which way; `start` is where lines begin.'],
  'nudges.em': [2],
  alt: ['Two bars, the upper four times as long.'],
  show: ['bars', 'Which of the scene’s pictures is shown.'],
  marks: [['notice', 'meeting'], 'What of the day stands on the tracks.'],
  'view.frame': [
    'frame-paper',
    'The id of the paper that is shown; of a map, the countries that it takes in.'
  ],
  sayings: [['saying-signal'], 'The ids of what is said beside the acts.'],
  along: [['route-north']],
  list: ['list-advice', 'The id of the list beside the map.'],
  count: ['count-boats', 'The id of the number of people beside the map.'],
  standIn: ['stand-in-keeper', 'The id of who stands in for a side.']
};

/** The words for a key at the end of a path; undefined where nobody has written any. */
export function wordsFor(path: readonly string[]): KeyWords | undefined {
  for (let i = 0; i < path.length; i++) {
    const entry = schemaWords[path.slice(i).join('.')];
    if (entry) return {example: entry[0], ...(entry[1] !== undefined && {words: entry[1]})};
  }
  return undefined;
}
