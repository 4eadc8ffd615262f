import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {checkValue} from '../../src/model/check-value.js';
import {checkStory} from '../../src/model/check.js';
import {formatFault, type Fault} from '../../src/model/fault.js';
import {languages} from '../../src/scenes/languages.js';

const text = readFileSync('tests/fixtures/small-story.json', 'utf8');

/** The faults of the small story with one piece of its text replaced; the piece must stand in it only once. */
function faultsAfter(find: string, replacement: string): readonly Fault[] {
  expect(text.split(find)).toHaveLength(2);
  return checkStory(
    text.replace(find, () => replacement),
    languages
  ).faults;
}

type Case = [what: string, find: string, replacement: string, ...expected: Partial<Fault>[]];

const shape: Case[] = [
  [
    'an unknown key',
    '"labelShort": "New lamp"',
    '"lableShort": "New lamp"',
    {line: 88, column: 7, path: 'facts[3].lableShort', code: 'unknown-key', didYouMean: 'labelShort'}
  ],
  [
    'an unknown key at the top',
    '"edition": "test",',
    '"edition": "test", "author": "me",',
    {line: 8, column: 22, path: 'author', code: 'unknown-key'}
  ],
  [
    'an unknown key in a view',
    '"aside": "The hill’s limit',
    '"asides": "The hill’s limit',
    {line: 465, path: 'chapters[1].steps[1].view.asides', code: 'unknown-key', didYouMean: 'aside'}
  ],
  [
    'a key of another branch of the union, read as the branch that is nearest',
    '"gap": "no stance recorded",\n              "aside": "The harbour’s letters do not mention stars."',
    '"gap": "no stance recorded",\n              "wording": "The harbour’s letters do not mention stars."',
    {line: 340, path: 'scenes[1].data.rows[3].first.wording', code: 'unknown-key'}
  ],
  [
    'a missing key',
    '      "title": "Two lists",\n',
    '',
    {line: 488, column: 5, path: 'chapters[2].title', code: 'missing-key'}
  ],
  [
    'a missing claimant',
    '      "claimants": ["mirrow-radio"],\n',
    '',
    {line: 152, path: 'facts[10].claimants', code: 'missing-key'}
  ],
  [
    'no claimant',
    '"claimants": ["mirrow-radio"]',
    '"claimants": []',
    {line: 158, path: 'facts[10].claimants', code: 'wrong-form', found: 'an empty list'}
  ],
  [
    'a wrong type',
    '"number": 1450',
    '"number": "1450"',
    {
      line: 127,
      column: 45,
      path: 'facts[7].value.number',
      code: 'wrong-type',
      expected: 'a number',
      found: '"1450"'
    }
  ],
  ['null', '"number": 12.5', '"number": null', {line: 109, code: 'wrong-type', found: 'null'}],
  [
    'a list for an object',
    '"sides": {"first": "harbour", "second": "hill"}',
    '"sides": ["harbour", "hill"]',
    {line: 11, path: 'sides', code: 'wrong-type', expected: 'an object', found: 'a list of 2'}
  ],
  ['a number too large', '"number": 1450', '"number": 1e999', {line: 127, code: 'wrong-form'}],
  [
    'an unknown choice',
    '"bound": "over",\n      "kind": "claimed",\n      "claimants": ["hill"]',
    '"bound": "ovr",\n      "kind": "claimed",\n      "claimants": ["hill"]',
    {line: 146, path: 'facts[9].bound', code: 'not-a-choice', didYouMean: 'over'}
  ],
  [
    'an unknown kind of value',
    '{"type": "list",',
    '{"type": "lists",',
    {line: 173, path: 'facts[12].value.type', code: 'not-a-choice', didYouMean: 'list'}
  ],
  [
    'an unknown kind of scene',
    '"kind": "positions"',
    '"kind": "position"',
    {line: 269, path: 'scenes[1].kind', code: 'not-a-choice', didYouMean: 'positions'}
  ],
  [
    'an unknown kind of view',
    '"show": "measures"',
    '"show": "measure"',
    {line: 473, path: 'chapters[1].steps[2].view.show', code: 'not-a-choice', didYouMean: 'measures'}
  ],
  [
    'a wrong choice among numbers',
    '{"blocks": 3, "rule"',
    '{"blocks": 4, "rule"',
    {line: 276, path: 'scenes[1].data.levels[2].blocks', code: 'not-a-choice', expected: 'one of 1, 2, 3'}
  ],
  [
    'an empty text',
    '"title": "How far"',
    '"title": ""',
    {line: 439, path: 'chapters[1].title', code: 'wrong-form'}
  ],
  [
    'a text too long',
    '"title": "How far"',
    `"title": "${'far '.repeat(200)}"`,
    {line: 439, code: 'wrong-form', expected: 'at most 600 characters', found: '800 characters'}
  ],
  [
    'an address that a browser would run',
    'https://gazette.example/two-lamps',
    'javascript:alert(1)',
    {line: 17, path: 'sources[0].url', code: 'wrong-form'}
  ],
  [
    'a view in a chapter without scene',
    '"id": "quay-meeting",',
    '"id": "quay-meeting", "view": {},',
    {line: 428, path: 'chapters[0].steps[0].view', code: 'view-without-scene'}
  ],
  [
    'a list for a view, once',
    '{"headline": "All of it"}',
    '[]',
    {line: 512, path: 'chapters[2].steps[2].view', code: 'wrong-type', found: 'an empty list'}
  ]
];

