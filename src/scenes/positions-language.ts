import * as v from 'valibot';
import {idOf, refersTo} from '../model/id.js';
import {atMost, most} from '../model/most.js';
import type {DeepReadonly} from '../model/readonly.js';
import type {SceneLanguage} from '../model/story.js';
import {viewEntries} from '../model/view.js';
import {textSchema, wordsSchema} from '../model/words.js';

const levelSchema = v.strictObject({
  blocks: v.pipe(v.picklist([1, 2, 3]), v.description('How many equal blocks; no measure, only an order.')),
  rule: v.pipe(wordsSchema, v.description('What a stance must be to get this many blocks.'))
});

/** A stance that the source records. `word` stands beside the blocks, `wording` under them. */
const stanceSchema = v.strictObject({
  id: idOf('stance'),
  fact: refersTo('fact'),
  blocks: v.picklist([1, 2, 3]),
  word: wordsSchema,
  wording: textSchema,
  over: v.optional(v.array(refersTo('row')))
});

/** No stance is recorded: drawn as an outlined gap with these words, never as a zero. */
const gapSchema = v.strictObject({id: idOf('gap'), gap: wordsSchema, aside: v.optional(textSchema)});

const rowSchema = v.strictObject({
  id: idOf('row'),
  label: wordsSchema,
  first: v.union([stanceSchema, gapSchema]),
  second: v.union([stanceSchema, gapSchema])
});

export const positionsData = v.strictObject({
  levels: v.pipe(v.array(levelSchema), v.minLength(1, 'at least one level')),
  coding: v.pipe(textSchema, v.description('Whose coding this is, and that nothing is measured.')),
  rows: v.pipe(v.array(rowSchema), v.minLength(1, 'at least one row'), v.maxLength(most.rows, atMost('rows')))
});

/** `focus` names the rows that are lit, or single stances in them. */
export const positionsView = v.strictObject({
  ...viewEntries,
  by: v.optional(v.pipe(textSchema, v.description('Who says what the headline says: small type under it.')))
});

export type PositionsData = DeepReadonly<v.InferOutput<typeof positionsData>>;
export type PositionsView = DeepReadonly<v.InferOutput<typeof positionsView>>;

/** This kind’s part of the dataset’s language. */
export const positionsLanguage: SceneLanguage = {kind: 'positions', data: positionsData, view: positionsView};
