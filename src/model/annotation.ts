import * as v from 'valibot';
import {idOf, refersTo} from './id.js';
import type {DeepReadonly} from './readonly.js';
import {textSchema} from './words.js';

const towards = v.picklist(['above', 'below', 'start', 'end']);

/** A short note beside a part of the drawing, tied to it by a line, in the views that name it. */
export const calloutSchema = v.strictObject({
  id: idOf('callout'),
  part: refersTo('part'),
  words: v.pipe(textSchema, v.description('A few words, without a full stop.')),
  side: v.optional(
    v.pipe(towards, v.description('Where it stands if there is room; else where there is some.'))
  )
});

/** The words of a part, moved as far as there is room. */
export const nudgeSchema = v.strictObject({
  part: refersTo('part'),
  to: towards,
  em: v.optional(v.pipe(v.picklist([0.5, 1, 2, 3, 5]), v.description('How far, in widths of an M; else 1.')))
});

/** The colours that can be given. A side's own is not among them: it says whose a thing is. */
export const colourRoles = ['accent', 'ink', 'soft'] as const;

/** A part of a scene in another colour, in every view. */
export const colourSchema = v.strictObject({part: refersTo('part'), colour: v.picklist(colourRoles)});

export type Callout = DeepReadonly<v.InferOutput<typeof calloutSchema>>;
export type Nudge = DeepReadonly<v.InferOutput<typeof nudgeSchema>>;
export type PartColour = DeepReadonly<v.InferOutput<typeof colourSchema>>;