const ids: Case[] = [
  [
    'an unknown claimant',
    '"claimants": ["mirrow-radio"]',
    '"claimants": ["mirow-radio"]',
    {line: 158, column: 21, path: 'facts[10].claimants[0]', code: 'unknown-id', didYouMean: 'mirrow-radio'}
  ],
  [
    'an unknown side',
    '"second": "hill"}',
    '"second": "hil"}',
    {line: 11, code: 'unknown-id', didYouMean: 'hill'}
  ],
  [
    'an unknown actor that it speaks for',
    '"of": "harbour"',
    '"of": "harbor"',
    {line: 40, path: 'actors[2].of', code: 'unknown-id', didYouMean: 'harbour'}
  ],
  [
    'an unknown go-between',
    '"via": ["mirrow-radio"]',
    '"via": ["radio"]',
    {line: 82, path: 'facts[2].via[0]', code: 'unknown-id'}
  ],
  [
    'an unknown note',
    '"notes": ["note-glare"]',
    '"notes": ["note-glaer"]',
    {line: 149, path: 'facts[9].notes[0]', code: 'unknown-id', didYouMean: 'note-glare'}
  ],
  [
    'an unknown source',
    '{"source": "gull-gazette", "at": "2.4"}',
    '{"source": "gull-gazete", "at": "2.4"}',
    {line: 177, path: 'facts[12].sources[0].source', code: 'unknown-id', didYouMean: 'gull-gazette'}
  ],
  [
    'an unknown year’s note',
    '"yearNote": "note-year"}',
    '"yearNote": "note-yaer"}',
    {line: 77, path: 'facts[2].value.yearNote', code: 'unknown-id', didYouMean: 'note-year'}
  ],
  [
    'an unknown scene',
    '"scene": "scene-reach"',
    '"scene": "scene-rech"',
    {line: 440, path: 'chapters[1].scene', code: 'unknown-id', didYouMean: 'scene-reach'}
  ],
  [
    'an unknown fact in a scene',
    '"fact": "lens-weight", "by"',
    '"fact": "lens-wieght", "by"',
    {line: 245, path: 'scenes[0].data.measures[0].fact', code: 'unknown-id', didYouMean: 'lens-weight'}
  ],
  [
    'an unknown bar in a view',
    '"bars": ["bar-new", "bar-allowed"',
    '"bars": ["bar-new", "bar-alowed"',
    {line: 463, path: 'chapters[1].steps[1].view.bars[1]', code: 'unknown-id', didYouMean: 'bar-allowed'}
  ],
  [
    'an unknown row in focus',
    '"focus": ["row-hours",',
    '"focus": ["row-hour",',
    {line: 505, path: 'chapters[2].steps[1].view.focus[0]', code: 'unknown-id', didYouMean: 'row-hours'}
  ],
  [
    'an unknown fact of a ratio',
    '"of": ["reach-claimed", "reach-demanded"]',
    '"of": ["reach-claimed", "reach-demandd"]',
    {line: 118, path: 'facts[6].value.of[1]', code: 'unknown-id', didYouMean: 'reach-demanded'}
  ],
  [
    'an unknown reference in a text',
    'it is {hill-word},',
    'it is {hill-words},',
    {line: 496, column: 13, path: 'chapters[2].steps[0].text[0]', code: 'unknown-id', didYouMean: 'hill-word'}
  ],
  [
    'an unknown reference in a caption',
    'as {odd-fenn} and',
    'as {odd-fen} and',
    {line: 230, path: 'scenes[0].caption', code: 'unknown-id', didYouMean: 'odd-fenn'}
  ],
  [
    'a fact where an actor is due',
    '"claimants": ["mirrow-radio"]',
    '"claimants": ["meeting"]',
    {line: 158, code: 'wrong-kind', expected: 'the id of an actor', found: '"meeting", a fact'}
  ],
  [
    'a note in a text',
    'it is {hill-word},',
    'it is {note-year},',
    {line: 496, code: 'wrong-kind', expected: 'the id of a fact or an actor', found: '"note-year", a note'}
  ],
  [
    'a part of another scene',
    '"focus": ["row-hours",',
    '"focus": ["bar-new",',
    {line: 505, code: 'wrong-kind', found: '"bar-new", a bar of another scene'}
  ],
  [
    'a measure for a bar',
    '"bars": ["bar-new", "bar-allowed"',
    '"bars": ["bar-new", "measure-lens"',
    {line: 463, code: 'wrong-kind', expected: 'the id of a bar', found: '"measure-lens", a measure'}
  ],
  [
    'an id given twice',
    '"id": "writer-view"',
    '"id": "hill-word"',
    {line: 198, column: 13, path: 'facts[15].id', code: 'duplicate-id', found: '"hill-word"'},
    {line: 431, code: 'unknown-id', found: '"writer-view"'}
  ],
  [
    'an id that is the former one of a step',
    '"id": "row-reach"',
    '"id": "reach-compared"',
    {line: 456, path: 'chapters[1].steps[1].was[0]', code: 'duplicate-id'}
  ],
  [
    'an id that the page gives itself',
    '"id": "row-reach"',
    '"id": "ledger"',
    {line: 317, code: 'duplicate-id'}
  ],
  ['an id of the wrong form', '"id": "row-reach"', '"id": "Row reach"', {line: 317, code: 'wrong-form'}]
];

