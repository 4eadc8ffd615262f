import * as v from 'valibot';
import {nudgeSchema} from './annotation.js';
import {refersTo} from './id.js';
import {atMost, most} from './most.js';
import {textSchema, wordsSchema} from './words.js';

/** What every kind of view shares. A view says how things are, never what changes. */
export const viewEntries = {
  focus: v.optional(
    v.pipe(v.array(refersTo('any')), v.description('What is lit; left out, nothing is dimmed.'))
  ),
  headline: v.optional(v.pipe(textSchema, v.description('A line above the drawing.'))),
  alt: v.optional(v.pipe(wordsSchema, v.description('A description to use in place of the computed one.'))),
  callouts: v.optional(
    v.pipe(
      v.array(refersTo('callout')),
      v.maxLength(most.callouts, atMost('callouts')),
      v.description('Which of the scene’s short notes are shown.')
    )
  ),
  nudges: v.optional(
    v.pipe(
      v.array(nudgeSchema),
      v.maxLength(most.nudges, atMost('nudges')),
      v.description('Words that are moved aside.')
    )
  )
};

/** A view whose kind is not known yet: the scene's own schema reads it. */
export type AnyView = Readonly<Record<string, unknown>>;
