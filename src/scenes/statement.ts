import * as v from 'valibot';
import {idOf, refersTo} from '../model/id.js';
import type {DeepReadonly} from '../model/readonly.js';
import {textSchema} from '../model/words.js';

const verbSchema = v.optional(
  v.pipe(textSchema, v.description('What one does to the other, in a word over the dots.'))
);

/** How what is said is tied to the sides’ lines, beyond the short stroke that holds a side’s own words. */
const tieSchema = v.variant('is', [
  v.strictObject({
    is: v.pipe(v.literal('aim'), v.description('What the side wants: an arrow from its line to the words.'))
  }),
  v.strictObject({
    is: v.pipe(
      v.literal('burden'),
      v.description('What weighs on the side: an arrow from the words to its line.')
    )
  }),
  v.strictObject({
    is: v.pipe(
      v.literal('below'),
      v.description('Below ground: the words stand in a chamber with a way down to it.')
    )
  }),
  v.strictObject({
    is: v.pipe(
      v.literal('threat'),
      v.description('Dots with a head from an actor in the middle to a side’s line, for words that warn it.')
    ),
    from: refersTo('actor'),
    to: v.picklist(['first', 'second']),
    verb: verbSchema
  }),
  v.strictObject({
    is: v.pipe(
      v.literal('request'),
      v.description('Dots with a head from the side’s line to an actor in the middle, for what it asks.')
    ),
    to: refersTo('actor'),
    verb: verbSchema
  })
]);

/** Something said that has no length: words on one side's half, never a bar. */
export const statementSchema = v.strictObject({
  id: idOf('statement'),
  fact: refersTo('fact'),
  side: v.optional(v.picklist(['first', 'second'])),
  title: v.pipe(textSchema, v.description('The large words, such as a name or {factor}.')),
  words: v.pipe(
    textSchema,
    v.description(
      'The sentence under them. Over them, where they are a quoted fact and nothing ties them: who says it.'
    )
  ),
  aside: v.optional(v.pipe(textSchema, v.description('In small type: how it is meant, or who says it.'))),
  gap: v.optional(
    v.pipe(
      textSchema,
      v.description('What the source does not say, such as a figure: in an empty, dashed box.')
    )
  ),
  tie: v.optional(tieSchema)
});

export type Statement = DeepReadonly<v.InferOutput<typeof statementSchema>>;