const values: Case[] = [
  [
    'a quotation over eight words',
    '"a dark coast is a closed one"',
    '"a dark coast is a closed one, mark that"',
    {line: 182, path: 'facts[13].value.words', code: 'quote-too-long', found: '9 words'}
  ],
  [
    'a ratio of two units',
    '"of": ["reach-claimed", "reach-demanded"]',
    '"of": ["reach-claimed", "hours-demanded"]',
    {line: 118, path: 'facts[6].value.of', code: 'ratio', found: 'kilometer and hour'}
  ],
  [
    'a ratio of words',
    '"of": ["reach-claimed", "reach-demanded"]',
    '"of": ["reach-claimed", "ships"]',
    {line: 118, path: 'facts[6].value.of[1]', code: 'ratio', found: '"ships", of type list'}
  ],
  [
    'a ratio to nothing',
    '"number": 10, "unit": "kilometer"',
    '"number": 0, "unit": "kilometer"',
    {line: 118, path: 'facts[6].value.of[1]', code: 'ratio', found: '30 divided by 0'}
  ],
  [
    'a ratio that is not computed',
    '"kind": "computed"',
    '"kind": "claimed"',
    {line: 120, path: 'facts[6].kind', code: 'computed'}
  ],
  [
    'a figure typed as computed',
    '"kind": "refused"',
    '"kind": "computed"',
    {line: 209, path: 'facts[16].value.type', code: 'computed', found: '"words"'}
  ],
  [
    'a day that is not in the calendar',
    '"date": "2031-03-28"',
    '"date": "2031-02-29"',
    {line: 77, path: 'facts[2].value.date', code: 'no-such-day'}
  ],
  [
    'a day that no calendar has',
    '"asOf": "2031-04-02"',
    '"asOf": "2031-04-31"',
    {line: 9, code: 'no-such-day'}
  ],
  [
    'an unknown time zone',
    '"zone": "Atlantic/Faroe"',
    '"zone": "Asia/Muskat"',
    {line: 57, path: 'facts[0].value.zone', code: 'no-such-zone', didYouMean: 'Asia/Muscat'}
  ],
  ['an offset for a zone', '"zone": "Atlantic/Faroe"', '"zone": "+01:00"', {line: 57, code: 'no-such-zone'}],
  [
    'a time of day in a year',
    '"date": "1874"',
    '"date": "1874", "time": "10:00", "zone": "UTC"',
    {line: 68, path: 'facts[1].value.date', code: 'incomplete-time', severity: 'error'}
  ],
  [
    'a time of day in no zone',
    '        "zone": "Atlantic/Faroe",\n',
    '',
    {line: 53, path: 'facts[0].value', code: 'incomplete-time', severity: 'warning'}
  ],
  [
    'a language that Intl cannot read',
    '"language": "en"',
    '"language": "en-xxxx-yyyy"',
    {line: 4, path: 'language', code: 'no-such-language'}
  ]
];

