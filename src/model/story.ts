import * as v from 'valibot';
import {actorSchema} from './actor.js';
import {calloutSchema, colourSchema, type Callout, type PartColour} from './annotation.js';
import {chapterSchema} from './chapter.js';
import {dateSchema} from './date.js';
import {factSchema} from './fact.js';
import {geographySchema} from './geography.js';
import {idOf, refersTo} from './id.js';
import {atMost, most} from './most.js';
import {correctionSchema, noteSchema} from './note.js';
import {isRecord} from './path.js';
import type {DeepReadonly} from './readonly.js';
import {sourceSchema} from './source.js';
import {unsaidSchema} from './unsaid.js';
import {textSchema, wordsSchema} from './words.js';

/** What the model must know of a scene kind: its name and its part of the dataset's language. */
export interface SceneLanguage {
  readonly kind: string;
  readonly data: v.GenericSchema;
  readonly view: v.GenericSchema;
}

const stem = v.pipe(v.number(), v.integer(), v.minValue(0));

const storyEntries = {
  $schema: v.optional(v.string()),
  format: v.pipe(v.literal(1), v.description('The version of this language.')),
  language: v.pipe(
    v.string(),
    v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'a language tag, such as en'),
    v.metadata({is: 'language'})
  ),
  dir: v.optional(v.picklist(['ltr', 'rtl'])),
  title: wordsSchema,
  titleStems: v.optional(
    v.pipe(
      v.strictTuple([stem, stem]),
      v.description('Which letters of the title’s first word the two lines grow from, counted from 0.')
    )
  ),
  dek: textSchema,
  status: v.pipe(textSchema, v.description('How far this can be trusted; stands in every embed.')),
  edition: wordsSchema,
  asOf: dateSchema,
  published: dateSchema,
  address: v.optional(
    v.pipe(
      v.string(),
      v.regex(/^(https?:\/\/[^\s"<>]+|[^\s"<>:]+)$/, 'an address that begins with https:, or a path'),
      v.maxLength(600, 'at most 600 characters'),
      v.description('The page of the story, from this file on: where embeds lead back to.')
    )
  ),
  sides: v.pipe(
    v.strictObject({first: refersTo('actor'), second: refersTo('actor')}),
    v.description('The two parties: actors. The first stands at the start of the line of writing.')
  ),
  sources: v.pipe(v.array(sourceSchema), v.minLength(1, 'at least one source')),
  actors: v.pipe(v.array(actorSchema), v.maxLength(most.actors, atMost('actors'))),
  facts: v.pipe(v.array(factSchema), v.maxLength(most.facts, atMost('facts'))),
  notes: v.array(noteSchema),
  ledgerOnly: v.optional(
    v.pipe(
      v.array(refersTo('fact')),
      v.description(
        'Facts that stand in the ledger alone, on purpose: without this there is a warning of each.'
      )
    )
  ),
  unsaid: v.optional(v.array(unsaidSchema)),
  method: v.optional(
    v.pipe(v.array(textSchema), v.description('How the piece was made, a paragraph each; ends the ledger.'))
  ),
  geography: v.optional(geographySchema),
  corrections: v.array(correctionSchema),
  licence: v.strictObject({prose: wordsSchema, code: wordsSchema})
};

/** Valibot's own objects may be lists as well. */
const unreadView = v.custom<LooseView>(isRecord);

/** A view and a scene's entry before their kind has read them. */
type LooseView = Record<string, unknown>;
interface LooseScene {
  id: string;
  kind: string;
  title: string;
  caption: string;
  summary?: string | undefined;
  callouts?: readonly Callout[] | undefined;
  colours?: readonly PartColour[] | undefined;
  data: unknown;
}

const sceneSchema = <Data extends v.GenericSchema>(kind: string, data: Data) =>
  v.strictObject({
    id: idOf('scene'),
    kind: v.literal(kind),
    title: v.pipe(wordsSchema, v.description('The title of the figure, also when it stands alone.')),
    caption: v.pipe(textSchema, v.description('What every view of it has in common, and whose it is.')),
    summary: v.optional(
      v.pipe(
        refersTo('step'),
        v.description('The step whose view stands for the scene; by default the last that has one.')
      )
    ),
    callouts: v.optional(
      v.pipe(
        v.array(calloutSchema),
        v.maxLength(most.callouts, atMost('callouts')),
        v.description('Short notes beside parts of the drawing, for views to name.')
      )
    ),
    colours: v.optional(
      v.pipe(
        v.array(colourSchema),
        v.maxLength(most.colours, atMost('colours')),
        v.description('Parts in another colour than their own, in every view.')
      )
    ),
    data
  });

/**
 * The whole language of a dataset, for the given kinds of scene. Views are left to `check`, which knows the
 * scene of each chapter; for editors, `views: 'any of them'` lists all kinds' views side by side.
 */
export function storySchema(kinds: readonly SceneLanguage[], views: 'later' | 'any of them' = 'later') {
  const view: v.GenericSchema<LooseView> =
    views === 'later' ? unreadView : v.union(kinds.map(({view}) => view as v.GenericSchema<LooseView>));
  const ofAnyKind = v.variant('kind', kinds.map(({kind, data}) => sceneSchema(kind, data)) as never);
  return v.strictObject({
    ...storyEntries,
    scenes: v.pipe(
      v.array(ofAnyKind as v.GenericSchema<LooseScene>),
      v.maxLength(most.scenes, atMost('scenes'))
    ),
    chapters: v.pipe(v.array(chapterSchema(view)), v.minLength(1, 'at least one chapter'))
  });
}

/** A checked story. The data of a scene and the view of a step are typed by the scene that reads them. */
export type Story = DeepReadonly<v.InferOutput<ReturnType<typeof storySchema>>>;
export type SceneEntry = Story['scenes'][number];
export type Chapter = Story['chapters'][number];
export type Step = Chapter['steps'][number];
export type Source = Story['sources'][number];
