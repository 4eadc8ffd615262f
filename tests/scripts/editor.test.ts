import {readFileSync} from 'node:fs';
import {getLanguageService, TextDocument, type CompletionItem} from 'vscode-json-languageservice';
import {expect, describe, it} from 'vitest';
import {makeSchema} from '../../scripts/schema.js';

const text = readFileSync('tests/fixtures/small-story.json', 'utf8');
const story = JSON.parse(text) as object;
const uri = 'file:///small-story.json';
// As an editor does: the story's own `$schema` says where the schema is.
const service = getLanguageService({
  schemaRequestService: () => makeSchema(story),
  workspaceContext: {resolveRelativePath: (path, resource) => new URL(path, resource).href}
});

/** The document with a piece of it replaced; the place of `¦` in the replacement is where the editor's cursor is. */
function at(find: string, replacement: string) {
  expect(text.split(find)).toHaveLength(2);
  const marked = text.replace(find, () => replacement);
  const offset = marked.indexOf('¦');
  const document = TextDocument.create(uri, 'json', 1, marked.replace('¦', ''));
  return {document, position: document.positionAt(offset), json: service.parseJSONDocument(document)};
}

/** What a real editor's service offers at the cursor. */
async function offered(find: string, replacement: string): Promise<readonly string[]> {
  const {document, position, json} = at(find, replacement);
  const list = await service.doComplete(document, position, json);
  return (list?.items ?? []).map(({label}: CompletionItem) => label.replaceAll('"', ''));
}

async function hover(find: string, replacement: string): Promise<string> {
  const {document, position, json} = at(find, replacement);
  const found = await service.doHover(document, position, json);
  // The service escapes what Markdown would read.
  return ([found?.contents].flat()[0] as string).replace(/\\(?=[^\w\s])/g, '');
}