const all = 'All that was said';
const prose: Case[] = [
  ['a digit', all, 'All 12.5 that was said', {line: 510, column: 13, code: 'digits', found: '"12.5"'}],
  ['a digit of another script', all, 'All ۱۲ that was said', {line: 510, code: 'digits', found: '"۱۲"'}],
  ['a half', all, 'All ½ that was said', {line: 510, code: 'digits', found: '"½"'}],
  ['a digit as a character reference', all, 'All &#49;&#50; that was said', {code: 'digits', found: '"12"'}],
  ['a digit in emphasis', all, 'All *12* that was said', {line: 510, code: 'digits'}],
  [
    'a digit in a name of an actor',
    '|his harbour}',
    '|his 2nd harbour}',
    {line: 445, code: 'digits', found: '"2"'}
  ],
  ['a digit in a headline', '"All of it"', '"All 9 of it"', {path: 'chapters[2].steps[2].view.headline'}],
  ['a digit in the dek', 'wants a dark sky.', 'wants a dark sky, 3.', {line: 6, path: 'dek', code: 'digits'}],
  [
    'a number word',
    all,
    'All nine that was said',
    {line: 510, code: 'number-word', found: '"nine"', severity: 'warning'}
  ],
  ['quotation marks', all, 'All “that” was said', {line: 510, code: 'quotation-marks', severity: 'warning'}],
  ['straight quotation marks', all, 'All \\"that\\" was said', {line: 510, code: 'quotation-marks'}],
  ['a brace that opens no reference', all, 'All {that was said', {line: 510, code: 'stray-brace'}],
  ['a reference of the wrong form', all, 'All {Hill Word} was said', {line: 510, code: 'stray-brace'}],
  [
    'other words for a fact',
    'it is {hill-word},',
    'it is {hill-word|a lamp},',
    {line: 496, code: 'words-for-fact', expected: '{hill-word}, as a fact shows its own value'}
  ],
  [
    'a reference where none is read',
    '"label": "Hours of darkness",\n      "value": {"type": "words"',
    '"label": "{hill} hours",\n      "value": {"type": "words"',
    {line: 208, path: 'facts[16].label', code: 'reference-not-shown', severity: 'warning'}
  ],
  ['a script link', '(https://chart.example/mirrow)', '(javascript:alert(1))', {line: 471, code: 'link'}],
  [
    'a script link in disguise',
    '(https://chart.example/mirrow)',
    '(<java&#9;script&colon;alert>)',
    {line: 471, code: 'link'}
  ],
  ['a data link', '(https://chart.example/mirrow)', '(DATA:text/html,x)', {line: 471, code: 'link'}],
  [
    'HTML',
    all,
    'All <b onclick=x>that</b> was said',
    {code: 'html', found: '"<b onclick=x>"'},
    {code: 'html'}
  ],
  ['HTML as a block', `"${all}`, `"<script>x</script> ${all}`, {line: 510, code: 'html'}],
  ['a heading', `"${all}`, `"# ${all}`, {line: 510, code: 'not-inline', found: 'a heading'}],
  ['a list', `"${all}`, `"- ${all}`, {line: 510, code: 'not-inline', found: 'a list'}],
  ['an image', all, '![sky](sky.png) All that was said', {line: 510, code: 'not-inline', found: 'an image'}],
  [
    'a second paragraph',
    all,
    'Said.\\n\\nAll that was said',
    {code: 'not-inline', found: 'a second paragraph'}
  ],
  ['a heap of signs', all, `All ${'[*_'.repeat(30)} that was said`, {line: 510, code: 'not-inline'}]
];

