import * as v from 'valibot';
import {idOf} from './id.js';
import type {DeepReadonly} from './readonly.js';
import {locatorSchema} from './source.js';
import {textSchema} from './words.js';

/** What a reader would look for and the source does not say; shown as not said, never guessed. */
export const unsaidSchema = v.strictObject({
  id: idOf('unsaid'),
  text: textSchema,
  sources: v.pipe(
    v.array(locatorSchema),
    v.minLength(1, 'at least one source and place'),
    v.description('Where one would expect it.')
  )
});

export type Unsaid = DeepReadonly<v.InferOutput<typeof unsaidSchema>>;