describe('an editor with the schema of a story', () => {
  it.each<[what: string, find: string, replacement: string, ...expected: string[]]>([
    ['keys at the top', '"edition": "test",', '¦"edition": "test",', 'titleStems', 'geography'],
    ['keys of a fact', '"labelShort": "New lamp"', '"¦"', 'labelShort', 'via', 'notes'],
    ['keys of a view', '"show": "measures"', '"show": "measures", "¦"', 'focus', 'headline', 'alt'],
    [
      'the kinds of scene',
      '"scenes": [',
      '"scenes": [{"kind": ¦},',
      'clock',
      'network',
      'positions',
      'pressure',
      'ranges',
      'routes'
    ],
    [
      'the bounds',
      '"bound": "over",\n      "kind": "claimed",\n      "claimants": ["hill"]',
      '"bound": ¦,\n      "kind": "claimed",\n      "claimants": ["hill"]',
      'exact',
      'about',
      'over',
      'atLeast',
      'atMost'
    ],
    [
      'the units',
      '"number": 1450, "unit": "kilogram"',
      '"number": 1450, "unit": ¦',
      'kilometer',
      'percent',
      'day'
    ],
    [
      'the pictures of a scene',
      '"show": "measures", "measures": ["measure-lens", "measure-beam"]',
      '"show": ¦',
      'bars',
      'map',
      'measures',
      'statements'
    ],
    [
      'the ids of actors',
      '"claimants": ["mirrow-radio"]',
      '"claimants": [¦]',
      'harbour',
      'hill',
      'mirrow-radio'
    ],
    ['the ids of facts', '"fact": "lens-weight", "by"', '"fact": ¦, "by"', 'lens-weight'],
    ['the ids of scenes', '"scene": "scene-reach"', '"scene": ¦', 'scene-reach'],
    ['the ids of notes', '"notes": ["note-glare"]', '"notes": [¦]', 'note-glare', 'note-year'],
    ['keys of a scene', '"title": "How far a lamp may reach"', '¦"title": "How"', 'callouts', 'colours'],
    ['keys of a source', '"publisher": "The Gull Gazette"', '¦"publisher": "The"', 'called'],
    [
      'what a callout is about',
      '"title": "How far a lamp may reach"',
      '"callouts": [{"part": ¦}], "title": "How"',
      'bar-new',
      'measure-lens'
    ],
    [
      'the sides of a callout',
      '"title": "How far a lamp may reach"',
      '"callouts": [{"side": ¦}], "title": "How"',
      'above',
      'end'
    ],
    [
      'the colours of a part',
      '"title": "How far a lamp may reach"',
      '"colours": [{"part": "bar-new", "colour": ¦}], "title": "How"',
      'accent',
      'ink',
      'soft'
    ],
    ['keys of a nudge', '"headline": "All of it"', '"nudges": [{"¦"}]', 'part', 'to', 'em'],
    [
      'the parts that a nudge can move',
      '"headline": "All of it"',
      '"nudges": [{"part": ¦}]',
      'row-lamp',
      'bar-new'
    ],
    [
      'the ways of a nudge',
      '"headline": "All of it"',
      '"nudges": [{"to": ¦}]',
      'above',
      'below',
      'start',
      'end'
    ],
    ['how far a nudge goes', '"headline": "All of it"', '"nudges": [{"em": ¦}]', '0.5', '1', '5'],
    ['the ids of sides', '"second": "hill"}', '"second": ¦}', 'harbour', 'hill']
  ])('completes %s', async (_, find, replacement, ...expected) => {
    expect(await offered(find, replacement)).toEqual(expect.arrayContaining(expected));
  });

  it('offers for a scene no id of a fact or an actor', async () => {
    const ids = await offered('"scene": "scene-reach"', '"scene": ¦');
    expect(ids).not.toContain('lens-weight');
    expect(ids).not.toContain('hill');
  });

  it('takes a new id of the right form for no mistake, and one of the wrong form for one', async () => {
    const problems = async (name: string) => {
      const {document, json} = at('"claimants": ["mirrow-radio"]', `"claimants": ["${name}"]¦`);
      return (await service.doValidation(document, json)).map(({message}) => message);
    };
    expect(await problems('mirrow-radio')).toEqual([]);
    expect(await problems('somebody-new')).toEqual([]);
    expect(await problems('Somebody New')).toHaveLength(1);
  });

  it.each<[key: string, find: string, replacement: string, words: string]>([
    [
      'bound',
      '"bound": "over",\n      "kind": "claimed",\n      "claimants": ["hill"]',
      '"bou¦nd": "over",\n      "kind": "claimed",\n      "claimants": ["hill"]',
      'How the claimant bounds the value; shown wherever the value is. For example: "about"'
    ],
    [
      'scene',
      '"scene": "scene-reach"',
      '"sce¦ne": "scene-reach"',
      'The scene that is this chapter’s stage. For example: "scene-reach"'
    ],
    [
      'edition',
      '"edition": "test"',
      '"edit¦ion": "test"',
      'Which edition of the story this file is. For example: "first"'
    ],
    [
      'of',
      '"of": "harbour"',
      '"o¦f": "harbour"',
      'The actor that this one belongs to or speaks for. For example: "hill"'
    ]
  ])('says on hovering what %s does, with an example', async (_, find, replacement, words) => {
    expect(await hover(find, replacement)).toContain(words);
  });
});

interface Json {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Json>>;
  readonly [key: string]: unknown;
}

/** Every key of a schema, with its path. */
function keys(at: unknown, path = ''): readonly (readonly [path: string, schema: Json])[] {
  if (Array.isArray(at)) return at.flatMap((item) => keys(item, path));
  if (typeof at !== 'object' || at === null) return [];
  const {properties, ...rest} = at as Json;
  const own = Object.entries(properties ?? {}).flatMap(([name, value]) => {
    const here = `${path}.${name}`;
    return [[here, value] as const, ...keys(value, here)];
  });
  return [...own, ...keys(Object.values(rest), path)];
}

describe('the schema', () => {
  it('has for every key words that say what it does, and an example', async () => {
    const all = keys(JSON.parse(await makeSchema(story)));
    expect(all.length).toBeGreaterThan(300);
    const bare = all.filter(([, {description}]) => !/^.{12,} For example: \S/.test(description ?? ''));
    expect(bare.map(([path]) => path)).toEqual([]);
  });
});