describe('checkStory(text, kinds)', () => {
  it('gives the story, and nothing against the small one', () => {
    const {story, faults} = checkStory(text, languages);
    expect(faults).toEqual([]);
    expect(story?.title).toBe('Two Lamps');
  });

  it.each([...shape, ...ids, ...values])('tells of %s', (_what, find, replacement, ...expected) => {
    expect(faultsAfter(find, replacement)).toMatchObject(expected);
  });

  it.each(prose)('tells in a text of %s', (_what, find, replacement, ...expected) => {
    expect(faultsAfter(find, replacement)).toMatchObject(expected);
  });

  it.each([
    ['a literal in backticks', 'All `F-35` that “`12`” was said'.replace(/[“”]/g, '')],
    ['one and two', 'All two that one had said'],
    ['a link within the site', '[All](#quay-meeting) [that](../map) [was](mailto:a@b.example) said'],
    ['emphasis around a reference', '*All* that **{hill}** said'],
    ['an apostrophe', 'All that wasn’t said']
  ])('lets %s be', (_what, replacement) => {
    expect(faultsAfter(all, replacement)).toEqual([]);
  });

  it.each([
    ['too long', 'All that was said on the quay', 'word '.repeat(50)],
    ['too short', ' on the quay, in rows. Where no stance is recorded an outline says so; nobody', ' nobody']
  ])('tells of a step %s, as a warning', (_what, find, replacement) => {
    const expected = {line: 509, path: 'chapters[2].steps[2].text', code: 'step-length', severity: 'warning'};
    expect(faultsAfter(find, replacement)).toMatchObject([expected]);
  });

  it('tells of what nothing refers to, as a warning, and still gives the story', () => {
    const changed = text.replace(' doubts it: {writer-view}.', ' has his doubts.');
    const {story, faults} = checkStory(changed, languages);
    expect(faults).toMatchObject([{line: 198, path: 'facts[15].id', code: 'unused', severity: 'warning'}]);
    expect(story).toBeDefined();
  });

  it('tells nothing of a fact that stands in the ledger alone, on purpose', () => {
    const changed = text.replace(' doubts it: {writer-view}.', ' has his doubts.');
    const meant = changed.replace('"facts": [', '"ledgerOnly": ["writer-view"], "facts": [');
    expect(checkStory(meant, languages).faults).toEqual([]);
    const wrong = changed.replace('"facts": [', '"ledgerOnly": ["writer-veiw"], "facts": [');
    expect(checkStory(wrong, languages).faults).toMatchObject([
      {path: 'ledgerOnly[0]', code: 'unknown-id', didYouMean: 'writer-view'}
    ]);
  });

  it('tells of all mistakes at once, by line', () => {
    const changed = text
      .replace('"kind": "media"', '"kind": "radio"')
      .replace('["note-glare"]', '["note-glre"]')
      .replace(all, 'All 12 said');
    expect(checkStory(changed, languages, {file: 'a.json'}).faults).toMatchObject([
      {file: 'a.json', line: 45, code: 'not-a-choice'},
      {file: 'a.json', line: 149, code: 'unknown-id'},
      {file: 'a.json', line: 510, code: 'digits'}
    ]);
  });

  it.each<[what: string, find: string, replacement: string, expected: Partial<Fault>]>([
    ['a syntax error', '"sides": {', '"sides": {,', {line: 11, column: 13, code: 'syntax'}],
    ['the key __proto__', '"role": "Watches', '"__proto__": "Watches', {line: 34, code: 'forbidden-key'}],
    ['a key given twice', '"role": "Watches', '"kind": "Watches', {line: 34, path: 'actors[1].kind'}],
    ['too deep a nesting', '["bar-new"],\n', `${'['.repeat(99)}\n`, {line: 448, code: 'too-deep'}]
  ])('gives no story for %s', (_what, find, replacement, expected) => {
    expect(checkStory(text.replace(find, replacement), languages)).toMatchObject({
      story: undefined,
      faults: [expected]
    });
  });

  it.each(['constructor', 'prototype', 'toString'])('takes %s for an unknown key', (key) => {
    const expected = {line: 34, path: `actors[1].${key}`, code: 'unknown-key'};
    expect(faultsAfter('"role": "Watches', `"${key}": "Watches`)).toMatchObject([expected]);
  });
});

describe('checkValue(value, kinds)', () => {
  it('tells the same of a parsed value, without lines', () => {
    const changed = text.replace('"claimants": ["mirrow-radio"]', '"claimants": ["mirow-radio"]');
    expect(checkValue(JSON.parse(changed), languages).faults).toEqual([
      {
        path: 'facts[10].claimants[0]',
        code: 'unknown-id',
        expected: 'the id of an actor',
        found: '"mirow-radio"',
        didYouMean: 'mirrow-radio',
        severity: 'error'
      }
    ]);
  });

  it('knows only the kinds of scene that it is given', () => {
    const ranges = languages.filter(({kind}) => kind === 'ranges');
    expect(checkValue(JSON.parse(text), ranges).faults[0]).toMatchObject({path: 'scenes[1].kind'});
  });
});

describe('formatFault(fault)', () => {
  const fault: Fault = {
    file: 'data/story.json',
    line: 3,
    column: 7,
    path: 'facts[0].bound',
    code: 'not-a-choice',
    expected: 'one of "about", "over"',
    found: '"ovr"',
    didYouMean: 'over',
    severity: 'error'
  };

  it('says where, what and what instead', () => {
    expect(formatFault(fault)).toBe(
      'data/story.json:3:7  facts[0].bound  error: not-a-choice\n' +
        '    expected one of "about", "over"; found "ovr"; did you mean "over"?'
    );
  });

  it('makes do with a path', () => {
    expect(
      formatFault({path: '', code: 'more', expected: 'fewer', found: '9 more', severity: 'warning'})
    ).toBe('the whole file  warning: more\n    expected fewer; found 9 more');
  });
});
